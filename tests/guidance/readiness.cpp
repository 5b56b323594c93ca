// Checklists: their rows, and what of them is done by what the workspace holds.
#include "guidance/readiness.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace dealdesk::tests {

using namespace guidance;

namespace {

constexpr Date today = std::chrono::year{2026} / 12 / 1;

std::set<std::string_view> doneIn(const std::vector<RowStanding> &standing)
{
    std::set<std::string_view> done;
    for (const RowStanding &each : standing)
        if (each.isDone)
            done.insert(each.row->id);
    return done;
}

const RowStanding &at(const std::vector<RowStanding> &standing, std::string_view id)
{
    return *std::ranges::find_if(standing, [&](const RowStanding &each) { return each.row->id == id; });
}

TEST(Checklists, eachRowHasAnIdOfItsOwnAStepADateAndASource)
{
    std::set<std::string_view> ids;
    for (const ChecklistRow &row : checklistRows()) {
        EXPECT_TRUE(records::isRowId(row.id)) << row.id;
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_TRUE(row.step >= 1 && row.step <= 4) << row.id;
        EXPECT_EQ(row.asOf.size(), 7u) << row.id;
        EXPECT_FALSE(row.source.empty()) << row.id;
        EXPECT_EQ(checklistRow(row.id), &row);
    }
    EXPECT_EQ(checklistRow("none"), nullptr);
}

TEST(Checklists, standInTheOrderOfListsAndSteps)
{
    EXPECT_TRUE(std::ranges::is_sorted(checklistRows(), {},
                                       [](const ChecklistRow &row) { return std::pair(row.of, row.step); }));
    for (const auto of :
         {Checklist::FirmAws, Checklist::FirmAzure, Checklist::DealCppo, Checklist::DealMpo, Checklist::DealDirect})
        EXPECT_FALSE(rowsOf(of).empty());
}

TEST(FirmReadiness, isWhatTheWorkspaceHoldsAndWhatWasTicked)
{
    Partner partner;
    FirmRows rows;
    const auto standing = [&] { return firmStanding(Checklist::FirmAws, {rows, partner, {}}); };
    EXPECT_EQ(doneIn(standing()), std::set<std::string_view>{});
    partner.cppoEnrolled = true;
    rows[rowOf(FirmId::AwsAccount)] = {"001234567890", ""};
    rows[tickRow("aws-seller")] = tickValue({"aws-seller", today, "by Ann"});
    EXPECT_EQ(doneIn(standing()), (std::set<std::string_view>{"aws-enrol", "aws-firm-ids", "aws-seller"}));
    EXPECT_EQ(at(standing(), "aws-seller").note, "by Ann");
    EXPECT_EQ(nextOf(standing())->row->id, "aws-service-role");
    rows[rowOf(FirmId::AwsAccount)] = {"1234", ""}; // it cannot be one
    EXPECT_FALSE(at(standing(), "aws-firm-ids").isDone);
}

TEST(FirmReadiness, anAnswerIsDueFiveBusinessDaysAfterTheRequest)
{
    const Partner partner;
    FirmRows rows{{requestRow(Listing::Asm, Route::Cppo), {"2026-11-27", ""}},
                  {requestRow(Listing::Asm, Route::Mpo), {"2026-11-20", ""}}};
    const auto authorized = [&](Checklist of = Checklist::FirmAws) {
        const auto all = firmStanding(of, {rows, partner, {}});
        return at(all, of == Checklist::FirmAws ? "aws-authorized" : "azure-authorized");
    };
    EXPECT_FALSE(authorized().isDone);
    EXPECT_EQ(authorized().due, std::chrono::year{2026} / 12 / 4);
    EXPECT_FALSE(authorized().isLate(std::chrono::year{2026} / 12 / 4));
    EXPECT_TRUE(authorized().isLate(std::chrono::year{2026} / 12 / 5));
    EXPECT_EQ(authorized(Checklist::FirmAzure).due, std::chrono::year{2026} / 11 / 27);
    rows[requestRow(Listing::Asm, Route::Cppo)] = {"2026-11-27 2026-12-02", ""};
    EXPECT_TRUE(authorized().isDone);
    EXPECT_EQ(authorized().on, std::chrono::year{2026} / 12 / 2);
    rows[requestRow(Listing::Sat, Route::Cppo)] = {"2026-12-01", ""}; // one more is open
    EXPECT_FALSE(authorized().isDone);
}

TEST(FirmReadiness, anAuthorizationOfItsOwnIsAnAnswer)
{
    const Partner partner;
    const FirmRows rows;
    std::vector<ResaleAuthorization> held{workedExample()};
    const auto isDone = [&] {
        return at(firmStanding(Checklist::FirmAws, {rows, partner, held}), "aws-authorized").isDone;
    };
    for (VolumeBand &band : held[0].bands)
        band.provenance = Provenance::Derived;
    EXPECT_FALSE(isDone());
    held[0].bands[1].provenance = Provenance::Mine;
    EXPECT_TRUE(isDone());
    held[0].bands[1].price.reset(); // as where it was shared without wholesale
    EXPECT_FALSE(isDone());
}

class OfADeal : public testing::Test
{
protected:
    OfADeal() { scenario = tests::scenario({deal("d1", 100)}); }
    std::vector<RowStanding> standing() const { return dealStanding(scenario, 0); }
    Paperwork &paper() { return scenario.deals[0].paperwork.edit(); }

