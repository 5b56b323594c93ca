// Cash expected and received by month: the twin of the chart of payouts.
#pragma once

#include "guardedtable.h"
#include "pricing/receivedpayouts.h"

namespace dealdesk::tables {

class PayoutMonthsTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Month, Expected, Received, ColumnCount };
    using GuardedTable::GuardedTable;

    void show(const std::vector<pricing::CashMonth> &months, const wording::FigureText &figures);

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    std::vector<pricing::CashMonth> shown;
};

/// The files that were read of a marketplace, the latest first.
class PayoutFilesTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { File, Until, ReadOn, Lines, ColumnCount };
    struct Row {
        std::string name; ///< of the record
        std::string file;
        std::optional<pricing::Date> lastDay;
        pricing::Date readOn;
        std::int64_t lines = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    using GuardedTable::GuardedTable;

    void show(std::vector<Row> files);
    const Row &row(int row) const { return shown[static_cast<std::size_t>(row)]; }

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    std::vector<Row> shown;
};

} // namespace dealdesk::tables
