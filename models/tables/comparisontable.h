// The figures of compared scenarios, one row each: the base's value, then each other's with its difference to the base.
#pragma once

#include "guardedtable.h"
#include "scenariocomparison.h"

namespace dealdesk::tables {

class ComparisonTable : public GuardedTable
{
    Q_OBJECT
public:
    /// The columns of a place that is not taken are empty.
    enum Column { Figure, Base, ColumnCount = Base + 2 * static_cast<int>(pricing::mostCompared) - 1 };
    static int valueColumn(std::size_t place) { return place == 0 ? Base : 2 * static_cast<int>(place); }
    /// Of every place but the base.
    static int differenceColumn(std::size_t place) { return valueColumn(place) + 1; }

    /// The comparison must outlive the table.
    ComparisonTable(const ScenarioComparison &comparison, const wording::Language &language, QObject *parent = nullptr);

    /// Shows the comparison as it is now.
    void refresh();
    QList<int> usedColumns() const;

protected:
    int rows() const override { return static_cast<int>(pricing::comparedFigures.size()); }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    exchange::CellValue value(int row, int column) const override;
    Form form(int column) const override;
    const wording::FigureText &figuresOf(int column) const override;
    QString worded(int row, int column, const QString &figure) const override;
    exchange::ColumnKind kind(int column) const override;
    QString exactTitle(int column) const override;
    QString columnTitle(int column) const override;
    QString columnHelp(int column) const override;

private:
    QString help(int row, int column) const;
    Tone tone(int row, int column) const;

    const ScenarioComparison &comparison;
};

QString name(pricing::ComparedFigure figure); ///< "Margin"
/// "+$58,788.00", "−1.2 points", "same"; "—" where unknown.
QString differenceText(const std::optional<pricing::FigureValue> &value, const wording::FigureText &figures);

} // namespace dealdesk::tables
