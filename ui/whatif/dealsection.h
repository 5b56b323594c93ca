// One deal: which price reaches a target, more tenants that cost less in all, and each term on each route.
#pragma once

#include "whatifsection.h"

#include "workspace/dealedits.h"

#include <optional>

class QFrame;
class QLabel;
class QPushButton;

namespace dealdesk::tables {
class RouteGridTable;
}

namespace dealdesk::ui {

class DataTable;
class DealCombo;
class RouteFeesCard;
class SolvePanel;

class DealSection : public WhatIfSection
{
    Q_OBJECT
public:
    DealSection(workspace::DealEdits &edits, workspace::ViewState &viewState, const wording::Language &language,
                QWidget *parent = nullptr);

    void setDeal(workspace::RowKey deal); ///< the one that is chosen elsewhere
    std::optional<workspace::RowKey> deal() const;

Q_SIGNALS:
    void dealChosen(dealdesk::workspace::RowKey deal); ///< by the user, here

protected:
    void refresh() override;
    QJsonObject inputs() const override;
    void takeInputs(const QJsonObject &kept) override;

private:
    QWidget *makeContent();
    QFrame *makeAdvice();
    QFrame *makeGrid();
    void showAdvice(std::size_t deal);
    void showGrid(std::size_t deal);
    void showRow();                               ///< what applying the row of the grid would change
    std::optional<pricing::Deal> offered() const; ///< the deal as the chosen row has it, where that differs
    void applyRow();

    workspace::DealEdits &edits;
    tables::RouteGridTable *grid;
    DealCombo *deals;
    QLabel *noDeal;
    QLabel *illustrative;
    QWidget *content;
    SolvePanel *solver;
    RouteFeesCard *fees;
    QLabel *bandTitle;
    QLabel *band;
    QLabel *recommended;
    QLabel *reasons;
    QLabel *found;
    QLabel *unknown;
    DataTable *table;
    QLabel *promised; ///< beside the button
    QPushButton *applies;
    std::optional<workspace::RowKey> meant; ///< chosen here or elsewhere, and shown when the section is seen
};

} // namespace dealdesk::ui
