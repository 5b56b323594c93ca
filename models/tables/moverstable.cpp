#include "moverstable.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;

void MoversTable::show(std::vector<Mover> movers, const Scenario &scenario, Figure by)
{
    std::ranges::stable_sort(movers, std::ranges::greater(), [by](const Mover &mover) {
        const auto &moved = mover.*by;
        return moved ? std::optional(moved->minor < 0 ? -Wide{moved->minor} : Wide{moved->minor}) : std::nullopt;
    });
    beginResetModel();
    figures = wording::FigureText(wording::text(scenario.settings.currency));
    lines.clear();
    for (const Mover &mover : movers) {
        const pricing::Deal &deal = scenario.deals[mover.deal];
        const pricing::Customer *customer = customerFor(scenario, deal.customer);
        lines.push_back({wording::text(deal.name), customer ? wording::text(customer->name) : QString(),
                         deal.probability, mover.margin, mover.arr});
    }
    endResetModel();
}

QVariant MoversTable::cell(int row, int column, int role) const
{
    const Line &line = lines[static_cast<std::size_t>(row)];
    const auto &amount = column == Margin ? line.margin : line.arr;
    const bool isAmount = column == Margin || column == Arr;
    if (role == ToneRole)
        return static_cast<int>(isAmount && amount && amount->minor < 0                                ? Tone::Bad
                                : column == Probability || column == Customer || (isAmount && !amount) ? Tone::Quiet
                                                                                                       : Tone::Plain);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Deal: return line.deal;
    case Customer: return line.customer;
    case Probability: return figures.percent(line.probability);
    default: return figures.money(amount);
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
    default: return {};
    }
}

QString MoversTable::columnHelp(int column) const
{
    switch (column) {
    case Margin: return tr("The mean margin over the horizon when it is won, less that when it is lost");
    case Arr: return tr("The mean ARR in the last month when it is won, less that when it is lost");
    default: return {};
    }
}

} // namespace dealdesk::tables
