// One deal: which price reaches a target, more tenants that cost less in all, and each term on each route.
#pragma once

#include "whatifsection.h"

#include "pricing/routegrid.h"

#include <array>
#include <map>

class QFrame;
class QLabel;

namespace dealdesk::tables {
class RouteGridTable;
}

namespace dealdesk::ui {

class DataTable;
class DealCombo;
class EntryField;
class SolvePanel;

class DealSection : public WhatIfSection
{
    Q_OBJECT
public:
    explicit DealSection(workspace::Document &document, QWidget *parent = nullptr);

protected:
    void refresh() override;
    QJsonObject inputs() const override;
    void takeInputs(const QJsonObject &kept) override;

private:
    /// Of a route, where the user said it; else it is as assumed.
    using EnteredFees = std::array<std::optional<pricing::Percent>, pricing::allRoutes.size()>;

    QWidget *makeContent();
    QFrame *makeFees();
    QFrame *makeAdvice();
    QFrame *makeGrid();
    void takeFee(pricing::Route route, const QString &text);
    pricing::RouteFees fees(const pricing::Deal &deal) const;
    void showFees(const pricing::Deal &deal);
    void showAdvice(std::size_t deal);
    void showGrid(std::size_t deal);
    QString feeKey() const; ///< of the chosen deal, in the workspace

    tables::RouteGridTable *grid;
    std::map<QString, EnteredFees> entered; ///< by feeKey
    QString feesShownOf;                    ///< feeKey
    DealCombo *deals;
    QLabel *noDeal;
    QWidget *content;
    SolvePanel *solver;
    std::array<EntryField *, pricing::allRoutes.size()> feeFields{};
    QLabel *assumption;
    QLabel *bandTitle;
    QLabel *band;
    QLabel *recommended;
    QLabel *reasons;
    QLabel *found;
    QLabel *unknown;
    DataTable *table;
};

} // namespace dealdesk::ui
