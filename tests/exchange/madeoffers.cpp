// What is checked of the offers that were made for a deal, and what the command line says of it.
#include "guidance/madeoffers.h"
#include "exchange/spokenoffers.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace dealdesk::tests {

using namespace guidance;

namespace {

Date day(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// One deal from January 2027 with one offer that is as it should be.
Scenario made()
{
    Deal offered = deal("d1", 100);
    offered.paperwork.edit().offers.resize(1);
    offered.paperwork.edit().offers[0].id = "offer-1";
    offered.paperwork.edit().offers[0].name = "Rollout";
    offered.paperwork.edit().offers[0].description = "100 tenants";
    offered.paperwork.edit().offers[0].start = YearMonth::of(2027, 1);
    offered.paperwork.edit().offers[0].expires = day(2026, 12, 20);
    offered.paperwork.edit().offers[0].netTerms = 30;
    Scenario scenario = one(offered);
    scenario.customers.front().awsAccount = "123456789012";
    ResaleAuthorization &rules = scenario.authorizations.front();
    rules.buyerAccounts = {"000000000001", "123456789012"};
    rules.netTerms = 30;
    rules.until = day(2027, 12, 31);
    rules.kind = AuthorizationKind::SingleUse;
    return scenario;
}

struct Found {
    std::optional<Outcome> outcome;
    std::string text;
};

Found found(OfferCheckId id, const Scenario &scenario, std::size_t of = 0)
{
    const Marketplaces shipped;
    const auto offers = offersOf(scenario, of, evaluate(scenario));
    const auto checks = checkOffers(scenario, of, offers, shipped);
    const auto check = std::ranges::find(checks, id, &OfferCheck::id);
    if (check == checks.end())
        return {};
    return {check->outcome, exchange::sentence(*check, scenario, of, offers)};
}

struct Row {
    const char *rule;
    OfferCheckId id;
    std::optional<Outcome> outcome;
    const char *says; ///< a part of it
    std::function<void(Scenario &)> change;
};

std::vector<Row> rows()
{
    using Id = OfferCheckId;
    using S = Scenario &;
    const auto offer = [](S s) -> OfferRecord & { return s.deals[0].paperwork.edit().offers[0]; };
    const auto rules = [](S s) -> ResaleAuthorization & { return s.authorizations[0]; };
    return {
        {"a name of 150", Id::OfferName, Outcome::Ok, "1 to 150", [=](S s) { offer(s).name = std::string(150, 'x'); }},
        {"a name of 151", Id::OfferName, Outcome::Fails, "has 151 characters",
         [=](S s) { offer(s).name = std::string(151, 'x'); }},
        {"characters, not bytes", Id::OfferName, Outcome::Ok, "",
         [=](S s) {
             offer(s).name.clear();
             for (int letter = 0; letter < 150; ++letter)
                 offer(s).name += "ü";
         }},
        {"no name", Id::OfferName, Outcome::Fails, "has no name", [=](S s) { offer(s).name.clear(); }},
        {"a name of blanks", Id::OfferName, Outcome::Fails, "has no name",
         [=](S s) { offer(s).name = " \u00a0\u2003"; }},
        {"no name of what is accepted",
         Id::OfferName,
         {},
         "",
         [=](S s) {
             offer(s).name.clear();
             offer(s).accepted = day(2026, 12, 10);
         }},
        {"no description of what is active",
         Id::OfferDescription,
         {},
         "",
         [=](S s) {
             offer(s).description.clear();
             offer(s).activated = day(2026, 12, 10);
         }},
        {"no name of the one that is not accepted", Id::OfferName, Outcome::Fails, "offer-2",
         [=](S s) {
             offer(s).name.clear();
             offer(s).accepted = day(2026, 12, 10);
             s.deals[0].paperwork.edit().offers.push_back(offer(s));
             s.deals[0].paperwork.edit().offers[1].id = "offer-2";
             s.deals[0].paperwork.edit().offers[1].accepted.reset();
         }},
        {"the second offer's name", Id::OfferName, Outcome::Fails, "offer-2",
         [=](S s) {
             s.deals[0].paperwork.edit().offers.push_back(offer(s));
             s.deals[0].paperwork.edit().offers[1].id = "offer-2";
             s.deals[0].paperwork.edit().offers[1].name.clear();
         }},
        {"no offer, no name", Id::OfferName, {}, "", [](S s) { s.deals[0].paperwork.edit().offers.clear(); }},
        {"no name on Azure", Id::OfferName, {}, "", [](S s) { s.deals[0].route = Route::Mpo; }},
        {"a description of 255", Id::OfferDescription, Outcome::Ok, "",
         [=](S s) { offer(s).description = std::string(255, 'x'); }},
        {"a description of 256", Id::OfferDescription, Outcome::Fails, "has 256 characters",
         [=](S s) { offer(s).description = std::string(256, 'x'); }},
        {"a buyer among them", Id::Buyers, Outcome::Ok, "is among those", [](S) {}},
        {"any buyer", Id::Buyers, Outcome::Ok, "any buyer", [=](S s) { rules(s).buyerAccounts.clear(); }},
        {"another buyer", Id::Buyers, Outcome::Fails, "123456789012",
         [=](S s) { rules(s).buyerAccounts = {"000000000001"}; }},
        {"a buyer without an account", Id::Buyers, Outcome::Fails, "is missing",
         [](S s) { s.customers[0].awsAccount.clear(); }},
        {"too many buyers", Id::Buyers, Outcome::Fails, "names 26",
         [=](S s) {
             for (int account = 0; account < 24; ++account)
                 rules(s).buyerAccounts.push_back(std::to_string(200'000'000'000 + account));
         }},
        {"an expiry before", Id::ExpiryBeforeStart, Outcome::Ok, "",
         [=](S s) { offer(s).expires = day(2026, 12, 31); }},
        {"an expiry on the start", Id::ExpiryBeforeStart, Outcome::Fails, "starts on 2027-01-01",
         [=](S s) { offer(s).expires = day(2027, 1, 1); }},
        {"an expiry on the start of what is accepted",
         Id::ExpiryBeforeStart,
         {},
         "",
         [=](S s) {
             offer(s).expires = day(2027, 1, 1);
             offer(s).accepted = day(2026, 12, 31);
         }},
        {"an expiry without a start", Id::ExpiryBeforeStart, Outcome::Confirm, "is not entered",
         [=](S s) {
             offer(s).expires = day(2027, 3, 31);
             offer(s).start.reset();
         }},
        {"an expiry on the end", Id::ExpiryBeforeStart, Outcome::Fails, "ends on 2029-12-31",
         [=](S s) {
             offer(s).expires = day(2029, 12, 31);
             offer(s).start.reset();
         }},
        {"no expiry", Id::ExpiryBeforeStart, {}, "", [=](S s) { offer(s).expires.reset(); }},
        {"net terms", Id::NetTerms, Outcome::Ok, "than the publisher allows", [](S) {}},
        {"longer net terms of what is accepted",
         Id::NetTerms,
         {},
         "",
         [=](S s) {
             offer(s).netTerms = 45;
             offer(s).accepted = day(2026, 12, 10);
         }},
        {"longer net terms", Id::NetTerms, Outcome::Fails, "allows 30 days", [=](S s) { offer(s).netTerms = 45; }},
        {"net terms that are not known", Id::NetTerms, Outcome::Confirm, "does not say",
         [=](S s) { rules(s).netTerms.reset(); }},
        {"net terms that nobody has", Id::NetTerms, Outcome::Fails, "15, 30, 45", [=](S s) { offer(s).netTerms = 20; }},
        {"no net terms where there are some", Id::NetTerms, Outcome::Confirm, "leave them out",
         [=](S s) { offer(s).netTerms.reset(); }},
        {"no net terms at all",
         Id::NetTerms,
         {},
         "",
         [=](S s) {
             offer(s).netTerms.reset();
             rules(s).netTerms.reset();
         }},
        {"one offer on it", Id::AuthorizationUsed, Outcome::Ok, "single offer", [](S) {}},
        {"not for one only", Id::AuthorizationUsed, {}, "", [=](S s) { rules(s).kind = AuthorizationKind::UntilDate; }},
        {"a second offer on it", Id::AuthorizationUsed, Outcome::Fails, "more than one",
         [=](S s) {
             s.deals[0].paperwork.edit().offers.push_back(offer(s));
             s.deals[0].paperwork.edit().offers[1].id = "offer-2";
         }},
        {"an expansion on it", Id::AuthorizationUsed, Outcome::Fails, "more than one",
         [](S s) {
             s.deals[0].tenants.push_back({6, 120});
         }},
        {"another deal's offer on it", Id::AuthorizationUsed, Outcome::Fails, "the deal Second",
         [](S s) {
             s.deals.push_back(s.deals[0]);
             s.deals[1].id = {"d2"};
             s.deals[1].name = "Second";
             s.deals[1].paperwork.edit().offers[0].id = "offer-2";
         }},
        {"another deal after it", Id::AuthorizationUsed, Outcome::Ok, "",
         [](S s) {
             s.deals.push_back(s.deals[0]);
             s.deals[1].paperwork.edit().offers.clear();
         }},
        {"an expiry within the authorization", Id::ExpiryAfterAuthorization, Outcome::Ok, "", [](S) {}},
        {"an expiry after it", Id::ExpiryAfterAuthorization, Outcome::Fails, "enter the reason",
         [=](S s) { rules(s).until = day(2026, 12, 19); }},
        {"with a reason", Id::ExpiryAfterAuthorization, Outcome::Confirm, "is kept: asked for",
         [=](S s) {
             rules(s).until = day(2026, 12, 19);
             offer(s).reason = "asked for";
         }},
        {"with blanks for a reason", Id::ExpiryAfterAuthorization, Outcome::Fails, "enter the reason",
         [=](S s) {
             rules(s).until = day(2026, 12, 19);
             offer(s).reason = " \u3000 ";
         }},
        {"of what is accepted",
         Id::ExpiryAfterAuthorization,
         {},
         "",
         [=](S s) {
             rules(s).until = day(2026, 12, 19);
             offer(s).accepted = day(2026, 12, 10);
         }},
        {"on its last day", Id::ExpiryAfterAuthorization, Outcome::Ok, "",
         [=](S s) { rules(s).until = day(2026, 12, 20); }},
        {"an authorization without an end", Id::ExpiryAfterAuthorization, {}, "", [=](S s) { rules(s).until.reset(); }},
    };
}

} // namespace

TEST(MadeOffers, eachRule)
{
    for (const Row &row : rows()) {
        SCOPED_TRACE(row.rule);
        Scenario scenario = made();
        row.change(scenario);
        const Found check = found(row.id, scenario);
        EXPECT_EQ(check.outcome, row.outcome) << check.text;
        EXPECT_NE(check.text.find(row.says), std::string::npos) << check.text;
        EXPECT_EQ(check.outcome.has_value(), !check.text.empty());
    }
}

TEST(MadeOffers, theLaterOfTwoPlannedDealsFindsASingleUseAuthorizationTaken)
{
    Scenario scenario = made();
    scenario.deals[0].paperwork.edit().offers.clear();
    scenario.deals.push_back(scenario.deals[0]);
    EXPECT_EQ(found(OfferCheckId::AuthorizationUsed, scenario, 0).outcome, Outcome::Ok);
    EXPECT_EQ(found(OfferCheckId::AuthorizationUsed, scenario, 1).outcome, Outcome::Fails);
    scenario.deals[0].status = DealStatus::Lost;
    EXPECT_EQ(found(OfferCheckId::AuthorizationUsed, scenario, 1).outcome, Outcome::Ok);
    scenario.deals[0].status = DealStatus::Planned;
    scenario.deals[0].route = Route::Direct; // makes no offer
    EXPECT_EQ(found(OfferCheckId::AuthorizationUsed, scenario, 1).outcome, Outcome::Ok);
}

TEST(MadeOffers, anOfferIsHeldAgainstTheAuthorizationOfItsOwnMonth)
{
    Scenario scenario = made();
    ResaleAuthorization next = scenario.authorizations.front();
    next.from = day(2028, 1, 1);
    next.until = day(2028, 12, 31);
    scenario.authorizations.push_back(next);
    OfferRecord &offer = scenario.deals[0].paperwork.edit().offers[0];
    offer.expires = day(2028, 2, 1);
    EXPECT_EQ(found(OfferCheckId::ExpiryAfterAuthorization, scenario).outcome, Outcome::Fails);
    offer.start = YearMonth::of(2028, 3);
    EXPECT_EQ(found(OfferCheckId::ExpiryAfterAuthorization, scenario).outcome, Outcome::Ok);
}

TEST(MadeOffers, oneWithoutAMonthIsTheFirstThatFollowsThoseAccepted)
{
    Scenario scenario = made();
    Deal &growing = scenario.deals[0];
    growing.tenants = {{0, 100}, {12, 200}};
    growing.paperwork.edit().offers.push_back({.id = "offer-2"});
    const auto month = [&] { return monthOfMade(scenario, growing, growing.paperwork->offers[1]); };
    EXPECT_EQ(month(), 0) << "made anew";
    growing.paperwork.edit().offers[0].accepted = day(2026, 12, 15);
    EXPECT_EQ(month(), 12) << "the expansion";
    growing.paperwork.edit().offers[1].start = YearMonth::of(2027, 3);
    EXPECT_EQ(month(), 2) << "as it says";
}

/// A deal of a workspace may stand for a listing whose authorization is not entered yet.
TEST(MadeOffers, withoutAnAuthorizationWhatItSaysIsNotEntered)
{
    Scenario scenario = made();
    scenario.authorizations.clear();
    scenario.deals[0].paperwork.edit().offers[0].netTerms = 30;
    for (const Route route : {Route::Cppo, Route::Mpo}) {
        scenario.deals[0].route = route;
        EXPECT_EQ(found(OfferCheckId::Authorization, scenario).outcome, Outcome::Confirm);
        EXPECT_FALSE(found(OfferCheckId::AuthorizationUsed, scenario).outcome);
    }
    EXPECT_EQ(found(OfferCheckId::MpoCap, scenario).outcome, Outcome::Confirm);
    scenario.deals[0].route = Route::Cppo;
    EXPECT_EQ(found(OfferCheckId::NetTerms, scenario).outcome, Outcome::Confirm);
    EXPECT_EQ(found(OfferCheckId::Buyers, scenario).outcome, Outcome::Ok);
}

TEST(MadeOffers, aDirectContractHasNone)
{
    Scenario scenario = made();
    scenario.deals[0].route = Route::Direct;
    for (const OfferCheckId id : {OfferCheckId::OfferName, OfferCheckId::Buyers, OfferCheckId::AuthorizationUsed,
                                  OfferCheckId::ExpiryAfterAuthorization})
        EXPECT_FALSE(found(id, scenario).outcome);
}

} // namespace dealdesk::tests
