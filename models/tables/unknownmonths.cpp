#include "unknownmonths.h"

#include "pricing/evaluate.h"

#include <algorithm>
#include <optional>

namespace dealdesk::tables {

using namespace pricing;

namespace {

/// Of a deal's flags, those that say why a figure is unknown.
FlagSet reasons(FlagSet flags)
{
    FlagSet why;
    for (const Flag flag : {Flag::NoBand, Flag::NoListPrice, Flag::NoNegotiatedPrice, Flag::NegotiatedNeedsMultiYear,
                            Flag::PlatformFeeMissing, Flag::CustomScheduleMismatch}) {
        if (flags.has(flag))
            why.add(flag);
    }
    return why;
}

struct Span {
    int first, last;
};

/// The deal's months (its own) without a figure; with a schedule that does not add up, all payouts of the first term.
std::optional<Span> unknownSpan(const Deal &deal, const DealFigures &figures, std::span<const Stretch> stretches)
{
    std::optional<Span> unknown;
    for (const Stretch &stretch : stretches) {
        if (stretch.figures.billed && stretch.figures.wholesale && stretch.figures.netMargin)
            continue;
        const int last = stretch.firstMonth + stretch.months - 1;
        unknown = unknown ? Span{unknown->first, last} : Span{stretch.firstMonth, last};
    }
    if (figures.flags.has(Flag::CustomScheduleMismatch))
        return Span{0, std::max(monthsOf(deal.term) - 1, unknown ? unknown->last : 0)};
    return unknown;
}

bool isKnown(const MonthFigures &month, ForecastFigure figure)
{
    switch (figure) {
    case ForecastFigure::Arr:
    case ForecastFigure::Mrr: return month.billed.has_value();
    case ForecastFigure::Wholesale: return month.wholesale.has_value();
    case ForecastFigure::Margin: return month.margin.has_value();
    case ForecastFigure::NetMargin: return month.netMargin.has_value();
    case ForecastFigure::Tenants:
    case ForecastFigure::Cash:
    case ForecastFigure::Payout: break;
    }
    return true;
}

YearMonth monthOf(const Date &date)
{
    return YearMonth::of(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())));
}

bool isUnknownInHorizon(const Scenario &scenario, const Evaluation &evaluation, std::size_t deal, ForecastFigure figure)
{
    const YearMonth end = scenario.settings.start.plus(scenario.settings.horizonMonths);
    if (figure == ForecastFigure::Cash || figure == ForecastFigure::Payout)
        return std::ranges::any_of(payouts(scenario, deal, evaluation),
                                   [&](const Payout &each) { return !each.payout && monthOf(each.payoutDate) < end; });
    const int months = scenario.settings.horizonMonths - scenario.deals[deal].startMonth;
    return std::ranges::any_of(evaluation.allStretches(deal), [&](const Stretch &stretch) {
        return stretch.firstMonth < months && !isKnown(stretch.figures, figure);
    });
}

/// What a figure does not rest on does not make it unknown.
FlagSet reasonsFor(ForecastFigure figure, FlagSet why)
{
    FlagSet left;
    for (const Flag flag : why.list()) {
        const bool isPayouts = figure == ForecastFigure::Cash || figure == ForecastFigure::Payout;
        if (flag == Flag::CustomScheduleMismatch ? isPayouts
            : flag == Flag::PlatformFeeMissing   ? figure == ForecastFigure::NetMargin
                                                 : true)
            left.add(flag);
    }
    return left;
}

} // namespace

UnknownDeals unknownDeals(const Scenario &scenario, const Evaluation &evaluation, ForecastFigure figure)
{
    UnknownDeals found;
    for (std::size_t index = 0; index < evaluation.deals.size(); ++index) {
        const DealFigures &figures = evaluation.deals[index];
        FlagSet why = reasons(figures.flags);
        why.add(reasons(figures.renewalFlags));
        why = reasonsFor(figure, why);
        if (!figures.included || why.empty() || !isUnknownInHorizon(scenario, evaluation, index, figure))
            continue;
        found.deals.push_back(index);
        found.why.add(why);
    }
    return found;
}

std::vector<UnknownMonths> unknownMonths(const Scenario &scenario, const Evaluation &evaluation)
{
    std::vector<UnknownMonths> found;
    const int horizon = scenario.settings.horizonMonths;
    for (std::size_t index = 0; index < evaluation.deals.size(); ++index) {
        const DealFigures &figures = evaluation.deals[index];
        const Deal &deal = scenario.deals[index];
        if (!figures.included || deal.startMonth >= horizon)
            continue;
        FlagSet why = reasons(figures.flags);
        why.add(reasons(figures.renewalFlags));
        if (why.empty())
            continue;
        const auto span = unknownSpan(deal, figures, evaluation.allStretches(index));
        if (!span || deal.startMonth + span->first >= horizon)
            continue;
        found.push_back(
            {index, deal.startMonth + span->first, std::min(deal.startMonth + span->last, horizon - 1), why});
    }
    return found;
}

} // namespace dealdesk::tables