    Scenario scenario;
};

TEST_F(OfADeal, theOffersOwnDaysAreItsSteps)
{
    EXPECT_FALSE(at(standing(), "cppo-created").isDone);
    paper().offers = {{.id = "offer-1", .expires = today}};
    EXPECT_TRUE(at(standing(), "cppo-created").isDone);
    EXPECT_FALSE(at(standing(), "cppo-sent").isDone);
    EXPECT_EQ(at(standing(), "cppo-accepted").due, today);
    paper().offers[0].accepted = today; // so it was sent
    EXPECT_TRUE(at(standing(), "cppo-sent").isDone);
    EXPECT_EQ(at(standing(), "cppo-sent").on, std::nullopt);
    EXPECT_EQ(at(standing(), "cppo-accepted").on, today);
    EXPECT_FALSE(at(standing(), "cppo-activated").isDone);
}

TEST_F(OfADeal, theOfferThatWasMadeLastIsLookedAt)
{
    paper().offers = {{.id = "offer-1", .accepted = today, .activated = today}, {.id = "offer-2"}};
    EXPECT_TRUE(at(standing(), "cppo-created").isDone);
    EXPECT_FALSE(at(standing(), "cppo-accepted").isDone);
}

TEST_F(OfADeal, accountsAreThoseOfItsRoute)
{
    scenario.customers[0].awsAccount = "012345678901";
    EXPECT_TRUE(at(standing(), "cppo-buyer-account").isDone);
    scenario.deals[0].route = Route::Mpo;
    EXPECT_FALSE(at(standing(), "mpo-billing-account").isDone);
    scenario.customers[0].azureBillingAccount = "1234:5678_2019-05-31";
    EXPECT_TRUE(at(standing(), "mpo-billing-account").isDone);
}

TEST_F(OfADeal, whatNoRecordTellsIsTicked)
{
    scenario.deals[0].route = Route::Direct;
    paper().ticks = {"2026-12-01 direct-signed by fax", "2026-12-01 cppo-allow-listed"};
    EXPECT_EQ(at(standing(), "direct-signed").note, "by fax");
    EXPECT_EQ(at(standing(), "direct-signed").on, today);
    EXPECT_FALSE(at(standing(), "direct-contractor").isDone);
    EXPECT_EQ(nextOf(standing())->row->id, "direct-vehicle");
}

TEST_F(OfADeal, aDirectContractAsksByHowTheCustomerBuys)
{
    scenario.deals[0].route = Route::Direct;
    const auto rows = [&](PurchasingVehicle vehicle) {
        scenario.customers[0].purchasingVehicle = vehicle;
        std::set<std::string_view> asked;
        for (const RowStanding &each : standing())
            if (each.row->vehicle != PurchasingVehicle::None)
                asked.insert(each.row->id);
        return asked;
    };
    using Rows = std::set<std::string_view>;
    EXPECT_EQ(rows(PurchasingVehicle::None), Rows{});
    EXPECT_EQ(rows(PurchasingVehicle::NationalAccount), Rows{"direct-national-account"});
    EXPECT_EQ(rows(PurchasingVehicle::GsaSchedule), Rows{"direct-gsa"});
    EXPECT_EQ(rows(PurchasingVehicle::LocalCurrencyReseller), Rows{"direct-reseller"});
    scenario.deals[0].route = Route::Cppo; // a marketplace asks nothing of them
    EXPECT_EQ(rows(PurchasingVehicle::GsaSchedule), Rows{});
}

TEST_F(OfADeal, nothingIsNextWhereAllIsDone)
{
    auto all = standing();
    for (RowStanding &each : all)
        each.isDone = true;
    EXPECT_EQ(nextOf(all), nullptr);
}

} // namespace
} // namespace dealdesk::tests
