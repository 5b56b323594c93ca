// The table of a price book's bands, with what can be done to its rows below it.
#pragma once

#include "tables/bandstable.h"

#include <QFrame>

class QLabel;

namespace dealdesk::ui {

class DataTable;

class BandsEditor : public QFrame
{
    Q_OBJECT
public:
    explicit BandsEditor(tables::BandsTable &bands, QWidget *parent = nullptr);

    void choose(int row);

Q_SIGNALS:
    void editorClosed(); ///< of a cell: taken or given up

private:
    QWidget *makeButtons();
    void layOutColumns();
    void fitRows();
    void addBand(int row);
    void removeBand();
    void pasteBands(const QString &text = {});
    void takeBlocks();
    int currentRow() const;            ///< the last one where none is chosen
    void say(const QString &sentence); ///< what is wrong; empty: nothing

    tables::BandsTable &bands;
    DataTable *table;
    QLabel *words;
};

} // namespace dealdesk::ui
