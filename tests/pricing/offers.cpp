// A deal's private offers and the percentage that is typed into the portal (pricing rules, section 11).
#include "given.h"
#include "scenarios.h"

#include "pricing/offers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

namespace {

std::vector<PrivateOffer> offers(const Scenario &of) { return offersOf(of, 0, evaluate(of)); }

Date day(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// The worked example: 100 tenants for 36 months at 8,800 a month.
Deal workedDeal()
{
    Deal rollout = deal("d1", 100);
    rollout.price = MonthlyTotal{8'800.00_usd};
    return rollout;
}

Wide powerOfTen(int exponent) { return exponent == 0 ? Wide{1} : 10 * powerOfTen(exponent - 1); }

/// round(wholesale × (1 + value ÷ 100)), with the sign of nothing below zero.
Wide madeBy(const Decimal &value, Money wholesale)
{
    const Wide whole = 100 * powerOfTen(value.decimals);
    return (2 * Wide{wholesale.minor} * (whole + value.digits) + whole) / (2 * whole);
}

} // namespace

TEST(Offers, theWorkedExampleNeedsSixDecimals)
{
    const auto all = offers(one(workedDeal()));
    ASSERT_EQ(all.size(), 1u);
    const PrivateOffer &offer = all.front();
    EXPECT_EQ(offer.kind, OfferKind::New);
    EXPECT_EQ(offer.wholesale, 258'012.00_usd);
    EXPECT_EQ(offer.price, 316'800.00_usd);
    EXPECT_EQ(offer.days, 1'096); // over a 29 February
    EXPECT_EQ(offer.end, day(2029, 12, 31));
    ASSERT_TRUE(offer.entry && !offer.entry->none && offer.entry->isReachable);
    EXPECT_EQ(offer.entry->typed.value, (Decimal{22'784'987, 6}));
    EXPECT_EQ(offer.entry->atTwoDecimals.difference, Money{-1'287});
    EXPECT_FALSE(offer.uncancelled);
}

TEST(Offers, anEndMayBeSetInTheLastMonthAndMovesNoAmount)
{
    Deal shortened = workedDeal();
    shortened.paperwork.edit().offerEnd = day(2029, 12, 30);
    const auto offer = offers(one(shortened)).front();
    EXPECT_EQ(offer.days, 1'095);
    EXPECT_EQ(offer.price, 316'800.00_usd);
}

TEST(Offers, lastDayAndDaysOfATerm)
{
    struct Row {
        const char *name;
        YearMonth start;
        CommitmentTerm term;
        std::optional<Date> offerEnd;
        Date end;
        int days;
    };
    using enum CommitmentTerm;
    const Row rows[] = {
        {"a year that ends on a 29 February", YearMonth::of(2027, 3), OneYear, {}, day(2028, 2, 29), 366},
        {"a year that ends on a 28 February", YearMonth::of(2026, 3), OneYear, {}, day(2027, 2, 28), 365},
        {"1 January to 31 December of two years", YearMonth::of(2027, 1), TwoYears, {}, day(2028, 12, 31), 731},
        {"three years between two leap days", YearMonth::of(2024, 3), ThreeYears, {}, day(2027, 2, 28), 1'095},
        {"three years whose last day is one", YearMonth::of(2025, 3), ThreeYears, {}, day(2028, 2, 29), 1'096},
        {"the same, ended on the last that is allowed", YearMonth::of(2025, 3), ThreeYears, day(2028, 2, 28),
         day(2028, 2, 28), 1'095},
        {"a year that ends in a month of 30 days", YearMonth::of(2027, 5), OneYear, {}, day(2028, 4, 30), 366},
        {"no leap day in 2100", YearMonth::of(2099, 3), OneYear, {}, day(2100, 2, 28), 365},
    };
    for (const Row &row : rows) {
        Deal terms = workedDeal();
        terms.term = row.term;
        terms.paperwork.edit().offerEnd = row.offerEnd;
        Scenario scenario = one(terms);
        scenario.settings.start = row.start;
        const auto offer = offers(scenario).front();
        EXPECT_EQ(offer.start, row.start.firstDay()) << row.name;
        EXPECT_EQ(offer.end, row.end) << row.name;
        EXPECT_EQ(offer.days, row.days) << row.name;
    }
}

TEST(Offers, anotherCountIsAnotherOfferAndARepeatedOneIsNone)
{
    Deal falls = deal("d", 100);
    falls.price = UnitPrice{99.95_usd};
    falls.tenants = {{0, 100}, {3, 100}, {6, 60}, {12, 140}};
    const auto all = offers(one(falls));
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[1].kind, OfferKind::Expansion); // also where the count falls
    EXPECT_EQ(all[1].month, 6);
    EXPECT_EQ(all[1].uncancelled, 299'850.00_usd); // 9,995.00 for 30 months
    EXPECT_EQ(all[2].uncancelled, 143'928.00_usd); // 5,997.00 for 24 months
}

TEST(Offers, whatCannotBeTypedSaysWhy)
{
    Deal below = workedDeal();
    below.price = MonthlyTotal{6'000.00_usd};
    EXPECT_EQ(offers(one(below)).front().entry->none, NoEntry::BelowWholesale);
    Deal noPrice = deal("d", 1'500);
    noPrice.price = UnitPrice{85.00_usd};
    EXPECT_EQ(offers(one(noPrice)).front().entry->none, NoEntry::Unknown);
    Deal free = deal("d", 1'500);
    free.price = UnitPrice{85.00_usd};
    free.negotiatedPrice = 0_usd;
    EXPECT_EQ(offers(one(free)).front().entry->none, NoEntry::NoWholesale);
    Deal direct = workedDeal();
    direct.route = Route::Direct;
    EXPECT_FALSE(offers(one(direct)).front().entry);
}

TEST(Offers, atWholesaleThereIsNothingToAdd)
{
    Deal atCost = workedDeal();
    atCost.price = MonthlyTotal{7'167.00_usd};
    EXPECT_EQ(offers(one(atCost)).front().entry->typed.value, (Decimal{0, 0}));
}

RC_GTEST_PROP(Offers, theEntryIsTheShortestThatGivesThePriceBack, ())
{
    const Scenario of = Scenarios::any();
    for (std::size_t index = 0; index < of.deals.size(); ++index) {
        if (!of.deals[index].included)
            continue;
        std::vector<PrivateOffer> all;
        try {
            all = offersOf(of, index, evaluate(of));
        } catch (const AmountOverflow &) {
            continue;
        }
        RC_ASSERT(!all.empty());
        for (const PrivateOffer &offer : all) {
            if (!offer.entry || offer.entry->none)
                continue;
            const PortalEntry &entry = *offer.entry;
            RC_ASSERT(madeBy(entry.typed.value, *offer.wholesale) == entry.typed.result.minor);
            RC_ASSERT(entry.typed.result.minor - offer.price->minor == entry.typed.difference.minor);
            RC_ASSERT(entry.isReachable == (entry.typed.difference == Money{0}));
            RC_ASSERT(entry.isReachable || entry.typed.value.decimals == mostDecimals(entry.field));
            if (!entry.isReachable || entry.typed.value.decimals == 0)
                continue;
            // One decimal less, to either side, misses it.
            const int fewer = entry.typed.value.decimals - 1;
            const Wide cut = entry.typed.value.digits / 10;
            for (const Wide digits : {cut, cut + 1})
                RC_ASSERT(madeBy({digits, fewer}, *offer.wholesale) != offer.price->minor ||
                          digits != (2 * 100 * powerOfTen(fewer) * (Wide{offer.price->minor} - offer.wholesale->minor) +
                                     offer.wholesale->minor) /
                                        (2 * Wide{offer.wholesale->minor}));
        }
    }
}

} // namespace dealdesk::tests
