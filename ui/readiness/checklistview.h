// One checklist: how far it is, what is next, its rows, and below them how the chosen row is done and who says so.
#pragma once

#include "tables/checklisttable.h"

#include <QWidget>

class QLabel;

namespace dealdesk::ui {

class DataTable;

class ChecklistView : public QWidget
{
    Q_OBJECT
public:
    ChecklistView(workspace::FactEdits &facts, workspace::DealEdits &deals, std::function<pricing::Date()> today,
                  const wording::Language &language, QWidget *parent = nullptr);

    void showFirm(guidance::Checklist list);
    void showDeal(workspace::RowKey deal);
    void refresh();
    void choose(std::string_view row); ///< by its id

Q_SIGNALS:
    void refused(const QString &sentence); ///< an entry into a cell, of which nothing was taken

private:
    void sayChosen();

    const wording::Language language;
    tables::ChecklistTable *rows;
    DataTable *table;
    QLabel *progress, *next, *how, *source;
};

} // namespace dealdesk::ui
