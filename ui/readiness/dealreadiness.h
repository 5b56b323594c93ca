// The checklist of one deal, by its route, with what it needs: the listing's identifiers, and the text for co-sell.
#pragma once

#include "ui/widgets/documentview.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <functional>

class QLabel;
class QPushButton;

namespace dealdesk::ui {

class ChecklistView;
class DealCombo;
class ListingIds;

class DealReadiness : public DocumentView
{
    Q_OBJECT
public:
    DealReadiness(workspace::FactEdits &facts, workspace::DealEdits &deals, std::function<pricing::Date()> today,
                  const wording::Language &language, QWidget *parent = nullptr);

    void setDeal(workspace::RowKey deal);
    ChecklistView &checklist() const { return *rows; }

Q_SIGNALS:
    void dealChosen(dealdesk::workspace::RowKey deal); ///< by the user, here
    void knowledgeAsked(const QString &row);           ///< of what the marketplaces allow, to be entered

protected:
    void refresh() override;

private:
    void showCoSell();

    workspace::RowKey meant;
    DealCombo *deals;
    ChecklistView *rows;
    QLabel *route, *noDeal;
    ListingIds *ids;
    QPushButton *coSell;
};

} // namespace dealdesk::ui
