// The three routes beside each other: which rows apply to a customer, what a route lacks, what another route means.
#include "guidance/routeadvisor.h"

#include "guidance/firm.h"
#include "tests/pricing/given.h"

#include <algorithm>
#include <functional>
#include <set>

namespace dealdesk::tests {

using namespace guidance;

namespace {

using Ids = std::set<std::string_view>;

Ids idsOf(const std::vector<RoutePoint> &points)
{
    Ids ids;
    for (const RoutePoint &each : points)
        ids.insert(each.row->id);
    return ids;
}

TEST(RouteRows, eachHasAnIdOfItsOwnADateAndASource)
{
    Ids ids;
    const Marketplaces shipped;
    for (const RouteRow &row : routeRows()) {
        EXPECT_TRUE(records::isRowId(row.id)) << row.id;
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_EQ(row.asOf.size(), 7u) << row.id;
        EXPECT_FALSE(row.source.empty()) << row.id;
        EXPECT_EQ(row.route.has_value(), row.side != RouteSide::Stays && row.side != RouteSide::Term) << row.id;
        EXPECT_TRUE(row.marketplaceRow.empty() || shipped.find(row.marketplaceRow)) << row.id;
    }
    EXPECT_GT(ids.size(), 50u);
}

TEST(RouteRows, whatTheSourcesDisagreeOnIsOpen)
{
    for (const char *id : {"cppo-edp", "mpo-macc", "edp-what", "edp-cap", "macc-what", "cppo-brazil", "mpo-brazil",
                           "cppo-payout", "mpo-payout", "cppo-tax", "mpo-tax"}) {
        const auto found = std::ranges::find(routeRows(), id, &RouteRow::id);
        ASSERT_NE(found, routeRows().end()) << id;
        EXPECT_TRUE(found->isDisputed) << id;
    }
}

class Routes : public testing::Test
{
protected:
    Routes() { given = scenario({deal("d1", 100)}); }
    Customer &customer() { return given.customers.front(); }
    RouteComparison compared() const
    {
        const Evaluation figures = evaluate(given);
        return compareRoutes(given, 0, &figures, Marketplaces(own));
    }
    RouteCase of(Route route) const { return compared().of(route); }
    std::vector<Lack> lacking(Route route) const
    {
        std::vector<Lack> lacks;
        for (const RouteLack &each : of(route).lacking)
            lacks.push_back(each.what);
        return lacks;
    }

