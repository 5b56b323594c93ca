#include "comparisontable.h"

#include "wording/pages/tablewords.h"

#include <QCoreApplication>

namespace dealdesk::tables {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

std::size_t placeOf(int column) { return static_cast<std::size_t>(column / 2); }
bool isDifference(int column) { return column > ComparisonTable::Base && column % 2 == 1; }
ComparedFigure figureAt(int row) { return comparedFigures[static_cast<std::size_t>(row)]; }

exchange::CellValue figureCell(const std::optional<FigureValue> &figure, int minorDigits)
{
    if (!figure)
        return {};
    if (const auto *count = std::get_if<TenantCount>(&*figure))
        return count->count;
    if (const auto *money = std::get_if<Money>(&*figure))
        return exchange::Amount{*money, minorDigits};
    return std::get<Percent>(*figure);
}

/// A difference of percentages is in points.
exchange::CellValue differenceCell(const std::optional<FigureValue> &difference, int minorDigits)
{
    const auto *percent = difference ? std::get_if<Percent>(&*difference) : nullptr;
    return percent ? exchange::Points{*percent} : figureCell(difference, minorDigits);
}

} // namespace

QString name(ComparedFigure figure)
{
    switch (figure) {
    case ComparedFigure::TotalBilled: return Words::tr("Billed");
    case ComparedFigure::TotalWholesale: return Words::tr("Wholesale");
    case ComparedFigure::TotalMargin: return Words::tr("Margin");
    case ComparedFigure::MarginPercent: return Words::tr("Margin %");
    case ComparedFigure::TotalNetMargin: return Words::tr("Net margin");
    case ComparedFigure::WeightedArr: return Words::tr("Weighted ARR");
    case ComparedFigure::FirstArr: return Words::tr("ARR, first month");
    case ComparedFigure::LastArr: return Words::tr("ARR, last month");
    case ComparedFigure::PeakArr: return Words::tr("Peak ARR");
    case ComparedFigure::LastTenants: return Words::tr("Tenants, last month");
    }
    return {};
}

QString differenceText(const std::optional<FigureValue> &value, const wording::FigureText &figures)
{
    const exchange::CellValue cell = differenceCell(value, figures.minorDigits());
    return value && signOf(*value) == 0 ? Words::tr("same") : shownText(cell, figures, Form::Change);
}

ComparisonTable::ComparisonTable(const ScenarioComparison &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , comparison(of)
{}

void ComparisonTable::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

QList<int> ComparisonTable::usedColumns() const
{
    QList<int> used{Figure};
    for (int column = Base; column < ColumnCount; ++column) {
        if (placeOf(column) < comparison.scenarios().size())
            used.append(column);
    }
    return used;
}

QVariant ComparisonTable::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole: return help(row, column);
    case ToneRole: return static_cast<int>(tone(row, column));
    default: return {};
    }
}

exchange::CellValue ComparisonTable::value(int row, int column) const
{
    const std::size_t place = placeOf(column);
    if (column == Figure)
        return textCell(name(figureAt(row)));
    if (place >= comparison.scenarios().size())
        return {};
    const int digits = comparison.scenarios()[place].figures.minorDigits();
    return isDifference(column) ? differenceCell(comparison.difference(place, figureAt(row)), digits)
                                : figureCell(comparison.figure(place, figureAt(row)), digits);
}

Form ComparisonTable::form(int column) const { return isDifference(column) ? Form::Change : Form::Ratio; }

/// In the currency of its scenario.
const wording::FigureText &ComparisonTable::figuresOf(int column) const
{
    const std::size_t place = placeOf(column);
    return place < comparison.scenarios().size() ? comparison.scenarios()[place].figures : figures;
}

/// What does not differ is that word, and not zero: it is found without reading its digits.
QString ComparisonTable::worded(int row, int column, const QString &figure) const
{
    const auto more = isDifference(column) ? comparison.difference(placeOf(column), figureAt(row)) : std::nullopt;
    return more && signOf(*more) == 0 ? Words::tr("same") : figure;
}

exchange::ColumnKind ComparisonTable::kind(int column) const
{
    return column == Figure ? exchange::ColumnKind::Text : exchange::ColumnKind::Figures;
}

/// The currency is that of the column's amounts; its rows of tenants and of percent say so themselves.
QString ComparisonTable::exactTitle(int column) const
{
    const std::size_t place = placeOf(column);
    return column == Figure || place >= comparison.scenarios().size()
               ? columnTitle(column)
               : figuresOf(column).withCurrency(columnTitle(column));
}

/// The program's own words only: a tool tip would read data as rich text.
QString ComparisonTable::help(int row, int column) const
{
    if (isDifference(column))
        return comparison.oneCurrency() ? QString() : wording::currenciesHaveNoDifference();
    if (column != Figure)
        return {};
    switch (figureAt(row)) {
    case ComparedFigure::TotalBilled: return tr("What customers are billed over the horizon");
    case ComparedFigure::TotalWholesale: return tr("What goes to the publisher over the horizon");
    case ComparedFigure::TotalMargin: return tr("Billed less wholesale, over the horizon");
    case ComparedFigure::MarginPercent: return tr("Margin of what is billed, over the horizon");
    case ComparedFigure::TotalNetMargin: return tr("Margin less marketplace and platform fees");
    case ComparedFigure::WeightedArr: return tr("Each deal's first month × 12, times its win probability");
    case ComparedFigure::FirstArr:
    case ComparedFigure::LastArr: return tr("12 times what is billed in that month of the horizon");
    case ComparedFigure::PeakArr: return tr("The highest month's");
    case ComparedFigure::LastTenants: return tr("Of included deals, in the horizon's last month");
    }
    return {};
}

Tone ComparisonTable::tone(int row, int column) const
{
    const std::size_t place = placeOf(column);
    if (column == Figure || place >= comparison.scenarios().size())
        return Tone::Plain;
    if (!isDifference(column)) {
        const auto value = comparison.figure(place, figureAt(row));
        return !value ? Tone::Quiet : signOf(*value) < 0 ? Tone::Bad : Tone::Plain;
    }
    const auto value = comparison.difference(place, figureAt(row));
    if (!value || signOf(*value) == 0 || !moreIsBetter(figureAt(row)))
        return Tone::Quiet;
    return signOf(*value) > 0 ? Tone::Good : Tone::Bad;
}

QString ComparisonTable::columnTitle(int column) const
{
    if (column == Figure)
        return tr("Figure");
    const std::size_t place = placeOf(column);
    if (place >= comparison.scenarios().size())
        return {};
    if (isDifference(column))
        return tr("Difference");
    const QString name = comparison.scenarios()[place].name.simplified();
    return column == Base ? wording::baseScenario(name) : name;
}

QString ComparisonTable::columnHelp(int column) const
{
    return isDifference(column) ? tr("To the base: more is +, less is −") : QString();
}

} // namespace dealdesk::tables
