// Who is repriced by a step of a deal's growth, and the sentence above: also why nobody is.
#pragma once

#include "guardedtable.h"
#include "pricing/repricing.h"
#include "wording/figuretext.h"

#include <vector>

namespace dealdesk::tables {

class RepricedTable : public GuardedTable
{
    Q_OBJECT
public:
    /// `Unit` shows the two prices after it in one cell; they are apart in a file.
    enum Column { Name, From, Unit, MarginChange, UnitBefore, UnitAfter, ColumnCount };
    static constexpr int shownColumns = UnitBefore;

    using GuardedTable::GuardedTable;

    void show(const pricing::Repricing &repricing, const pricing::Scenario &scenario);

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QList<int> fileColumns(int column) const override;
    Form form(int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    struct Row {
        std::string name;
        pricing::YearMonth from;
        std::optional<pricing::Money> before, after, marginChange;
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> shown;
};

/// "It reprices 2 other deals:", "No other deal is repriced: each keeps its price until an event of its own. …"
QString repricingSentence(const pricing::Repricing &repricing, const pricing::Scenario &scenario, std::size_t deal,
                          std::size_t step, const wording::Language &language);

} // namespace dealdesk::tables
