// When a deal's money arrives: one row an instalment of the initial term.
#pragma once

#include "guardedtable.h"
#include "pricing/evaluation.h"
#include "wording/figuretext.h"

#include <vector>

namespace dealdesk::tables {

class PayoutsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Invoice, Billed, PayoutDate, Payout, ColumnCount };
    using GuardedTable::GuardedTable;

    void show(std::vector<pricing::Payout> payouts, const wording::FigureText &figures);

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    std::vector<pricing::Payout> shown;
};

} // namespace dealdesk::tables
