#include "moverstable.h"

#include "pricing/standarderror.h"
#include "wording/cellwords.h"
#include "wording/pages/tablewords.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

void MoversTable::show(std::vector<Mover> movers, const Scenario &scenario, Figure by, bool exact)
{
    std::ranges::stable_sort(movers, std::ranges::greater(), [by](const Mover &mover) {
        const auto &moved = mover.*by;
        return moved ? std::optional(moved->minor < 0 ? -Wide{moved->minor} : Wide{moved->minor}) : std::nullopt;
    });
    beginResetModel();
    figures = wording::FigureText(language, wording::text(scenario.settings.currency));
    lines.clear();
    for (const Mover &mover : movers) {
        const pricing::Deal &deal = scenario.deals[mover.deal];
        const pricing::Customer *customer = customerFor(scenario, deal.customer);
        lines.push_back({wording::text(deal.name), customer ? wording::text(customer->name) : QString(),
                         deal.probability, mover.margin, mover.arr, within95(mover.marginError),
                         within95(mover.arrError)});
    }
    counted = exact;
    endResetModel();
}

QList<int> MoversTable::columnsOf(Figure figure)
{
    QList<int> columns{Deal, Customer, Probability};
    return columns << (figure == &Mover::arr ? QList<int>{Arr, ArrWithin} : QList<int>{Margin, MarginWithin});
}

/// An exact amount is within nothing of the true one: the word says that figure.
QString MoversTable::worded(int row, int column, const QString &figure) const
{
    const bool isWithin = column == MarginWithin || column == ArrWithin;
    if (!isWithin || isUnknown(value(row, column)))
        return figure;
    return counted ? tr("exact") : wording::giveOrTake(figure);
}

QVariant MoversTable::cell(int row, int column, int role) const
{
    const Line &line = lines[static_cast<std::size_t>(row)];
    const bool isAmount = column == Margin || column == Arr, isWithin = column == MarginWithin || column == ArrWithin;
    const auto &amount = column == Margin || column == MarginWithin ? line.margin : line.arr;
    const auto &within = column == MarginWithin ? line.marginWithin : line.arrWithin;
    if (role == ToneRole)
        return static_cast<int>(isAmount && amount && amount->minor < 0  ? Tone::Bad
                                : column == Deal || (isAmount && amount) ? Tone::Plain
                                                                         : Tone::Quiet);
    if (role == Qt::ToolTipRole && isAmount && !amount)
        return wording::inNoPricedTrial();
    if (role == Qt::ToolTipRole && isWithin && amount && !within)
        return wording::inTooFewTrials(enoughTrials, figures);
    return {};
}

/// An exact amount is within nothing of the true one.
exchange::CellValue MoversTable::value(int row, int column) const
{
    using exchange::cellValue;
    const Line &line = lines[static_cast<std::size_t>(row)];
    const auto within = [this](const std::optional<Money> &amount, const std::optional<Money> &about) {
        return !amount   ? exchange::CellValue()
               : counted ? cellValue(Money{0}, figures.minorDigits())
                         : cellValue(about, figures.minorDigits());
    };
    switch (column) {
    case Probability: return line.probability;
    case Margin: return cellValue(line.margin, figures.minorDigits());
    case MarginWithin: return within(line.margin, line.marginWithin);
    case Arr: return cellValue(line.arr, figures.minorDigits());
    case ArrWithin: return within(line.arr, line.arrWithin);
    case Customer: return textCell(line.customer);
    default: return textCell(line.deal);
    }
}

QString MoversTable::exactTitle(int column) const
{
    return column == Probability ? wording::inPercent(columnTitle(column)) : GuardedTable::exactTitle(column);
}

exchange::ColumnKind MoversTable::kind(int column) const
{
    switch (column) {
    case Deal:
    case Customer: return exchange::ColumnKind::Text;
    case Probability: return exchange::ColumnKind::Percent;
    default: return exchange::ColumnKind::Money;
    }
}

QString MoversTable::columnTitle(int column) const
{
    switch (column) {
    case Deal: return tr("Deal");
    case Customer: return tr("Customer");
    case Probability: return tr("Chance");
    case Margin: return tr("Margin");
    case Arr: return tr("ARR");
    case MarginWithin:
    case ArrWithin: return tr("Give or take");
    default: return {};
    }
}

QString MoversTable::columnHelp(int column) const
{
    switch (column) {
    case Margin: return tr("The mean margin over the horizon when it is won, less that when it is lost");
    case Arr: return tr("The mean ARR in the last month when it is won, less that when it is lost");
    case MarginWithin:
    case ArrWithin:
        return counted ? tr("Every outcome is counted with its probability, so nothing is left to chance")
                       : tr("The true amount is no farther away in 95 of 100 simulations; more trials bring it nearer");
    default: return {};
    }
}

} // namespace dealdesk::tables
