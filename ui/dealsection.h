// One deal: which price reaches a target, more tenants that cost less in all, and each term on each route.
#pragma once

#include "whatifsection.h"

class QFrame;
class QLabel;

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
    explicit DealSection(workspace::Document &document, QWidget *parent = nullptr);

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
};

} // namespace dealdesk::ui
