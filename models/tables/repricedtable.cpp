#include "repricedtable.h"

#include "bandchanges.h"
#include "wording/counted.h"

namespace dealdesk::tables {

using namespace pricing;

namespace {

QString signedMoney(const std::optional<Money> &change, const wording::FigureText &figures)
{
    return change && change->minor > 0 ? QLatin1Char('+') + figures.money(change) : figures.money(change);
}

/// A path is cut before a step, so what comes after it counts too.
QString what(std::size_t step, std::size_t steps)
{
    if (step == 0)
        return steps == 1 ? RepricedTable::tr("The deal reprices %1:")
                          : RepricedTable::tr("The deal with all its steps reprices %1:");
    return step + 1 == steps ? RepricedTable::tr("It reprices %1:")
                             : RepricedTable::tr("It and the steps after it reprice %1:");
}

} // namespace

void RepricedTable::show(const Repricing &repricing, const Scenario &scenario)
{
    const wording::FigureText now(wording::text(scenario.settings.currency));
    std::vector<Row> wanted;
    for (const RepricedDeal &each : repricing.deals)
        wanted.push_back({scenario.deals[each.deal].name, scenario.settings.start.plus(each.month), each.before,
                          each.after, each.marginChange});
    if (wanted == shown && now.currency() == figures.currency())
        return;
    beginResetModel();
    figures = now;
    shown = std::move(wanted);
    endResetModel();
}

QVariant RepricedTable::cell(int row, int column, int role) const
{
    const Row &at = shown[static_cast<std::size_t>(row)];
    if (role == ToneRole) {
        const bool moves = column == MarginChange && at.marginChange && at.marginChange->minor != 0;
        return static_cast<int>(!moves ? Tone::Plain : at.marginChange->minor > 0 ? Tone::Good : Tone::Bad);
    }
    return role == Qt::DisplayRole ? QVariant(text(at, column)) : QVariant();
}

QString RepricedTable::text(const Row &row, int column) const
{
    switch (column) {
    case Name: return wording::text(row.name);
    case From: return figures.month(row.from);
    case Unit: return QStringLiteral("%1 → %2").arg(figures.money(row.before), figures.money(row.after));
    case MarginChange: return signedMoney(row.marginChange, figures);
    case UnitBefore: return figures.money(row.before);
    default: return figures.money(row.after);
    }
}

exchange::CellValue RepricedTable::value(int row, int column) const
{
    using exchange::cellValue;
    const Row &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Name: return at.name;
    case From: return at.from;
    case MarginChange: return cellValue(at.marginChange, figures.minorDigits());
    case UnitBefore: return cellValue(at.before, figures.minorDigits());
    case UnitAfter: return cellValue(at.after, figures.minorDigits());
    default: return shownText(row, column);
    }
}

QList<int> RepricedTable::fileColumns(int column) const
{
    return column == Unit ? QList<int>{UnitBefore, UnitAfter} : QList<int>{column};
}

QString RepricedTable::exactTitle(int column) const
{
    return isNumber(column) ? figures.withCurrency(columnTitle(column)) : columnTitle(column);
}

QString RepricedTable::columnTitle(int column) const
{
    switch (column) {
    case Name: return tr("Repriced");
    case From: return tr("From");
    case Unit: return tr("Wholesale");
    case MarginChange: return tr("Margin");
    case UnitBefore: return tr("Wholesale without it");
    case UnitAfter: return tr("Wholesale with it");
    default: return {};
    }
}

QString RepricedTable::columnHelp(int column) const
{
    switch (column) {
    case From: return tr("The first month in which the price differs");
    case Unit: return tr("Per tenant per month: without the step, and with it");
    case MarginChange: return tr("Change of the deal's margin over the horizon");
    default: return {};
    }
}

QString repricingSentence(const Repricing &repricing, const Scenario &scenario, std::size_t deal, std::size_t step)
{
    const Deal &growing = scenario.deals[deal];
    if (!growing.included)
        return RepricedTable::tr("An excluded deal reprices no other.");
    if (!repricing.deals.empty())
        return what(step, growing.tenants.size())
            .arg(wording::counted(static_cast<std::int64_t>(repricing.deals.size()), "other deal", "other deals"));
    if (!repricing.anyOther)
        return RepricedTable::tr("No other deal is repriced: there is no other for %1 from then on.")
            .arg(shortName(growing.listing));
    if (scenario.settings.bandPolicy == BandPolicy::Floating)
        return RepricedTable::tr("No other deal is repriced: they pay the same price without it.");
    if (!repricing.next)
        return RepricedTable::tr("No other deal is repriced: prices are locked to the end of the horizon.");
    const wording::FigureText figures;
    return RepricedTable::tr("No other deal is repriced: each keeps its price until an event of its own. The next is "
                             "in %1 (%2), and the price is the same then, with this step or without it.")
        .arg(figures.month(scenario.settings.start.plus(repricing.next->month)),
             wording::text(scenario.deals[repricing.next->deal].name));
}

} // namespace dealdesk::tables
