// Several authorizations of a listing over time: which rules in a month, and what a price event takes of it.
#include "given.h"

#include "pricing/authorizations.h"

namespace dealdesk::tests {

namespace {

Date day(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

ResaleAuthorization named(const std::string &name, std::optional<Date> from, std::optional<Date> until)
{
    ResaleAuthorization authorization = workedExample();
    authorization.name = name;
    authorization.from = from;
    authorization.until = until;
    return authorization;
}

struct Row {
    const char *rule;
    std::vector<ResaleAuthorization> authorizations;
    const char *inMarch2028;
};

class WhichRules : public testing::TestWithParam<Row>
{};

std::vector<Row> rows()
{
    const auto until2027 = named("first", {}, day(2027, 12, 31));
    return {{"none: nothing rules", {}, nullptr},
            {"without dates it rules always", {named("only", {}, {})}, "only"},
            {"in force on the first day of the month", {until2027, named("second", day(2028, 3, 1), {})}, "second"},
            {"one that begins within the month does not rule in it",
             {until2027, named("second", day(2028, 3, 2), {})},
             "first"},
            {"its last day is included",
             {named("first", {}, day(2028, 3, 1)), named("second", day(2028, 3, 2), {})},
             "first"},
            {"in a gap the last that had begun",
             {named("second", day(2027, 6, 1), day(2028, 1, 31)), until2027, named("third", day(2028, 5, 1), {})},
             "second"},
            {"an absent first day is the earliest of all",
             {named("old", day(2020, 1, 1), day(2020, 12, 31)), named("older", {}, day(2019, 1, 1))},
             "old"},
            {"where none had begun, the one that begins first",
             {named("later", day(2030, 1, 1), {}), named("next", day(2029, 1, 1), day(2029, 6, 30))},
             "next"},
            {"the order in the file decides nothing", {named("second", day(2028, 3, 1), {}), until2027}, "second"}};
}

} // namespace

TEST_P(WhichRules, inAMonth)
{
    Scenario of = scenario({});
    of.authorizations = GetParam().authorizations;
    const auto *rules = authorizationIn(of, Listing::Asm, YearMonth::of(2028, 3));
    if (GetParam().inMarch2028)
        EXPECT_EQ(rules ? rules->name : "nothing", GetParam().inMarch2028);
    else
        EXPECT_EQ(rules, nullptr);
    EXPECT_EQ(authorizationIn(of, Listing::Sat, YearMonth::of(2028, 3)), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Rules, WhichRules, testing::ValuesIn(rows()), [](const auto &row) {
    std::string name = row.param.rule;
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST(Authorizations, daysThatTouchDoNotOverlapAndOneSharedDayDoes)
{
    const auto first = named("first", day(2027, 1, 1), day(2027, 6, 30));
    EXPECT_FALSE(overlap(first, named("next", day(2027, 7, 1), {})));
    EXPECT_TRUE(overlap(first, named("next", day(2027, 6, 30), {})));
    EXPECT_TRUE(overlap(named("always", {}, {}), first));
    EXPECT_TRUE(overlap(first, first));
}

namespace {

/// A second authorization from July 2027: 500 existing tenants, dearer, with another discount.
Scenario renewedAuthorization(const Deal &deal)
{
    Scenario of = one(deal);
    of.authorizations.front().until = day(2027, 6, 30);
    ResaleAuthorization second = workedExample(Listing::Asm, 500);
    second.from = day(2027, 7, 1);
    second.name = "Second";
    second.bands[3].price = 90.00_usd;
    second.commitmentDiscounts = {0_pc, 5_pc, 20_pc};
    of.authorizations.push_back(second);
    of.settings.horizonMonths = 48;
    return of;
}

} // namespace

TEST(Authorizations, aLockedPriceOutlivesTheOneThatItCameFrom)
{
    const Scenario of = renewedAuthorization(deal("d", 100));
    const Evaluation is = evaluate(of);
    EXPECT_EQ(is.month(0, 35).wholesaleUnit, 71.67_usd);
    EXPECT_EQ(is.month(0, 35).authorization, 0);
    // The relationship total takes the existing tenants of the one that rules in the month.
    EXPECT_EQ(is.portfolio.months[5].listings[0].total, 100);
    EXPECT_EQ(is.portfolio.months[6].listings[0].total, 600);
    EXPECT_EQ(is.portfolio.months[6].listings[0].authorization, 1);
}

TEST(Authorizations, aPriceEventTakesBandsAndDiscountOfTheOneOfItsMonth)
{
    Deal grows = deal("d", 100);
    grows.tenants.push_back({12, 120});
    const Evaluation is = evaluate(renewedAuthorization(grows));
    EXPECT_EQ(is.month(0, 11).wholesaleUnit, 71.67_usd);
    EXPECT_EQ(is.month(0, 12).wholesaleUnit, 72.00_usd); // 90.00 less 20 %
    EXPECT_EQ(is.month(0, 12).authorization, 1);
}

TEST(Authorizations, underFloatingBandsTheChangeIsAnEvent)
{
    Scenario of = renewedAuthorization(deal("d", 100));
    of.settings.bandPolicy = BandPolicy::Floating;
    const Evaluation is = evaluate(of);
    EXPECT_EQ(is.month(0, 5).wholesaleUnit, 71.67_usd);
    EXPECT_EQ(is.month(0, 6).wholesaleUnit, 72.00_usd);
}

TEST(Authorizations, aRenewalIsPricedByTheOneOfItsDay)
{
    Deal renews = deal("d", 100, CommitmentTerm::OneYear);
    renews.atEnd = AtEnd::Renews;
    const Evaluation is = evaluate(renewedAuthorization(renews));
    const auto stretches = is.allStretches(0);
    ASSERT_GE(stretches.size(), 2u);
    EXPECT_EQ(stretches[0].figures.wholesaleUnit, 84.32_usd);
    EXPECT_EQ(stretches[1].figures.wholesaleUnit, 90.00_usd);
}

TEST(Authorizations, aKindThatTheDatesTellMayBeSaidOrNot)
{
    ResaleAuthorization silent = named("one", {}, day(2027, 12, 31)), said = silent;
    said.kind = AuthorizationKind::UntilDate;
    EXPECT_TRUE(saySame(silent, said));
    said.kind = AuthorizationKind::SingleUse;
    EXPECT_FALSE(saySame(silent, said));
    said = silent;
    said.number = "RA-1";
    EXPECT_FALSE(saySame(silent, said));
}

} // namespace dealdesk::tests
