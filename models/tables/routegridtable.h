// One deal at each term on each route, a row each, with a word for the row that is the deal now, the best and the
// recommended ones.
#pragma once

#include "guardedtable.h"
#include "pricing/routegrid.h"
#include "wording/figuretext.h"

#include <optional>

namespace dealdesk::tables {

class RouteGridTable : public GuardedTable
{
    Q_OBJECT
public:
    enum Column { Term, Route, Fee, Unit, Arr, Tcv, Margin, MarginPercent, NetMargin, Note, ColumnCount };

    using GuardedTable::GuardedTable;

    void show(const pricing::Scenario &scenario, std::size_t deal, const pricing::RouteFees &fees);
    void clear();
    /// Nothing while the table is empty.
    const std::optional<pricing::RouteGrid> &grid() const { return shown; }
    /// Which figure is beyond 64 bits, and the table empty; else empty.
    const QString &problem() const { return why; }

protected:
    int rows() const override { return shown ? static_cast<int>(shown->size()) : 0; }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString exactTitle(int column) const override;
    Form form(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    QStringList notesOf(const pricing::Deal &deal);

    std::optional<pricing::RouteGrid> shown;
    QStringList notes; ///< beside `shown`
    int now = -1;      ///< the row of the deal's own term and route
    std::vector<std::size_t> best;
    QString why;
};

} // namespace dealdesk::tables
