// A deal's proof of concept: its days and gates, its list to tick, and beside it the list of its private offer, which
// is set up meanwhile. The gates become the deal's growth.
#pragma once

#include "ui/widgets/documentview.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <functional>

class QLabel;
class QPushButton;

namespace dealdesk::tables {
class PocTable;
}

namespace dealdesk::ui {

class ChecklistView;
class DataTable;
class DealCombo;
class DealFields;

class PocSection : public DocumentView
{
    Q_OBJECT
public:
    PocSection(workspace::FactEdits &facts, workspace::DealEdits &deals, std::function<pricing::Date()> today,
               const wording::Language &language, QWidget *parent = nullptr);

    void setDeal(workspace::RowKey deal);
    DealFields *fields() const { return entries; }

Q_SIGNALS:
    void dealChosen(dealdesk::workspace::RowKey deal); ///< by the user, here
    void notice(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void refresh() override;

private:
    QWidget *makeFields();
    QWidget *makeLists();
    void editLists();
    void takeGates();

    workspace::FactEdits &facts;
    workspace::DealEdits &deals;
    workspace::RowKey meant;
    DealCombo *combo;
    DealFields *entries;
    tables::PocTable *items;
    DataTable *table = nullptr;
    ChecklistView *offer;
    QWidget *all;
    QLabel *noDeal, *dates, *growth;
    QPushButton *take, *lists;
};

} // namespace dealdesk::ui
