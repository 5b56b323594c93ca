// What a customer has left of his commitments against what he is billed, year by year (guidance/commitment.h).
#pragma once

#include "guardedtable.h"

#include "guidance/commitment.h"

namespace dealdesk::tables {

class CommitmentTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Commitment, Year, Billed, Left, Beyond, ColumnCount };

    using GuardedTable::GuardedTable;

    /// Those that are compared; their amounts are in that currency, the scenario's.
    void show(const std::vector<guidance::CommitmentNote> &notes, const wording::FigureText &inCurrency);

protected:
    int rows() const final { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    QVariant cell(int row, int column, int role) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    struct Row {
        guidance::Commitment of;
        guidance::CommitmentYear year;
    };
    std::vector<Row> shown;
};

} // namespace dealdesk::tables
