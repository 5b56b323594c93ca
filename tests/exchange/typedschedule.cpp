// What is checked of an offer's instalments as they would be typed, and what the command line says of it.
#include "exchange/spokenoffers.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace dealdesk::tests {

using namespace guidance;

namespace {

using Change = std::function<void(Scenario &)>;

Date day(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// One deal of 100 tenants for three years from January 2027, $8,800 a month.
Scenario given()
{
    Deal only = deal("d1", 100);
    only.price = MonthlyTotal{8'800.00_usd};
    return one(only);
}

struct Found {
    std::optional<Outcome> outcome;
    std::string text;
};

Found found(OfferCheckId id, const Change &change, const Marketplaces &marketplaces = Marketplaces())
{
    Scenario scenario = given();
    change(scenario);
    const auto offers = offersOf(scenario, 0, evaluate(scenario));
    const auto checks = checkOffers(scenario, 0, offers, marketplaces);
    const auto check = std::ranges::find(checks, id, &OfferCheck::id);
    if (check == checks.end())
        return {};
    return {check->outcome, exchange::sentence(*check, scenario, 0, offers)};
}

void expect(const char *rule, const Found &check, std::optional<Outcome> outcome, const char *says)
{
    SCOPED_TRACE(rule);
    EXPECT_EQ(check.outcome, outcome) << check.text;
    EXPECT_NE(check.text.find(says), std::string::npos) << check.text;
}

Change billed(BillingSchedule schedule, std::vector<Instalment> instalments = {})
{
    return [=](Scenario &of) { of.deals[0].billing = {schedule, instalments}; };
}

Change planned(PaymentPlan plan, BillingSchedule schedule = BillingSchedule::Monthly)
{
    return [=](Scenario &of) {
        billed(schedule)(of);
        of.authorizations[0].paymentPlan = plan;
    };
}

} // namespace

TEST(TypedSchedule, aMarkupAndAScheduleExcludeEachOtherByWhoseThePlanIs)
{
    const auto id = OfferCheckId::MarkupOrSchedule;
    for (const auto schedule : {BillingSchedule::Monthly, BillingSchedule::Quarterly, BillingSchedule::Annual}) {
        expect("nobody said", found(id, planned(PaymentPlan::Unknown, schedule)), Outcome::Confirm, "does not say");
        expect("the publisher's", found(id, planned(PaymentPlan::Publishers, schedule)), Outcome::Confirm,
               "no schedule of your own");
        expect("one's own", found(id, planned(PaymentPlan::Partners, schedule)), Outcome::Ok, "a markup of 0");
    }
    const Change custom = billed(BillingSchedule::Custom, {{0, 158'400.00_usd}, {12, 158'400.00_usd}});
    expect("custom", found(id, custom), Outcome::Confirm, "does not say");
    expect("paid at once", found(id, planned(PaymentPlan::Unknown, BillingSchedule::Upfront)), {}, "");
    const Change aYear = [](Scenario &of) {
        of.deals[0].billing.schedule = BillingSchedule::Annual;
        of.deals[0].term = CommitmentTerm::OneYear;
    };
    expect("one instalment", found(id, aYear), {}, "");
    const Change onAzure = [](Scenario &of) { of.deals[0].route = Route::Mpo; };
    expect("on Azure", found(id, onAzure), {}, "");
}

/// The expansion has an authorization of its own month.
TEST(TypedSchedule, thePlanIsThatOfEachOffersAuthorization)
{
    const Change later = [](Scenario &of) {
        of.authorizations.push_back(of.authorizations[0]);
        of.authorizations[0].until = day(2027, 12, 31);
        of.authorizations[0].paymentPlan = PaymentPlan::Partners;
        of.authorizations[1].from = day(2028, 1, 1);
        of.authorizations[1].paymentPlan = PaymentPlan::Publishers;
        of.deals[0].tenants = {{0, 100}, {18, 120}};
    };
    expect("the second offer's", found(OfferCheckId::MarkupOrSchedule, later), Outcome::Confirm,
           "The publisher's payment plan");
}

TEST(TypedSchedule, instalmentsAreAsManyAsAreTaken)
{
    const auto id = OfferCheckId::Instalments;
    const auto most = [](const char *number) { return Marketplaces({{"cppo-most-instalments", {number, ""}}}); };
    expect("36 a month", found(id, billed(BillingSchedule::Monthly)), Outcome::Ok, "36 instalments");
    expect("fewer are taken", found(id, billed(BillingSchedule::Monthly), most("35")), Outcome::Fails, "at most 35");
    expect("quarterly", found(id, billed(BillingSchedule::Quarterly), most("12")), Outcome::Ok, "12 instalments");
    expect("quarterly, fewer", found(id, billed(BillingSchedule::Quarterly), most("11")), Outcome::Fails, "at most 11");
    expect("paid at once", found(id, billed(BillingSchedule::Upfront)), {}, "");
}

TEST(TypedSchedule, anInstalmentIsBeforeTheEndOfItsOffer)
{
    const auto oneDay = [](std::vector<Instalment> instalments) -> Change {
        return [=](Scenario &of) {
            of.deals[0].tenants = {{0, 100}, {35, 120}};
            of.deals[0].paperwork.edit().offerEnd = day(2029, 12, 1);
            if (!instalments.empty())
                of.deals[0].billing = {BillingSchedule::Custom, instalments};
        };
    };
    expect("two in a one-day offer", found(OfferCheckId::Instalments, oneDay({{35, 4'000.00_usd}, {36, 4'800.00_usd}})),
           Outcome::Fails, "an instalment on 2029-12-01");
    expect("a single one is the price: none is typed", found(OfferCheckId::Instalments, oneDay({})), Outcome::Ok, "");
}

TEST(TypedSchedule, oneInstalmentAtMostIsDueWhenTheOfferExpires)
{
    const auto expiring = [](Date expires, std::optional<Date> accepted = {}) -> Change {
        return [=](Scenario &of) {
            OfferRecord made;
            made.id = "offer-1";
            made.expires = expires;
            made.accepted = accepted;
            of.deals[0].paperwork.edit().offers = {made};
        };
    };
    const auto id = OfferCheckId::Instalments;
    expect("the first", found(id, expiring(day(2027, 2, 28))), Outcome::Ok, "");
    expect("the second", found(id, expiring(day(2027, 3, 1))), Outcome::Fails, "the second is on 2027-03-01");
    expect("of what is accepted", found(id, expiring(day(2027, 3, 1), day(2027, 1, 10))), Outcome::Ok, "");
    const Change another = [&](Scenario &of) {
        expiring(day(2027, 9, 1))(of);
        of.deals[0].tenants = {{0, 100}, {6, 120}};
        of.deals[0].paperwork.edit().offers[0].start = YearMonth::of(2027, 7);
    };
    expect("of the offer of its month", found(id, another), Outcome::Fails, "the second is on 2027-09-01");
}

TEST(TypedSchedule, customInstalmentsAddUpToWhatIsBilled)
{
    const auto id = OfferCheckId::Instalments;
    const auto custom = [](Money first) { return billed(BillingSchedule::Custom, {{0, first}, {12, 158'400.00_usd}}); };
    expect("the total", found(id, custom(158'400.00_usd)), Outcome::Ok, "2 instalments");
    expect("a cent more", found(id, custom(158'400.01_usd)), Outcome::Fails, "do not add up");
    const Change growing = [&](Scenario &of) {
        custom(100'000.00_usd)(of);
        of.deals[0].price = UnitPrice{88.00_usd};
        of.deals[0].tenants = {{0, 100}, {12, 50}};
        // 12 × 8,800 and 24 × 4,400
        of.deals[0].billing.instalments = {{0, 200'000.00_usd}, {12, 11'200.00_usd}};
    };
    expect("of two offers", found(id, growing), Outcome::Ok, "");
    const Change priceless = [&](Scenario &of) {
        custom(158'400.00_usd)(of);
        of.deals[0].price = Markup{20_pc};
        of.authorizations[0].bands[2].price.reset();
    };
    expect("a price that is not known", found(id, priceless), Outcome::Confirm, "is not known");
}

TEST(TypedSchedule, aRuleThatIsLiftedStopsNothing)
{
    const Change wrong = billed(BillingSchedule::Custom, {{0, 1.00_usd}, {12, 1.00_usd}});
    const Marketplaces lifted({{"cppo-instalment-days", {"lifted", "as the portal said"}}});
    EXPECT_EQ(found(OfferCheckId::Instalments, wrong).outcome, Outcome::Fails);
    EXPECT_EQ(found(OfferCheckId::Instalments, wrong, lifted).outcome, Outcome::Ok);
}

} // namespace dealdesk::tests
