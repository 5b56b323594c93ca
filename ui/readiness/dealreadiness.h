// The checklist of one deal, by its route.
#pragma once

#include "ui/widgets/documentview.h"
#include "workspace/dealedits.h"
#include "workspace/factedits.h"

#include <functional>

class QLabel;

namespace dealdesk::ui {

class ChecklistView;
class DealCombo;

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

protected:
    void refresh() override;

private:
    workspace::RowKey meant;
    DealCombo *deals;
    ChecklistView *rows;
    QLabel *route, *noDeal;
};

} // namespace dealdesk::ui
