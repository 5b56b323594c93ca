#include "exchange/scenariofile.h"
#include "pricing/authorizations.h"
#include "records/offertext.h"

#include "tests/exchange/basefile.h"
#include "tests/pricing/given.h"
#include "tests/pricing/scenarios.h"
#include "tests/records/anothervalue.h"

#include <rapidcheck/gtest.h>

#include <set>

namespace dealdesk::tests {

using exchange::readScenario;
using exchange::writeScenario;

namespace {

/// What may stand in a file: every deal has its customer and its authorization, ids are unique.
Scenario fileable(Scenario scenario)
{
    std::set<std::string> customers;
    for (const Customer &customer : scenario.customers)
        customers.insert(customer.id.text);
    const auto named = [](std::string &name) { name = name.empty() ? "N" : name; };
    named(scenario.settings.name);
    named(scenario.settings.partner.name);
    for (ResaleAuthorization &book : scenario.authorizations)
        named(book.name);
    for (Customer &customer : scenario.customers)
        named(customer.name);
    for (Deal &deal : scenario.deals) {
        named(deal.name);
        for (Instalment &instalment : deal.billing.instalments)
            instalment.amount = std::min(instalment.amount, 1'000'000'000_usd);
        if (customers.insert(deal.customer.text).second)
            scenario.customers.push_back(
                {deal.customer, "Quote \" and \\ and / and ü 漢 🙂", {}, {}, {}, {}, {}, {}, {}});
        if (!authorizationFor(scenario, deal.listing)) {
            scenario.authorizations.push_back(workedExample(deal.listing, 7));
            for (VolumeBand &band : scenario.authorizations.back().bands)
                band.name += " of our own"; // a shipped book's rows would come back as such
        }
    }
    return scenario;
}

} // namespace

RC_GTEST_PROP(ScenarioFile, readsBackWhatItWrote, ())
{
    const Scenario scenario = fileable(Scenarios::any());
    // Authorizations around the first start of all, or the last, may leave the years that a file has.
    RC_PRE(std::ranges::all_of(scenario.authorizations, [](const ResaleAuthorization &book) {
        return isInRange(records::Day{}, book.from) && isInRange(records::Day{}, book.until);
    }));
    const std::string text = writeScenario(scenario);
    RC_ASSERT(text.ends_with("\n"));
    const auto read = readScenario(text);
    if (!read)
        RC_FAIL(read.error().front().pointer + ": " + exchange::messageOf(read.error().front()));
    RC_ASSERT((*read == scenario));
    RC_ASSERT(writeScenario(*read) == text);
}

namespace {

/// Something in each list, and a field of each kind that others depend on.
Scenario everything()
{
    Deal custom = deal("d2", 50);
    custom.customer = {"c2"};
    custom.billing = {BillingSchedule::Custom, {{0, 1'000.00_usd}}};
    Deal offered = deal("d1", 100);
    offered.paperwork.edit().offers.resize(2);
    offered.paperwork.edit().offers[0].id = "offer-1";
    offered.paperwork.edit().offers[1].id = "offer-2";
    offered.whiteLabel = {WhiteLabelTier::Full, 200.00_usd};
    Scenario scenario = one(offered);
    scenario.deals.push_back(custom);
    for (const char *id : {"c2", "c3"}) { // the last without a deal
        scenario.customers.push_back(scenario.customers.front());
        scenario.customers.back().id = {id};
    }
    scenario.authorizations.push_back(workedExample(Listing::Sat));
    scenario.authorizations.front().azurePrice = {AzurePriceKind::Discount, 20_pc};
    return scenario;
}

} // namespace

TEST(ScenarioFile, eachFieldComesBack)
{
    const Scenario base = fileable(everything());
    ASSERT_EQ(records::faultsOf(base), std::vector<records::Fault>{});
    std::size_t notInFiles = 0;
    const auto fields = test::everyField(base);
    EXPECT_EQ(fields.size(), std::size_t{11 + 18 + 5 + 19 + 46 + 11});
    for (const test::Changed &each : fields) {
        SCOPED_TRACE(static_cast<int>(each.field.record()));
        EXPECT_NE(each.scenario, base);
        const auto read = readScenario(writeScenario(each.scenario));
        ASSERT_TRUE(read) << read.error().front().pointer << ": " << exchange::messageOf(read.error().front());
        EXPECT_EQ(*read, each.scenario);
        notInFiles += !each.inFiles;
    }
    EXPECT_EQ(notInFiles, 0u);
}

TEST(ScenarioFile, offersAreWrittenWithWhatTheyHave)
{
    Deal offered = deal("d1", 100);
    offered.paperwork.edit().offers.resize(2);
    offered.paperwork.edit().offers[0].id = "offer-a1";
    offered.paperwork.edit().offers[0].start = YearMonth::of(2027, 1);
    offered.paperwork.edit().offers[0].expires = lastDayOf(YearMonth::of(2026, 12));
    offered.paperwork.edit().offers[1].id = "offer-b2";
    offered.paperwork.edit().offers[1].name = "Rollout";
    offered.paperwork.edit().offers[1].netTerms = 45;
    const std::string text = writeScenario(one(offered));
    EXPECT_NE(text.find(R"({"id": "offer-a1", "start": "2027-01", "expires": "2026-12-31", "accepted": null, )"
                        R"("activated": null})"),
              text.npos)
        << text;
    EXPECT_NE(text.find(R"("activated": null, "name": "Rollout", "netTerms": 45})"), text.npos) << text;
    EXPECT_EQ(writeScenario(one(deal("d1", 100))).find("offers"), text.npos) << "empty ones are not written";
}

TEST(ScenarioFile, offersAsOneText)
{
    std::vector<OfferRecord> offers(2);
    offers[0].id = "offer-a1";
    offers[0].start = YearMonth::of(2027, 1);
    offers[0].accepted = lastDayOf(YearMonth::of(2026, 12));
    offers[1].id = "offer-b2";
    offers[1].description = "Über 漢";
    offers[1].netTerms = 0;
    const std::string text = records::textOf(offers);
    EXPECT_EQ(text, "offer-a1\t2027-01\t\t2026-12-31\t\t\t\t\t\t\t\noffer-b2\t\t\t\t\t\tÜber 漢\t\t0\t\t");
    EXPECT_EQ(records::offersFrom(text), offers);
    const std::string ofTheFourthSchema = records::textOf(offers, 4);
    EXPECT_EQ(ofTheFourthSchema, "offer-a1\t2027-01\t\t2026-12-31\t\t\t\t\t\noffer-b2\t\t\t\t\t\tÜber 漢\t\t0");
    EXPECT_EQ(records::offersFrom(ofTheFourthSchema, 4), offers);
    EXPECT_EQ(records::offersFrom(ofTheFourthSchema), std::nullopt);
    EXPECT_EQ(records::offersFrom(text, 4), std::nullopt);
    EXPECT_EQ(records::offersFrom(""), std::vector<OfferRecord>{});
    for (const std::string wrong : {"offer-a1", "offer-a1\t\t\t\t\t\t\t\t\t", "offer-a1\t\t\t\t\t\t\t\t\t\t\t",
                                    "offer-a1\t2027-13\t\t\t\t\t\t\t\t\t", "offer-a1\t\t2026-02-30\t\t\t\t\t\t\t\t",
                                    "offer-a1\t\t\t\t\t\t\t\t045\t\t", "offer-a1\t\t\t\t\t\t\t\t4x\t\t",
                                    "offer-a1\t\t\t\t\t\t\t\t\t\t\n", "\noffer-a1\t\t\t\t\t\t\t\t\t\t"})
        EXPECT_EQ(records::offersFrom(wrong), std::nullopt) << wrong;
}

TEST(ScenarioFile, whatIsLeftOutHasItsDefault)
{
    const auto read = readScenario(
        R"({"format": "dealdesk-scenario", "version": 1, "name": "n", "currency": "EUR", "start": "2999-12",
        "partner": {"name": "n"},
        "authorizations": [{"listing": "support-hub", "name": "n", "bands": [{"name": "n", "from": 1000000000, "price": 1}]}],
        "customers": [{"id": "c", "name": "n"}],
        "deals": [{"id": "d", "name": "n", "customer": "c", "listing": "support-hub", "route": "direct", "startMonth": 119,
                   "termMonths": 12, "tenants": [{"month": 0, "count": 1}], "price": {"rule": "markup", "value": "0"}}]})");
    ASSERT_TRUE(read) << read.error().front().pointer << exchange::messageOf(read.error().front());
    EXPECT_EQ(read->settings.horizonMonths, 36);
    EXPECT_EQ(read->settings.bandPolicy, BandPolicy::Locked);
    EXPECT_EQ(read->settings.payoutDays, 60);
    EXPECT_EQ(read->settings.marginFloor, unknown);
    EXPECT_EQ(read->settings.dealSizeFloor, unknown);
    EXPECT_FALSE(read->settings.partner.cppoEnrolled);
    EXPECT_EQ(read->authorizations[0].existingTenants, 0);
    EXPECT_EQ(read->authorizations[0].commitmentDiscounts, (std::array{0_pc, 10_pc, 15_pc}));
    EXPECT_EQ(read->authorizations[0].bands[0].price, 1_usd) << "an integer is whole units";
    EXPECT_FALSE(read->authorizations[0].bands[0].negotiated);
    Customer customer;
    customer.id.text = "c";
    customer.name = "n";
    EXPECT_EQ(read->customers[0], customer);
    Deal deal;
    deal.id.text = "d";
    deal.name = "n";
    deal.customer.text = "c";
    deal.listing = Listing::SupportHub;
    deal.route = Route::Direct;
    deal.startMonth = 119;
    deal.term = CommitmentTerm::OneYear;
    EXPECT_EQ(read->deals[0], deal);
}

TEST(ScenarioFile, aByteOrderMarkIsSkipped)
{
    const auto read = readScenario("\xEF\xBB\xBF" + std::string(baseFile));
    ASSERT_TRUE(read) << exchange::messageOf(read.error().front());
    EXPECT_EQ(*read, *readScenario(baseFile));
}

TEST(ScenarioFile, aNameHasUpTo200Characters)
{
    std::string name;
    for (int letter = 0; letter < 200; ++letter)
        name += "ü"; // two bytes each
    const auto read = readScenario(changed("\"Rollout\"", '"' + name + '"'));
    ASSERT_TRUE(read) << exchange::messageOf(read.error().front());
    EXPECT_EQ(read->deals[0].name, name);
}

TEST(ScenarioFile, fieldsMayStandInAnyOrder)
{
    // The deals ahead of what they refer to, the tenants ahead of the term.
    const auto read = readScenario(R"({"deals": [{"tenants": [{"count": 1, "month": 0}, {"count": 2, "month": 30}],
            "price": {"value": "1000", "rule": "markup"}, "termMonths": 36, "startMonth": 0, "route": "mpo", "listing": "sat",
            "billing": {"instalments": [{"amount": "1", "month": 35}], "schedule": "custom"},
            "customer": "c", "name": "n", "id": "d"}],
        "customers": [{"name": "n", "id": "c"}], "authorizations": [{"bands": [{"price": null, "from": 1, "name": "n"}], "name": "n",
            "listing": "sat"}],
        "partner": {"name": "n"}, "start": "1900-01", "currency": "EUR", "name": "n", "version": 1, "format": "dealdesk-scenario"})");
    ASSERT_TRUE(read) << read.error().front().pointer << exchange::messageOf(read.error().front());
    EXPECT_EQ(read->deals[0].price, ResalePrice{Markup{1'000_pc}});
    EXPECT_EQ(read->deals[0].billing, (Billing{BillingSchedule::Custom, {{35, 1_usd}}}));
}

TEST(ScenarioFile, theLargestFiguresAreRead)
{
    const auto read = readScenario(changed("\"88.00\"", "\"1000000000.00\""));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->deals[0].price, ResalePrice{UnitPrice{1'000'000'000_usd}});
    EXPECT_TRUE(readScenario(changed("\"88.00\"", "1000000000")));
    EXPECT_TRUE(readScenario(changed("\"count\": 100", "\"count\": 1000000")));
}

TEST(ScenarioFile, rowsOfShippedBooksCarryTheirProvenance)
{
    const auto read = readScenario(changed("\"93.00\"", "\"93.01\""));
    ASSERT_TRUE(read);
    const auto &bands = read->authorizations[0].bands;
    EXPECT_EQ(bands[0].provenance, Provenance::Derived);
    EXPECT_EQ(bands[1].provenance, Provenance::Mine);
    EXPECT_EQ(bands[2].provenance, Provenance::Mine) << "the shipped row has a price";
}

} // namespace dealdesk::tests
