// What the marketplaces allow: the shipped rows, the user's own values over them, and what both make of a deal's
// offers.
#include "guidance/marketplaces.h"
#include "guidance/offerchecks.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace dealdesk::tests {

using namespace guidance;

namespace {

Marketplaces with(const std::string &id, const std::string &value, const std::string &note = "")
{
    return Marketplaces({{id, {value, note}}});
}

/// Of one deal of 100 tenants on the worked example's book.
struct Case {
    Scenario scenario = one(deal("d", 100));

    Deal &only() { return scenario.deals.front(); }
    ResaleAuthorization &rules() { return scenario.authorizations.front(); }

    std::vector<OfferCheck> checks(const Marketplaces &marketplaces) const
    {
        return checkOffers(scenario, 0, offersOf(scenario, 0, evaluate(scenario)), marketplaces);
    }
    std::optional<Outcome> outcome(OfferCheckId id, const Marketplaces &marketplaces) const
    {
        const auto checks = this->checks(marketplaces);
        const auto found = std::ranges::find(checks, id, &OfferCheck::id);
        return found == checks.end() ? std::nullopt : std::optional(found->outcome);
    }
};

Case onAzure(CommitmentTerm term)
{
    Case azure;
    azure.only().route = Route::Mpo;
    azure.only().term = term;
    return azure;
}

} // namespace

TEST(Marketplaces, everyRowIsWholeAndItsValueWouldBeTaken)
{
    const Marketplaces shipped;
    std::set<std::string_view> ids;
    ASSERT_GE(shipped.facts().size(), 12u);
    for (const MarketplaceFact &fact : shipped.facts()) {
        EXPECT_TRUE(ids.insert(fact.id).second) << fact.id;
        EXPECT_FALSE(fact.source.empty()) << fact.id;
        EXPECT_EQ(fact.asOf.size(), 7u) << fact.id;
        EXPECT_FALSE(fact.own || fact.refused) << fact.id;
        EXPECT_EQ(fact.isOpen(), fact.isDisputed) << fact.id;
        if (fact.shape == ValueShape::Word && fact.isDisputed)
            EXPECT_EQ(fact.shipped, "") << fact.id; // its sources name two
        else if (fact.shape == ValueShape::Identifier && fact.shipped.empty())
            EXPECT_TRUE(fact.isUnpublished()) << fact.id;
        else
            EXPECT_FALSE(faultOf(fact, fact.shipped)) << fact.id;
    }
}

TEST(Marketplaces, aValueIsHeldAgainstWhatItsRowMayBe)
{
    struct Row {
        std::string id, value;
        std::optional<ValueFault> fault;
    };
    const Row rows[] = {
        {"ami-most-days", "1096", {}},
        {"ami-most-days", "", ValueFault::Empty},
        {"ami-most-days", "many", ValueFault::NotANumber},
        {"ami-most-days", "-1", ValueFault::NotANumber},
        {"ami-most-days", "10 days", ValueFault::NotANumber},
        {"ami-most-days", "99999999999", ValueFault::NotANumber},
        {"ami-most-days", "0", ValueFault::OutOfRange},
        {"ami-most-days", "3651", ValueFault::OutOfRange},
        {"mpo-vm-terms", "12 24 36", {}},
        {"mpo-vm-terms", "none", {}},
        {"mpo-vm-terms", "12 18", ValueFault::UnknownWord},
        {"mpo-vm-terms", "12  24", ValueFault::UnknownWord},
        {"mpo-vm-terms", "12 ", ValueFault::UnknownWord},
        {"mpo-vm-terms", "12 36 12", ValueFault::Twice},
        {"mpo-absolute-vm", "yes", {}},
        {"mpo-absolute-vm", "perhaps", ValueFault::UnknownWord},
        {"mpo-absolute-vm", "yes no", ValueFault::UnknownWord},
        {"ami-no-amendment", "lifted", {}},
        {"ami-no-amendment", "no", ValueFault::UnknownWord},
        {"cppo-currencies", "USD CAD", {}},
        {"cppo-currencies", "none", {}},
        {"cppo-currencies", "USD none", ValueFault::NotACurrency},
        {"cppo-currencies", "usd", ValueFault::NotACurrency},
    };
    const Marketplaces shipped;
    for (const Row &row : rows)
        EXPECT_EQ(faultOf(shipped.fact(row.id), row.value), row.fault) << row.id << " \"" << row.value << '"';
}

TEST(Marketplaces, anOwnValueRulesAndSettlesWhatSourcesDispute)
{
    const Marketplaces marketplaces = with("mpo-vm-terms", "12 24 36", "the publisher, 2026-11-20");
    const MarketplaceFact &fact = marketplaces.fact("mpo-vm-terms");
    EXPECT_EQ(fact.value(), "12 24 36");
    EXPECT_EQ(fact.shipped, "12 36");
    EXPECT_EQ(fact.own->note, "the publisher, 2026-11-20");
    EXPECT_TRUE(fact.isDisputed);
    EXPECT_FALSE(fact.isOpen());
    EXPECT_FALSE(marketplaces.fact("ami-most-days").own); // the others stay
}

