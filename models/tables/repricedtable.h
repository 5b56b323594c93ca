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
    enum Column { Name, From, Unit, MarginChange, ColumnCount };
    using GuardedTable::GuardedTable;

    void show(const pricing::Repricing &repricing, const pricing::Scenario &scenario);

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;
    bool isNumber(int column) const override { return column >= Unit; }

private:
    struct Row {
        QString name, from, unit, marginChange;
        Tone tone = Tone::Plain;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> shown;
};

/// "It reprices 2 other deals:", "No other deal is repriced: prices are locked until Mar 2028 (Hospitals), and no band
/// differs then."
QString repricingSentence(const pricing::Repricing &repricing, const pricing::Scenario &scenario, std::size_t deal,
                          std::size_t step);

} // namespace dealdesk::tables