    Scenario given;
    OwnValues own;
};

TEST_F(Routes, whatIsSoOfEveryCustomer)
{
    EXPECT_EQ(idsOf(of(Route::Cppo).forBuyer), (Ids{"cppo-invoice", "cppo-tax", "cppo-contract"}));
    EXPECT_EQ(idsOf(of(Route::Cppo).forPartner), (Ids{"cppo-margin", "cppo-payout", "cppo-cosell"}));
    EXPECT_EQ(idsOf(of(Route::Cppo).against), Ids{});
    EXPECT_EQ(idsOf(of(Route::Mpo).forBuyer), (Ids{"mpo-invoice", "mpo-tax", "mpo-contract"}));
    EXPECT_EQ(idsOf(of(Route::Mpo).against), (Ids{"mpo-two-roles", "mpo-publisher-first"}));
    EXPECT_EQ(idsOf(of(Route::Direct).forBuyer), (Ids{"direct-one-contract", "direct-own-terms"}));
    EXPECT_EQ(idsOf(of(Route::Direct).against),
              (Ids{"direct-no-invoice", "direct-onboarding", "direct-tax", "direct-review", "direct-invoicing",
                   "direct-payout", "direct-cosell"}));
    EXPECT_EQ(idsOf(compared().stays), (Ids{"stays-publisher", "stays-support", "stays-price", "stays-onboarding"}));
    EXPECT_EQ(idsOf(compared().terms), Ids{"term-rule"});
}

TEST_F(Routes, aCommitmentLeftSpeaksForItsCloudAndAgainstTheOthers)
{
    customer().edpRemaining = true;
    EXPECT_TRUE(idsOf(of(Route::Cppo).forBuyer).contains("cppo-edp"));
    EXPECT_TRUE(idsOf(of(Route::Mpo).against).contains("mpo-no-edp"));
    EXPECT_TRUE(idsOf(of(Route::Direct).against).contains("direct-no-edp"));
    EXPECT_FALSE(idsOf(of(Route::Direct).against).contains("direct-no-macc"));
    const auto points = of(Route::Cppo).forBuyer;
    EXPECT_TRUE(std::ranges::find(points, "cppo-edp", [](const auto &each) { return each.row->id; })->isOpen);
}

TEST_F(Routes, aVehicleSpeaksForDirectAndAgainstTheMarketplaces)
{
    customer().purchasingVehicle = PurchasingVehicle::LocalCurrencyReseller;
    EXPECT_TRUE(idsOf(of(Route::Direct).forBuyer).contains("direct-vehicle"));
    EXPECT_TRUE(idsOf(of(Route::Cppo).against).contains("cppo-brazil"));
    EXPECT_FALSE(idsOf(of(Route::Cppo).against).contains("cppo-beside-vehicle"));
    customer().purchasingVehicle = PurchasingVehicle::GsaSchedule;
    EXPECT_TRUE(idsOf(of(Route::Mpo).against).contains("mpo-beside-vehicle"));
}

TEST_F(Routes, aSmallDealSpeaksAgainstTheMarketplaces)
{
    EXPECT_FALSE(idsOf(of(Route::Cppo).against).contains("cppo-small-deal"));
    given.settings.dealSizeFloor = 10'000'000_usd;
    EXPECT_TRUE(idsOf(of(Route::Cppo).against).contains("cppo-small-deal"));
    EXPECT_TRUE(idsOf(of(Route::Direct).forBuyer).contains("direct-no-floor"));
    given.deals.front().status = DealStatus::Lost;
    EXPECT_FALSE(idsOf(of(Route::Cppo).against).contains("cppo-small-deal"));
}

TEST_F(Routes, growthSpeaksAgainstAnOfferThatCannotBeAmended)
{
    given.deals.front().tenants = {{0, 25}, {6, 100}};
    const auto against = of(Route::Cppo).against;
    ASSERT_EQ(idsOf(against), Ids{"cppo-no-amendment"});
    EXPECT_EQ(against.front().source, Marketplaces().fact("ami-no-amendment").source);
    own["ami-no-amendment"] = {"lifted", "their mail"};
    EXPECT_EQ(idsOf(of(Route::Cppo).against), Ids{});
}

/// The recommendation and what counts are pricing's (pricing/route.h), whatever is said beside them.
TEST_F(Routes, theRecommendedOneIsPricings)
{
    const auto recommended = [&] {
        std::vector<Route> marked;
        for (const RouteCase &each : compared().routes)
            if (each.isRecommended)
                marked.push_back(each.route);
        return marked;
    };
    EXPECT_EQ(recommended(), std::vector<Route>{});
    customer().cloud = Cloud::Aws;
    EXPECT_EQ(recommended(), std::vector{Route::Cppo});
    EXPECT_EQ(reasonsIn(of(Route::Cppo).counts), std::vector{RouteReason::AwsFirst});
    customer().maccRemaining = given.settings.partner.cspEnrolled = true;
    EXPECT_EQ(recommended(), std::vector{Route::Mpo});
    customer().multiCloudSingleContract = true;
    EXPECT_EQ(recommended(), std::vector{Route::Direct});
    EXPECT_EQ(reasonsIn(of(Route::Mpo).counts), (std::vector{RouteReason::MaccRemaining, RouteReason::PartnerIsCsp}));
    EXPECT_EQ(compared().advice, adviseRoute(given.settings, customer(), {}));
}

TEST_F(Routes, dealsStandWithTheRouteThatTheyTake)
{
    Deal excluded = deal("d2", 10), lost = deal("d3", 10), anothers = deal("d4", 10), mpo = deal("d5", 10);
    excluded.included = false;
    lost.status = DealStatus::Lost;
    anothers.customer.text = "other";
    mpo.route = Route::Mpo;
    given.deals.insert(given.deals.end(), {excluded, lost, anothers, mpo});
    given.customers.push_back({{"other"}, "Other"});
    EXPECT_EQ(of(Route::Cppo).deals, std::vector<std::size_t>{0});
    EXPECT_EQ(of(Route::Mpo).deals, std::vector<std::size_t>{4});
    EXPECT_EQ(of(Route::Direct).deals, std::vector<std::size_t>{});
}

struct LackRow {
    const char *rule;
    std::function<void(Scenario &)> given;
    Route route;
    std::vector<RouteLack> lacking;
};

void makeReady(Scenario &scenario)
{
    scenario.settings.partner.cppoEnrolled = scenario.settings.partner.cspEnrolled = true;
    scenario.customers.front().awsAccount = "012345678901";
    scenario.customers.front().azureBillingAccount = "1234";
    scenario.deals.front().term = CommitmentTerm::OneYear;
}

const std::vector<LackRow> lackRows{
    {"nothing, where all is there", [](Scenario &) {}, Route::Cppo, {}},
    {"nothing on Azure either", [](Scenario &) {}, Route::Mpo, {}},
    {"nor directly", [](Scenario &) {}, Route::Direct, {}},
    {"the enrolment in CPPO",
     [](Scenario &of) { of.settings.partner.cppoEnrolled = false; },
     Route::Cppo,
     {{Lack::Enrolment, false, {}, {}}}},
    {"the enrolment with Microsoft",
     [](Scenario &of) { of.settings.partner.cspEnrolled = false; },
     Route::Mpo,
     {{Lack::Enrolment, false, {}, {}}}},
    {"no enrolment for a direct contract", [](Scenario &of) { of.settings.partner = {}; }, Route::Direct, {}},
    {"the customer's AWS account",
     [](Scenario &of) { of.customers.front().awsAccount.clear(); },
     Route::Cppo,
     {{Lack::BuyerAccount, false, {}, {}}}},
    {"his billing account on Azure",
     [](Scenario &of) { of.customers.front().azureBillingAccount.clear(); },
     Route::Mpo,
     {{Lack::BuyerAccount, false, {}, {}}}},
    {"an authorization of his own, for a shipped book is none",
     [](Scenario &of) {
         for (VolumeBand &band : of.authorizations.front().bands)
             band.provenance = Provenance::Derived;
     },
     Route::Direct,
     {{Lack::Authorization, false, Listing::Asm, {}}}},
    {"one for that listing",
     [](Scenario &of) { of.deals.front().listing = Listing::Sat; },
     Route::Mpo,
     {{Lack::Authorization, false, Listing::Sat, {}}}},
    {"one that is for this account",
     [](Scenario &of) { of.authorizations.front().buyerAccounts = {"999999999999"}; },
     Route::Cppo,
     {{Lack::ForAnother, false, Listing::Asm, {}}}},
    {"AWS accounts say nothing on Azure",
     [](Scenario &of) { of.authorizations.front().buyerAccounts = {"999999999999"}; },
     Route::Mpo,
     {}},
    {"two years on Azure are to be confirmed",
     [](Scenario &of) { of.deals.front().term = CommitmentTerm::TwoYears; },
     Route::Mpo,
     {{Lack::Term, true, {}, 0}}},
    {"two years on AWS are there",
     [](Scenario &of) { of.deals.front().term = CommitmentTerm::TwoYears; },
     Route::Cppo,
     {}},
    {"three years over a 29 February are a day too long on AWS",
     [](Scenario &of) { of.deals.front().term = CommitmentTerm::ThreeYears; },
     Route::Cppo,
     {{Lack::TooLong, false, {}, 0}}},
    {"a currency that AWS does not bill in",
     [](Scenario &of) { of.settings.currency = "CHF"; },
     Route::Cppo,
     {{Lack::Currency, false, {}, {}}}},
    {"a currency that the sources disagree on",
     [](Scenario &of) { of.settings.currency = "CAD"; },
     Route::Cppo,
     {{Lack::Currency, true, {}, {}}}},
    {"a lost deal lacks nothing",
     [](Scenario &of) {
         of.deals.front().listing = Listing::Sat;
         of.deals.front().status = DealStatus::Lost;
     },
     Route::Cppo,
     {}},
};

TEST_F(Routes, lack)
{
    for (const LackRow &row : lackRows) {
        given = scenario({deal("d1", 100)});
        makeReady(given);
        row.given(given);
        EXPECT_EQ(of(row.route).lacking, row.lacking) << row.rule;
    }
}

TEST_F(Routes, whatTheUserKnowsOfTermsIsSettled)
{
    makeReady(given);
    given.deals.front().term = CommitmentTerm::TwoYears;
    own["mpo-vm-terms"] = {"12 24 36", "their mail"};
    EXPECT_EQ(of(Route::Mpo).lacking, std::vector<RouteLack>{});
    own["mpo-vm-terms"] = {"12 36", "their mail"};
    EXPECT_EQ(of(Route::Mpo).lacking, (std::vector{RouteLack{Lack::Term, false, {}, 0}}));
}

TEST_F(Routes, aLackOfSeveralDealsIsSaidOnce)
{
    makeReady(given);
    given.settings.currency = "CHF";
    given.deals.push_back(deal("d2", 10, CommitmentTerm::OneYear));
    EXPECT_EQ(lacking(Route::Cppo), std::vector{Lack::Currency});
}

struct OtherRow {
    const char *rule;
    std::function<void(Scenario &)> given;
    Route route;
    Ids means;
};

const std::vector<OtherRow> otherRows{
    {"the recommended one means nothing else",
     [](Scenario &of) { of.customers.front().cloud = Cloud::Aws; },
     Route::Cppo,
     {}},
    {"where none is recommended, none is another", [](Scenario &) {}, Route::Direct, {}},
    {"direct: no single invoice, a new vendor, a review, and no drawdown",
     [](Scenario &of) { of.customers.front().edpRemaining = true; },
     Route::Direct,
     {"direct-no-invoice", "direct-onboarding", "direct-no-edp", "direct-tax", "direct-review"}},
    {"AWS in place of Azure: its invoice, and no MACC",
     [](Scenario &of) {
         of.customers.front().maccRemaining = true;
         of.customers.front().invoicePreference = InvoicePreference::Azure;
     },
     Route::Cppo,
     {"cppo-no-macc", "cppo-aws-invoice"}},
    {"Azure in place of AWS: its invoice, its two roles, and no EDP",
     [](Scenario &of) {
         of.customers.front().edpRemaining = true;
         of.customers.front().invoicePreference = InvoicePreference::Aws;
     },
     Route::Mpo,
     {"mpo-no-edp", "mpo-azure-invoice", "mpo-two-roles"}},
    {"a marketplace in place of a contract of its own",
     [](Scenario &of) { of.customers.front().termsOutsideMarketplace = true; },
     Route::Cppo,
     {"cppo-marketplace-terms"}},
    {"a marketplace below its floor",
     [](Scenario &of) { of.settings.dealSizeFloor = 10'000'000_usd; },
     Route::Cppo,
     {"cppo-small-deal"}},
};

TEST_F(Routes, anotherOneMeansForTheBuyer)
{
    for (const OtherRow &row : otherRows) {
        given = scenario({deal("d1", 100)});
        given.deals.front().route = row.route;
        row.given(given);
        const Evaluation figures = evaluate(given);
        EXPECT_EQ(idsOf(otherRouteMeans(given, 0, figures.deals[0].tcv, Marketplaces())), row.means) << row.rule;
    }
}

TEST(Commitments, haveWhatCountsAndWhatIsToBeAsked)
{
    EXPECT_EQ(idsOf(commitmentPoints(Route::Cppo, RouteSide::Counts)), (Ids{"edp-what", "edp-cap"}));
    EXPECT_EQ(idsOf(commitmentPoints(Route::Cppo, RouteSide::Ask)), (Ids{"edp-ask-counts", "edp-ask-left"}));
    EXPECT_EQ(idsOf(commitmentPoints(Route::Mpo, RouteSide::Counts)), (Ids{"macc-what", "macc-when", "macc-csp"}));
    EXPECT_EQ(idsOf(commitmentPoints(Route::Mpo, RouteSide::Ask)), (Ids{"macc-ask-eligible", "macc-ask-left"}));
    EXPECT_EQ(idsOf(commitmentPoints(Route::Direct, RouteSide::Ask)), Ids{});
}

TEST(Support, isTheirsWhoChoseIt)
{
    FirmRows rows;
    EXPECT_FALSE(isSupportBackstop(rows));
    rows[std::string(supportRow)] = {std::string(supportChosen), {}};
    EXPECT_TRUE(isSupportBackstop(rows));
    rows[std::string(supportRow)] = {"of another version", {}};
    EXPECT_FALSE(isSupportBackstop(rows));
}

} // namespace
} // namespace dealdesk::tests
