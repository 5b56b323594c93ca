#include "dealcells.h"

#include "dealstable.h"

#include "wording/explanation.h"
#include "wording/flagwords.h"
#include "wording/tablewords.h"

namespace dealdesk::tables {

using namespace pricing;
using T = DealsTable;

namespace {

QVariant sorted(const std::optional<Money> &money)
{
    return money ? QVariant(static_cast<qlonglong>(money->minor)) : QVariant();
}

QVariant sorted(const std::optional<Percent> &percent)
{
    return percent ? QVariant(static_cast<qlonglong>(percent->basisPoints)) : QVariant();
}

} // namespace

QString DealCells::customerName() const
{
    const Customer *customer = customerFor(document.scenario(), entered().customer);
    return customer ? wording::text(customer->name) : wording::unknown;
}

QString DealCells::tenantsText() const
{
    const auto &ramp = entered().tenants;
    const QString first = figures.count(ramp.front().count);
    return ramp.size() == 1 ? first : first + QStringLiteral(" → ") + figures.count(ramp.back().count);
}

QString DealCells::bandName() const
{
    const Evaluation *evaluation = document.evaluation();
    const auto *authorization = authorizationFor(document.scenario(), entered().listing);
    if (!evaluation || !evaluation->deals[deal].included || !authorization)
        return wording::unknown;
    const int band = evaluation->firstMonth(deal).band;
    return band < 0 ? wording::unknown : wording::text(authorization->bands[static_cast<std::size_t>(band)].name);
}

QString DealCells::figureText(int column) const
{
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation || !evaluation->deals[deal].included)
        return wording::unknown;
    const DealFigures &of = evaluation->deals[deal];
    const MonthFigures &first = evaluation->firstMonth(deal);
    switch (column) {
    case T::Unit: return figures.money(of.unit);
    case T::WholesaleUnit: return figures.money(first.wholesaleUnit);
    case T::Billed: return figures.money(first.billed);
    case T::Wholesale: return figures.money(first.wholesale);
    case T::Margin: return figures.money(first.margin);
    case T::MarginPercent: return figures.ratio(of.marginPercent);
    case T::Arr: return figures.money(of.arr);
    case T::Tcv: return figures.money(of.tcv);
    case T::TotalMargin: return figures.money(of.totalMargin);
    case T::Attention: {
        QStringList titles;
        for (const Flag flag : of.flags.list())
            titles.append(wording::title(flag));
        return titles.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant DealCells::text(int column) const
{
    switch (column) {
    case T::Included: return {};
    case T::CustomerName: return customerName();
    case T::Tenants: return tenantsText();
    case T::Band: return bandName();
    case T::Price:
        if (const auto *markup = std::get_if<Markup>(&entered().price))
            return wording::markupOf(markup->onWholesale, figures);
        if (const auto *margin = std::get_if<TargetMargin>(&entered().price))
            return wording::marginOf(margin->ofResale, figures);
        return figures.money(std::holds_alternative<UnitPrice>(entered().price)
                                 ? std::get<UnitPrice>(entered().price).perTenant
                                 : std::get<MonthlyTotal>(entered().price).perMonth);
    case T::Probability: return figures.percent(entered().probability);
    default: break;
    }
    if (const auto field = T::fieldOf(column))
        return entryText(entered(), *field, document.scenario());
    return figureText(column);
}

QVariant DealCells::sortValue(int column) const
{
    const Evaluation *evaluation = document.evaluation();
    const bool figuresKnown = evaluation && evaluation->deals[deal].included;
    const DealFigures of = figuresKnown ? evaluation->deals[deal] : DealFigures{};
    const MonthFigures first = figuresKnown ? evaluation->firstMonth(deal) : MonthFigures{};
    switch (column) {
    case T::Included: return entered().included;
    case T::Tenants: return entered().tenants.front().count;
    case T::Start: return entered().startMonth;
    case T::Term: return monthsOf(entered().term);
    case T::Unit: return sorted(of.unit);
    case T::WholesaleUnit: return sorted(first.wholesaleUnit);
    case T::Band: return figuresKnown && first.band >= 0 ? QVariant(first.band) : QVariant();
    case T::Attention: return figuresKnown ? text(column) : QVariant();
    case T::Price:
    case T::Billed: return sorted(first.billed);
    case T::Wholesale: return sorted(first.wholesale);
    case T::Margin: return sorted(first.margin);
    case T::MarginPercent: return sorted(of.marginPercent);
    case T::Arr: return sorted(of.arr);
    case T::Tcv: return sorted(of.tcv);
    case T::TotalMargin: return sorted(of.totalMargin);
    case T::Probability: return static_cast<qlonglong>(entered().probability.basisPoints);
    default: return text(column);
    }
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
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation || !evaluation->deals[deal].included)
        return {};
    const DealFigures &of = evaluation->deals[deal];
    const MonthFigures &first = evaluation->firstMonth(deal);
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

/// A ramp is a text, as every name is.
exchange::CellValue DealCells::value(int column) const
{
    if (T::figureOf(column))
        return figure(column);
    switch (column) {
    case T::Included: return entered().included;
    case T::Start: return document.scenario().settings.start.plus(entered().startMonth);
    case T::Price: return price();
    case T::Probability: return entered().probability;
    case T::Tenants:
        if (entered().tenants.size() == 1)
            return std::int64_t{entered().tenants.front().count};
        break;
    default: break;
    }
    return textValue(text(column).toString());
}

Tone DealCells::tone(int column) const
{
    const Evaluation *evaluation = document.evaluation();
    if (!entered().included || !evaluation || !evaluation->deals[deal].included)
        return Tone::Quiet;
    const FlagSet flags = evaluation->deals[deal].flags;
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
