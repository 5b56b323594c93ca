#include "unknownmonths.h"

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

} // namespace

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
