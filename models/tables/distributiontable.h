// A simulated figure in four rows: its percentiles and mean, each with the range in which the true one is likely.
#pragma once

#include "guardedtable.h"
#include "pricing/distribution.h"
#include "wording/figuretext.h"

#include <vector>

namespace dealdesk::tables {

class DistributionTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Name, Value, Least, Most, ColumnCount };

    using GuardedTable::GuardedTable;

    void show(const pricing::Distribution &distribution, const wording::FigureText &figures);

protected:
    int rows() const override { return static_cast<int>(lines.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    struct Line {
        QString name;
        std::optional<pricing::Money> value;
        std::optional<pricing::PercentileRange> range;
    };
    std::vector<Line> lines;
};

} // namespace dealdesk::tables
