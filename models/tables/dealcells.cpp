#include "dealcells.h"

#include "bandchanges.h"
#include "dealstable.h"
#include "pricing/authorizations.h"

#include "wording/cellwords.h"
#include "wording/flagwords.h"
#include "wording/pages/tablewords.h"

namespace dealdesk::tables {

using namespace pricing;
using T = DealsTable;

const Evaluation *DealCells::evaluation() const
{
    const Evaluation *all = document.evaluation();
    return all && all->deals[deal].included ? all : nullptr;
}

exchange::CellValue DealCells::customerName() const
{
    const Customer *customer = customerFor(document.scenario(), entered().customer);
    return customer ? exchange::CellValue(customer->name) : exchange::CellValue();
}

exchange::CellValue DealCells::bandName() const
{
    const Evaluation *all = evaluation();
    if (!all)
        return {};
    const MonthFigures &first = all->firstMonth(deal);
    return bandCell(authorizationOf(document.scenario(), first), first.band);
}

exchange::CellValue DealCells::bandPlace() const
{
    return isUnknown(bandName()) ? exchange::CellValue()
                                 : exchange::CellValue(std::int64_t{evaluation()->firstMonth(deal).band});
}

exchange::CellValue DealCells::attention() const
{
    const Evaluation *all = evaluation();
    if (!all)
        return {};
    QStringList titles;
    for (const Flag flag : all->deals[deal].flags.list())
        titles.append(wording::title(flag));
    return textCell(titles.join(QStringLiteral(" · ")));
}

exchange::CellValue DealCells::price() const
{
    using exchange::CellValue;
    using exchange::cellValue;
    return std::visit(
        [this](const auto &rule) -> CellValue {
            using Rule = std::decay_t<decltype(rule)>;
            if constexpr (std::is_same_v<Rule, Markup>)
                return rule.onWholesale;
            else if constexpr (std::is_same_v<Rule, TargetMargin>)
                return rule.ofResale;
            else if constexpr (std::is_same_v<Rule, UnitPrice>)
                return cellValue(rule.perTenant, figures.minorDigits());
            else
                return cellValue(rule.perMonth, figures.minorDigits());
        },
        entered().price);
}

exchange::CellValue DealCells::figure(int column) const
{
    using exchange::cellValue;
    const Evaluation *all = evaluation();
    if (!all)
        return {};
    const DealFigures &of = all->deals[deal];
    const MonthFigures &first = all->firstMonth(deal);
    switch (column) {
    case T::Unit: return cellValue(of.unit, figures.minorDigits());
    case T::WholesaleUnit: return cellValue(first.wholesaleUnit, figures.minorDigits());
    case T::Billed: return cellValue(first.billed, figures.minorDigits());
    case T::Wholesale: return cellValue(first.wholesale, figures.minorDigits());
    case T::Margin: return cellValue(first.margin, figures.minorDigits());
    case T::MarginPercent: return cellValue(of.marginPercent);
    case T::Arr: return cellValue(of.arr, figures.minorDigits());
    case T::Tcv: return cellValue(of.tcv, figures.minorDigits());
    default: return cellValue(of.totalMargin, figures.minorDigits());
    }
}

exchange::CellValue DealCells::value(int column) const
{
    if (T::figureOf(column))
        return figure(column);
    switch (column) {
    case T::Included: return entered().included;
    case T::CustomerName: return customerName();
    case T::Name: return entered().name;
    case T::Tenants: return std::int64_t{entered().tenants.front().count};
    case T::TenantsAtEnd: return std::int64_t{entered().tenants.back().count};
    case T::Start: return document.scenario().settings.start.plus(entered().startMonth);
    case T::Price: return price();
    case T::Band: return bandName();
    case T::Probability: return entered().probability;
    case T::Attention: return attention();
    case T::ExpectedClose: return exchange::cellValue(entered().paperwork->expectedClose);
    case T::NextStepBy: return exchange::cellValue(entered().paperwork->nextStepBy);
    default: return textCell(entryText(entered(), *T::fieldOf(column), document.scenario(), figures));
    }
}

QString DealCells::worded(int column, const QString &figure) const
{
    const auto &ramp = entered().tenants;
    if (column == T::Tenants && ramp.size() > 1)
        return wording::bothFigures(figure, figures.count(ramp.back().count));
    if (column == T::Price && std::holds_alternative<Markup>(entered().price))
        return wording::asMarkup(figure);
    if (column == T::Price && std::holds_alternative<TargetMargin>(entered().price))
        return wording::asMargin(figure);
    return figure;
}

Tone DealCells::tone(int column) const
{
    const Evaluation *all = evaluation();
    if (!entered().included || !all)
        return Tone::Quiet;
    const FlagSet flags = all->deals[deal].flags;
    switch (column) {
    case T::Margin:
    case T::MarginPercent:
    case T::TotalMargin:
        return flags.has(Flag::BelowWholesale)     ? Tone::Bad
               : flags.has(Flag::BelowMarginFloor) ? Tone::Caution
                                                   : Tone::Plain;
    case T::Attention: return flags.has(Flag::BelowWholesale) ? Tone::Bad : Tone::Caution;
    case T::Listing:
    case T::PriceRule: return Tone::Quiet;
    default: return Tone::Plain;
    }
}

} // namespace dealdesk::tables
