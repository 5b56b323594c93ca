// The prices of an authorization: its fields, its bands, and both as a picture.
#pragma once

#include "authorizationform.h"
#include "wording/figuretext.h"

class QLabel;

namespace dealdesk::tables {
class BandsTable;
}

namespace dealdesk::ui {

class BandsEditor;
class NoteStrip;
class StairChart;

class PricesSheet : public QWidget
{
    Q_OBJECT
public:
    PricesSheet(workspace::FactEdits &edits, tables::BandsTable &bands, const wording::Language &language,
                QWidget *parent = nullptr);

    AuthorizationForm &form() { return *fields; }
    void chooseBand(int row);
    /// The bands are the table's own.
    void show(const pricing::ResaleAuthorization &authorization, const wording::FigureText &figures);

Q_SIGNALS:
    void cellLeft(); ///< of the bands: what was typed is taken or given up

private:
    QWidget *makePicture();

    AuthorizationForm *fields;
    BandsEditor *bandsEditor;
    NoteStrip *illustrative;
    NoteStrip *dearer; ///< a band that costs more than the one before it
    StairChart *stairs;
};

} // namespace dealdesk::ui
