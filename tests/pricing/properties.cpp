// What must hold in every scenario.
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"

#include "pricing/relationship.h"

#include <algorithm>

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

/// Nothing where a figure is too large; its own tests are in overflow.cpp.
std::optional<Evaluation> evaluated(const Scenario &given)
{
    try {
        return evaluate(given);
    } catch (const AmountOverflow &) {
        return std::nullopt;
    }
}

Wide known(const std::optional<Money> &money) { return money->minor; }

} // namespace

RC_GTEST_PROP(Properties, marginIsBilledLessWholesaleEveryMonth, ())
{
    const auto evaluation = evaluated(Scenarios::any());
    RC_PRE(evaluation.has_value());
    for (const Stretch &stretch : evaluation->stretches) {
        const MonthFigures &month = stretch.figures;
        RC_ASSERT(month.margin.has_value() == (month.billed && month.wholesale));
        if (month.margin)
            RC_ASSERT(known(month.margin) == known(month.billed) - known(month.wholesale));
    }
}

RC_GTEST_PROP(Properties, aTargetMarginIsNeverMissedInATermsFirstMonth, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        const auto *target = std::get_if<TargetMargin>(&given.deals[index].price);
        if (!target || !evaluation->deals[index].included)
            continue;
        for (const Stretch &stretch : evaluation->allStretches(index)) {
            const MonthFigures &month = stretch.figures;
            if (stretch.firstMonth % monthsOf(given.deals[index].term) == 0 && month.margin)
                RC_ASSERT(known(month.margin) * 10'000 >= known(month.billed) * target->ofResale.basisPoints);
        }
    }
}

RC_GTEST_PROP(Properties, instalmentsAddUpToTheTermToTheCent, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        const DealFigures &figures = evaluation->deals[index];
        if (!figures.included || !figures.totalMargin || figures.flags.has(Flag::CustomScheduleMismatch))
            continue;
        Wide billed = 0, paid = 0, fees = 0;
        for (const Payout &payout : payouts(given, index, *evaluation)) {
            billed += known(payout.billed);
            paid += known(payout.payout);
        }
        for (const Stretch &stretch : evaluation->termStretches(index))
            fees += known(stretch.figures.marketplaceFee) * stretch.months;
        RC_ASSERT(billed == known(figures.tcv));
        RC_ASSERT(paid == known(figures.totalMargin) - fees);
    }
}

RC_GTEST_PROP(Properties, theOrderOfDealsChangesNothing, ())
{
    const Scenario given = Scenarios::any();
    Scenario turned = given;
    std::ranges::reverse(turned.deals);
    const auto nameOf = [](const Scenario &scenario) -> std::string {
        try {
            evaluate(scenario);
        } catch (const AmountOverflow &overflow) {
            return overflow.what();
        }
        return {};
    };
    const std::string failure = nameOf(given);
    RC_ASSERT(nameOf(turned) == failure);
    if (!failure.empty())
        return;
    const Evaluation first = evaluate(given);
    const Evaluation second = evaluate(turned);
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        const std::size_t other = given.deals.size() - 1 - index;
        RC_ASSERT((first.deals[index].tcv == second.deals[other].tcv));
        RC_ASSERT((first.deals[index].totalNetMargin == second.deals[other].totalNetMargin));
        RC_ASSERT((first.deals[index].flags == second.deals[other].flags));
    }
    for (std::size_t month = 0; month < first.portfolio.months.size(); ++month) {
        RC_ASSERT((first.portfolio.months[month].netMargin == second.portfolio.months[month].netMargin));
        RC_ASSERT((first.portfolio.months[month].payout == second.portfolio.months[month].payout));
    }
    RC_ASSERT((first.portfolio.weightedArr == second.portfolio.weightedArr));
}

RC_GTEST_PROP(Properties, inAMonotoneBookMoreTenantsNeverCostMoreEach, ())
{
    ResaleAuthorization book;
    int from = 1;
    std::int64_t price = 100'00;
    for (int row = 0, rows = Scenarios::pick(1, 6); row < rows; ++row) {
        book.bands.push_back({"Band", from, Money{price}, false, Provenance::Mine});
        from += Scenarios::pick(1, 200);
        price -= Scenarios::pick(0, 10'00);
    }
    const int counts[] = {Scenarios::pick(1, 600), Scenarios::pick(601, 1'200)};
    const auto rows = priceAtScale(book, allTerms[static_cast<std::size_t>(Scenarios::pick(0, 2))], Markup{}, counts);
    RC_ASSERT((rows[1].wholesaleUnit <= rows[0].wholesaleUnit));
}

RC_GTEST_PROP(Properties, theTotalIsTheSameWithAndWithoutTheEvaluation, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    const auto listing = static_cast<Listing>(*rc::gen::inRange(0, listingCount));
    const int month = *rc::gen::inRange(0, 120); // within the horizon and beyond
    RC_ASSERT(listingTotal(given, *evaluation, listing, month) == listingTotal(given, listing, month));
}

RC_GTEST_PROP(Properties, stretchesCoverTheTermWithoutGaps, ())
{
    const Scenario given = Scenarios::any();
    const auto evaluation = evaluated(given);
    RC_PRE(evaluation.has_value());
    for (std::size_t index = 0; index < given.deals.size(); ++index) {
        if (!evaluation->deals[index].included)
            continue;
        int month = 0;
        const MonthFigures *before = nullptr;
        for (const Stretch &stretch : evaluation->allStretches(index)) {
            RC_ASSERT(stretch.firstMonth == month);
            RC_ASSERT(stretch.months >= 1);
            if (before && month % monthsOf(given.deals[index].term) != 0)
                RC_ASSERT(!(*before == stretch.figures)); // runs are as long as they can be
            before = &stretch.figures;
            month += stretch.months;
        }
        RC_ASSERT(month % monthsOf(given.deals[index].term) == 0);
    }
}

} // namespace dealdesk::tests
