#include "alternatives.h"

#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

bool isInSameBand(const PricedAlternative &one, const PricedAlternative &other)
{
    return one.authorization == other.authorization && one.band == other.band;
}

bool isMadeAlike(const PricedAlternative &one, const PricedAlternative &other)
{
    return one.listing == other.listing && isMadeOfWholesale(one.rule) && one.rule.index() == other.rule.index();
}

/// Nothing where the two tell nothing of the wholesale: other rules, or equal prices.
std::optional<AlternativesStep> stepBetween(std::span<const PricedAlternative> all, std::size_t one, std::size_t other)
{
    if (!isMadeAlike(all[one], all[other]) || !all[one].unit || !all[other].unit || all[one].unit == all[other].unit)
        return std::nullopt;
    const bool falls = *all[other].unit < *all[one].unit;
    AlternativesStep step{falls ? one : other, falls ? other : one, {}, {}, {}, {}};
    const PricedAlternative &from = all[step.from], &to = all[step.to];
    step.otherTerm = from.term != to.term;
    step.otherBand = !isInSameBand(from, to);
    step.exact = from.rule == to.rule;
    if (!step.otherTerm && !step.otherBand) // other percentages alone: that is the partner's own choice
        return std::nullopt;
    step.under =
        Percent{static_cast<std::int64_t>(basisPointsOf(Money{from.unit->minor - to.unit->minor}, *from.unit))};
    return step;
}

/// The alternatives that are like this one in everything but the term, as one deal's terms; shortest first.
std::vector<TermFigures> termsLike(std::span<const PricedAlternative> all, const PricedAlternative &first)
{
    std::vector<TermFigures> terms;
    for (const PricedAlternative &each : all) {
        const auto isThere = [&](const TermFigures &term) { return term.term == each.term; };
        if (each.listing != first.listing || each.rule != first.rule || !isInSameBand(each, first) ||
            std::ranges::any_of(terms, isThere))
            continue;
        TermFigures term;
        term.term = each.term;
        term.figures.unit = each.unit;
        term.figures.tcv = each.tcv;
        term.figures.totalWholesale = each.totalWholesale;
        term.first.wholesaleUnit = each.wholesaleUnit;
        terms.push_back(term);
    }
    std::ranges::sort(terms, {}, &TermFigures::term);
    return terms;
}

} // namespace

Scenario asAlternative(const Scenario &scenario, std::span<const std::size_t> deals, std::size_t chosen)
{
    Scenario alone = scenario;
    for (const std::size_t deal : deals)
        alone.deals[deal].included = deal == chosen;
    return alone;
}

Scenario asAlternative(const Scenario &scenario, const std::vector<DealId> &others, std::size_t chosen)
{
    Scenario alone = scenario;
    for (Deal &deal : alone.deals)
        if (std::ranges::find(others, deal.id) != others.end())
            deal.included = false;
    alone.deals[chosen].included = true;
    return alone;
}

PricedAlternative pricedAlternative(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const DealFigures &figures = evaluation.deals[deal];
    const MonthFigures &first = evaluation.firstMonth(deal);
    return {scenario.deals[deal].listing,
            scenario.deals[deal].term,
            scenario.deals[deal].price,
            first.tenants,
            first.authorization,
            first.band,
            figures.unit,
            first.wholesaleUnit,
            figures.tcv,
            figures.totalWholesale};
}

AlternativesTell whatAlternativesTell(std::span<const PricedAlternative> alternatives)
{
    AlternativesTell tell;
    for (std::size_t one = 0; one < alternatives.size(); ++one)
        for (std::size_t other = one + 1; other < alternatives.size(); ++other)
            if (const auto step = stepBetween(alternatives, one, other))
                tell.steps.push_back(*step);
    for (const PricedAlternative &first : alternatives) {
        const auto terms = termsLike(alternatives, first);
        if (terms.size() > 1)
            tell.terms = whatTermsTell(first.rule, terms);
        if (!tell.terms.discounts.empty())
            break;
    }
    return tell;
}

} // namespace dealdesk::pricing
