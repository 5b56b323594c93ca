// Which input moves a figure most: a tornado chart, its twin table, and the steps to change.
#pragma once

#include "whatifsection.h"

#include "pricing/sensitivity.h"

class QComboBox;
class QFrame;
class QLabel;

namespace dealdesk::tables {
class SensitivityTable;
}

namespace dealdesk::ui {

class DataTable;
class DealCombo;
class NoteStrip;
class StepsForm;
class TornadoChart;

class SensitivitySection : public WhatIfSection
{
    Q_OBJECT
public:
    SensitivitySection(const workspace::Document &document, workspace::ViewState &viewState,
                       const wording::Language &language, QWidget *parent = nullptr);

    std::optional<workspace::RowKey> deal() const; ///< nothing: the whole scenario

protected:
    void refresh() override;
    QJsonObject inputs() const override;
    void takeInputs(const QJsonObject &kept) override;

private:
    QFrame *makeForm();
    QFrame *makePicture();
    QFrame *makeTable();
    void entriesChanged();
    pricing::SensitiveFigure figure() const;
    void showProblem(const QString &sentence);

    tables::SensitivityTable *rows;
    DealCombo *scopes;
    QComboBox *figures;
    StepsForm *steps;
    QLabel *illustrative;
    QLabel *found;
    QLabel *kind;
    NoteStrip *unknown;
    TornadoChart *chart;
    DataTable *table;
};

} // namespace dealdesk::ui
