// What must be done by when, over all deals: which days are told, which are not, and in which order.
#include "guidance/agenda.h"
#include "tests/pricing/given.h"

#include <gtest/gtest.h>

#include <functional>

namespace dealdesk::tests {

using namespace guidance;

namespace {

constexpr Date today = std::chrono::year{2026} / 12 / 2; // a Wednesday
Date in(int days) { return plusDays(today, days); }

/// Each as its kind and the days until then.
std::vector<std::pair<AgendaKind, int>> told(const Scenario &scenario, const FirmRows &firm = {}, Date on = today)
{
    std::vector<std::pair<AgendaKind, int>> all;
    for (const AgendaItem &item : agendaOf(scenario, firm, on))
        all.emplace_back(item.kind,
                         static_cast<int>((std::chrono::sys_days{item.due} - std::chrono::sys_days{on}).count()));
    return all;
}
using Told = std::vector<std::pair<AgendaKind, int>>;

Scenario withDeal(const std::function<void(Deal &)> &change)
{
    Deal one = deal("d1", 100, CommitmentTerm::OneYear); // 2027
    change(one);
    return scenario({one});
}

struct Row {
    const char *rule;
    std::function<void(Deal &)> change;
    Date on;
    Told expected;
};

class Rules : public testing::TestWithParam<Row>
{};

TEST_P(Rules, tellTheDaysThatCount)
{
    EXPECT_EQ(told(withDeal(GetParam().change), {}, GetParam().on), GetParam().expected) << GetParam().rule;
}

constexpr Date lateIn2027 = std::chrono::year{2027} / 12 / 1;

INSTANTIATE_TEST_SUITE_P(
    All, Rules,
    testing::Values(Row{"a deal without days has none", [](Deal &) {}, today, {}},
                    Row{"a next step has its day",
                        [](Deal &of) { of.paperwork.edit().nextStepBy = in(3); },
                        today,
                        {{AgendaKind::NextStep, 3}}},
                    Row{"what is late is still told",
                        [](Deal &of) { of.paperwork.edit().nextStepBy = in(-3); },
                        today,
                        {{AgendaKind::NextStep, -3}}},
                    Row{"a lost deal has none",
                        [](Deal &of) {
                            of.paperwork.edit().nextStepBy = in(3);
                            of.status = DealStatus::Lost;
                        },
                        today,
                        {}},
                    Row{"nor one that is left out",
                        [](Deal &of) {
                            of.paperwork.edit().nextStepBy = in(3);
                            of.included = false;
                        },
                        today,
                        {}},
                    Row{"an open deal has its expected close",
                        [](Deal &of) { of.paperwork.edit().expectedClose = in(20); },
                        today,
                        {{AgendaKind::ExpectedClose, 20}}},
                    Row{"an accepted one has closed",
                        [](Deal &of) {
                            of.paperwork.edit().expectedClose = in(20);
                            of.status = DealStatus::Accepted;
                        },
                        today,
                        {}},
                    Row{"an offer expires",
                        [](Deal &of) { of.paperwork.edit().offers = {{.id = "o", .expires = in(5)}}; },
                        today,
                        {{AgendaKind::OfferExpires, 5}}},
                    Row{"not one that was accepted",
                        [](Deal &of) {
                            of.paperwork.edit().offers = {{.id = "o", .expires = in(5), .accepted = today}};
                        },
                        today,
                        {}},
                    Row{"a renewal is due 14 days before the term's last day, told from 180 days before it",
                        [](Deal &of) { of.status = DealStatus::Active; },
                        lateIn2027,
                        {{AgendaKind::Renewal, 16}}},
                    Row{"181 days before it is not",
                        [](Deal &of) { of.status = DealStatus::Active; },
                        std::chrono::year{2027} / 7 / 3,
                        {}},
                    Row{"180 days before it is",
                        [](Deal &of) { of.status = DealStatus::Active; },
                        std::chrono::year{2027} / 7 / 4,
                        {{AgendaKind::Renewal, 166}}},
                    Row{"the last safe day is past: it is late until the term ends",
                        [](Deal &of) { of.status = DealStatus::Active; },
                        std::chrono::year{2027} / 12 / 31,
                        {{AgendaKind::Renewal, -14}}},
                    Row{"a term that has ended for good has no renewal",
                        [](Deal &of) { of.status = DealStatus::Active; },
                        std::chrono::year{2028} / 1 / 1,
                        {}},
                    Row{"one that renews has its next",
                        [](Deal &of) {
                            of.status = DealStatus::Active;
                            of.atEnd = AtEnd::Renews;
                        },
                        std::chrono::year{2028} / 12 / 1,
                        {{AgendaKind::Renewal, 16}}}));

void pocOf14Days(Deal &of, int startsIn)
{
    of.paperwork.edit().pocOption = PocOption::FourteenDays;
    of.paperwork.edit().pocStart = in(startsIn);
}

INSTANTIATE_TEST_SUITE_P(
    Poc, Rules,
    testing::Values(
        Row{"a PoC has its first and its last day",
            [](Deal &of) { pocOf14Days(of, 3); },
            today,
            {{AgendaKind::PocBegins, 3}, {AgendaKind::PocEnds, 16}}},
        Row{"one that begins today",
            [](Deal &of) { pocOf14Days(of, 0); },
            today,
            {{AgendaKind::PocBegins, 0}, {AgendaKind::PocEnds, 13}}},
        Row{"one that has begun", [](Deal &of) { pocOf14Days(of, -1); }, today, {{AgendaKind::PocEnds, 12}}},
        Row{"one that has ended is late until the deal is decided",
            [](Deal &of) { pocOf14Days(of, -20); },
            today,
            {{AgendaKind::PocEnds, -7}}},
        Row{"which an accepted deal is",
            [](Deal &of) {
                pocOf14Days(of, -20);
                of.status = DealStatus::Accepted;
            },
            today,
            {}},
        Row{"a day without an option is of no PoC", [](Deal &of) { of.paperwork.edit().pocStart = in(3); }, today, {}},
        Row{"a gate is told until its day, of accepted deals too",
            [](Deal &of) {
                of.paperwork.edit().gate10 = in(-1);
                of.paperwork.edit().gate100 = in(0);
                of.paperwork.edit().gate1200 = in(40);
                of.status = DealStatus::Accepted;
            },
            today,
            {{AgendaKind::GateDecided, 0}, {AgendaKind::GateDecided, 40}}},
        Row{"a lost deal has no PoC any more",
            [](Deal &of) {
                pocOf14Days(of, 3);
                of.paperwork.edit().gate10 = in(20);
                of.status = DealStatus::Lost;
            },
            today,
            {}}));

TEST(Agenda, theFirmSetsHowLongBeforeATermEndsItsRenewalIsDue)
{
    const Scenario active = withDeal([](Deal &of) { of.status = DealStatus::Active; });
    EXPECT_EQ(told(active, {{"renewal-lead", {"30", ""}}}, lateIn2027), (Told{{AgendaKind::Renewal, 0}}));
}

TEST(Agenda, answersToRequestsAndEndsOfAuthorizationsAreTheFirms)
{
    Scenario of = scenario({});
    of.authorizations[0].until = in(30);
    const FirmRows firm{{requestRow(Listing::Sat, Route::Cppo), {"2026-12-02", ""}},
                        {requestRow(Listing::Asm, Route::Cppo), {"2026-11-02 2026-11-05", ""}}};
    EXPECT_EQ(told(of, firm), (Told{{AgendaKind::AnswerDue, 7}, {AgendaKind::AuthorizationEnds, 30}}));
}

TEST(Agenda, aQuoteExpiresWhileItsDealIsPlannedOrOffered)
{
    const QuotedUntil quotes[] = {{{"d1"}, "Q-2026-0007", in(9)}, {{"gone"}, "Q-2026-0001", in(2)}};
    const auto expiry = [&](const std::function<void(Deal &)> &change) {
        std::vector<std::pair<std::string, Date>> all;
        for (const AgendaItem &item : agendaOf(withDeal(change), {}, today, quotes))
            if (item.kind == AgendaKind::QuoteExpires)
                all.emplace_back(item.quote, item.due);
        return all;
    };
    using Quotes = std::vector<std::pair<std::string, Date>>;
    const Quotes one{{"Q-2026-0007", in(9)}}, none;
    EXPECT_EQ(expiry([](Deal &) {}), one);
    EXPECT_EQ(expiry([](Deal &of) { of.status = DealStatus::Offered; }), one);
    EXPECT_EQ(expiry([](Deal &of) { of.status = DealStatus::Accepted; }), none);
    EXPECT_EQ(expiry([](Deal &of) { of.status = DealStatus::Active; }), none);
    EXPECT_EQ(expiry([](Deal &of) { of.status = DealStatus::Lost; }), none);
    EXPECT_EQ(expiry([](Deal &of) { of.included = false; }), none);
}

/// As it is without the bound, to the last item.
TEST(Agenda, untilADayIsTheSameWithoutWhatComesLater)
{
    Scenario of = withDeal([](Deal &deal) {
        deal.paperwork.edit().nextStepBy = in(4);
        deal.paperwork.edit().expectedClose = in(5);
        deal.paperwork.edit().offers = {{.id = "o", .expires = in(-1)}, {.id = "p", .expires = in(400)}};
    });
    of.authorizations[0].until = in(30);
    const FirmRows firm{{requestRow(Listing::Sat, Route::Cppo), {"2026-12-02", ""}}};
    const QuotedUntil quotes[] = {{{"d1"}, "Q-2026-0007", in(4)}};
    const auto all = agendaOf(of, firm, today, quotes);
    ASSERT_EQ(all.size(), 7u);
    for (int days = -2; days < 403; ++days) {
        auto wanted = all;
        std::erase_if(wanted, [&](const AgendaItem &each) { return each.due > in(days); });
        EXPECT_EQ(agendaOf(of, firm, today, quotes, in(days)), wanted) << days;
    }
}

TEST(Agenda, isByDayAndOnOneDayByKind)
{
    Deal first = deal("d1", 10), second = deal("d2", 10);
    first.paperwork.edit().nextStepBy = in(2);
    first.paperwork.edit().expectedClose = in(1);
    second.paperwork.edit().expectedClose = in(2);
    second.paperwork.edit().offers = {{.id = "o", .expires = in(2)}};
    EXPECT_EQ(told(scenario({first, second})), (Told{{AgendaKind::ExpectedClose, 1},
                                                     {AgendaKind::NextStep, 2},
                                                     {AgendaKind::OfferExpires, 2},
                                                     {AgendaKind::ExpectedClose, 2}}));
}

TEST(Agenda, aWeekEndsOnItsSunday)
{
    EXPECT_EQ(endOfWeek(today), in(4));
    EXPECT_EQ(endOfWeek(in(4)), in(4));
    EXPECT_EQ(endOfWeek(in(5)), in(11));
}

TEST(Agenda, aTermEndsWhereItsOffersDo)
{
    const Scenario of = withDeal([](Deal &one) { one.paperwork.edit().offerEnd = std::chrono::year{2027} / 12 / 30; });
    EXPECT_EQ(termEnd(of, of.deals[0], today), std::chrono::year{2027} / 12 / 30);
    EXPECT_EQ(termEnd(of, of.deals[0], std::chrono::year{2027} / 12 / 31), std::nullopt);
}

TEST(Agenda, aTermThatRenewsAfterItsOffersEndedHasTheNextEnd)
{
    const Scenario of = withDeal([](Deal &one) {
        one.atEnd = AtEnd::Renews;
        one.paperwork.edit().offerEnd = std::chrono::year{2027} / 12 / 5;
    });
    EXPECT_EQ(termEnd(of, of.deals[0], std::chrono::year{2027} / 12 / 5), std::chrono::year{2027} / 12 / 5);
    EXPECT_EQ(termEnd(of, of.deals[0], std::chrono::year{2027} / 12 / 6), std::chrono::year{2028} / 12 / 31);
    EXPECT_EQ(termEnd(of, of.deals[0], std::chrono::year{2028} / 12 / 31), std::chrono::year{2028} / 12 / 31);
    EXPECT_EQ(termEnd(of, of.deals[0], std::chrono::year{2029} / 1 / 1), std::chrono::year{2029} / 12 / 31);
}

} // namespace
} // namespace dealdesk::tests