TEST(Marketplaces, aCopyKeepsItsOwnValues)
{
    std::optional<Marketplaces> first = with("ami-most-days", "1096");
    const Marketplaces copy = *first;
    first.reset();
    EXPECT_EQ(copy.fact("ami-most-days").number(), 1'096);
}

TEST(Marketplaces, whatThisVersionCannotReadIsKeptAsideAndTheShippedValueRules)
{
    const Marketplaces marketplaces = with("ami-most-days", "three years");
    const MarketplaceFact &fact = marketplaces.fact("ami-most-days");
    EXPECT_EQ(fact.value(), "1095");
    EXPECT_EQ(fact.refused->value, "three years");
    EXPECT_EQ(with("of-another-version", "x").find("of-another-version"), nullptr);
}

TEST(OfferChecks, anOwnNumberIsTheOneThatChecksAskFor)
{
    const Case worked; // over a 29 February: 1,096 days
    EXPECT_EQ(worked.outcome(OfferCheckId::AmiDays, Marketplaces()), Outcome::Fails);
    EXPECT_EQ(worked.outcome(OfferCheckId::AmiDays, with("ami-most-days", "1096")), Outcome::Ok);
}

TEST(OfferChecks, aDayOutsideTheTermsLastMonthIsNoEndOfOffers)
{
    const Case worked;
    const auto endsInTime = [&](const char *most) {
        const auto checks = worked.checks(with("ami-most-days", most));
        return std::ranges::find(checks, OfferCheckId::AmiDays, &OfferCheck::id)->endsInTime;
    };
    EXPECT_TRUE(endsInTime("1095"));
    EXPECT_FALSE(endsInTime("365"));
}

TEST(OfferChecks, aRuleThatIsLiftedStopsNothing)
{
    const Case worked; // without the customer's account
    EXPECT_EQ(worked.outcome(OfferCheckId::BuyerAccount, Marketplaces()), Outcome::Fails);
    EXPECT_EQ(worked.outcome(OfferCheckId::BuyerAccount, with("buyer-account", "lifted")), Outcome::Ok);
    EXPECT_EQ(worked.outcome(OfferCheckId::BuyerAccount, with("buyer-account", "holds")), Outcome::Fails);
}

TEST(OfferChecks, aSettledTermIsSoldOrNot)
{
    const auto id = OfferCheckId::MpoTwoYears;
    const Case two = onAzure(CommitmentTerm::TwoYears), three = onAzure(CommitmentTerm::ThreeYears);
    EXPECT_EQ(two.outcome(id, Marketplaces()), Outcome::Confirm);
    EXPECT_EQ(two.outcome(id, with("mpo-vm-terms", "12 24 36")), Outcome::Ok);
    EXPECT_EQ(two.outcome(id, with("mpo-vm-terms", "12 36")), Outcome::Fails);
    EXPECT_EQ(three.outcome(id, Marketplaces()), std::nullopt);
    EXPECT_EQ(three.outcome(id, with("mpo-vm-terms", "12 24")), Outcome::Fails);
}

TEST(OfferChecks, aSettledAbsolutePriceIsAllowedOrNot)
{
    Case azure = onAzure(CommitmentTerm::OneYear);
    azure.rules().azurePrice.kind = AzurePriceKind::Absolute;
    EXPECT_EQ(azure.outcome(OfferCheckId::MpoCap, Marketplaces()), Outcome::Confirm);
    EXPECT_EQ(azure.outcome(OfferCheckId::MpoCap, with("mpo-absolute-vm", "yes")), Outcome::Ok);
    EXPECT_EQ(azure.outcome(OfferCheckId::MpoCap, with("mpo-absolute-vm", "no")), Outcome::Fails);
}

TEST(OfferChecks, aSettledCurrencyIsTakenOrNot)
{
    Case canadian;
    canadian.scenario.settings.currency = "CAD";
    EXPECT_EQ(canadian.outcome(OfferCheckId::Currency, Marketplaces()), Outcome::Confirm);
    EXPECT_EQ(canadian.outcome(OfferCheckId::Currency, with("cppo-currencies-disputed", "CAD")), Outcome::Ok);
    EXPECT_EQ(canadian.outcome(OfferCheckId::Currency, with("cppo-currencies-disputed", "none")), Outcome::Fails);
    EXPECT_EQ(canadian.outcome(OfferCheckId::Currency, with("cppo-currencies", "USD CAD")), Outcome::Ok);
}

TEST(OfferChecks, aSettledNumberOfInstalmentsIsALimit)
{
    Case many;
    many.only().billing.schedule = BillingSchedule::Custom;
    for (int month = 0; month < 36; ++month)
        many.only().billing.instalments.push_back({month, 8'800.00_usd});
    many.only().price = MonthlyTotal{8'800.00_usd};
    const auto id = OfferCheckId::Instalments;
    EXPECT_EQ(many.outcome(id, Marketplaces()), Outcome::Ok);
    EXPECT_EQ(many.outcome(id, with("cppo-most-instalments", "35")), Outcome::Fails);
}

} // namespace dealdesk::tests
