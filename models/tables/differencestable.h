// Which inputs of compared scenarios differ, one row each: of what, which, and what each scenario says.
#pragma once

#include "guardedtable.h"
#include "scenariocomparison.h"

namespace dealdesk::tables {

class DifferencesTable : public GuardedTable
{
    Q_OBJECT
public:
    /// The columns of a place that is not taken are empty.
    enum Column {
        Subject,
        Input,
        FirstScenario,
        ColumnCount = FirstScenario + static_cast<int>(pricing::mostCompared)
    };

    /// The comparison must outlive the table.
    DifferencesTable(const ScenarioComparison &comparison, const wording::Language &language,
                     QObject *parent = nullptr);

    /// Shows the comparison as it is now.
    void refresh();
    QList<int> usedColumns() const;

protected:
    int rows() const override { return static_cast<int>(shown.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    exchange::ColumnKind kind(int column) const override;
    QString columnTitle(int column) const override;

private:
    QString subject(std::size_t row) const;
    exchange::CellValue input(std::size_t row, std::size_t place) const;
    Tone tone(std::size_t row, int column) const;

    const ScenarioComparison &comparison;
    std::vector<records::InputDifference> shown;
};

} // namespace dealdesk::tables
