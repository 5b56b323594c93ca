#include "repricedtable.h"

#include "bandchanges.h"
#include "wording/cellwords.h"
#include "wording/findings/bandfindings.h"

namespace dealdesk::tables {

using namespace pricing;

void RepricedTable::show(const Repricing &repricing, const Scenario &scenario)
{
    const wording::FigureText now(language, wording::text(scenario.settings.currency));
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
    return {};
}

/// The price after it stands in a column of its own, and beside this one.
QString RepricedTable::worded(int row, int column, const QString &figure) const
{
    return column == Unit ? wording::bothFigures(figure, shownText(value(row, UnitAfter), figures)) : figure;
}

Form RepricedTable::form(int column) const { return column == MarginChange ? Form::Change : Form::Plain; }

exchange::CellValue RepricedTable::value(int row, int column) const
{
    using exchange::cellValue;
    const Row &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Name: return at.name;
    case From: return at.from;
    case MarginChange: return cellValue(at.marginChange, figures.minorDigits());
    case Unit:
    case UnitBefore: return cellValue(at.before, figures.minorDigits());
    default: return cellValue(at.after, figures.minorDigits());
    }
}

QList<int> RepricedTable::fileColumns(int column) const
{
    return column == Unit ? QList<int>{UnitBefore, UnitAfter} : QList<int>{column};
}

exchange::ColumnKind RepricedTable::kind(int column) const
{
    switch (column) {
    case Name: return exchange::ColumnKind::Text;
    case From: return exchange::ColumnKind::Month;
    default: return exchange::ColumnKind::Money;
    }
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

QString repricingSentence(const Repricing &repricing, const Scenario &scenario, std::size_t deal, std::size_t step,
                          const wording::Language &language)
{
    const Deal &growing = scenario.deals[deal];
    if (!growing.included)
        return wording::excludedReprices();
    if (!repricing.deals.empty()) { // a path is cut before a step, so what comes after it counts too
        const std::size_t others = repricing.deals.size(), steps = growing.tenants.size();
        return step == 0 ? wording::dealReprices(others, steps > 1, language)
                         : wording::stepReprices(others, step + 1 < steps, language);
    }
    if (!repricing.anyOther)
        return wording::noOtherFor(shortName(growing.listing));
    if (scenario.settings.bandPolicy == BandPolicy::Floating)
        return wording::samePriceWithoutIt();
    if (!repricing.next)
        return wording::lockedToTheEnd();
    return wording::priceOfAnEvent(scenario.settings.start.plus(repricing.next->month),
                                   wording::text(scenario.deals[repricing.next->deal].name), language);
}

} // namespace dealdesk::tables
