// Which deals move the simulated figures most: what each one's win changes, and how sure a sample is of it.
#pragma once

#include "guardedtable.h"
#include "pricing/scenario.h"
#include "pricing/simulate.h"
#include "wording/figuretext.h"

#include <vector>

namespace dealdesk::tables {

class MoversTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Deal, Customer, Probability, Margin, MarginWithin, Arr, ArrWithin, ColumnCount };

    using GuardedTable::GuardedTable;

    using Figure = std::optional<pricing::Money> pricing::Mover::*;
    /// The movers are of this scenario. Those that move the figure most come first, unknown ones last. `exact`: they
    /// are no sample.
    void show(std::vector<pricing::Mover> movers, const pricing::Scenario &scenario, Figure by, bool exact);
    /// Without the columns of the other figure.
    static QList<int> columnsOf(Figure figure);

protected:
    int rows() const override { return static_cast<int>(lines.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString exactTitle(int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    struct Line {
        QString deal, customer;
        pricing::Percent probability;
        std::optional<pricing::Money> margin, arr, marginWithin, arrWithin; ///< within: 95 of 100 times
    };

    std::vector<Line> lines;
    bool counted = false; ///< every outcome
};

} // namespace dealdesk::tables
