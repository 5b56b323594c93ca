// Which commitment term is proposed, and what is to be asked for a longer one.
#include "guidance/termproposal.h"

#include "records/ticks.h"
#include "tests/pricing/given.h"

#include <functional>

namespace dealdesk::tests {

using namespace guidance;

namespace {

constexpr auto one = CommitmentTerm::OneYear, two = CommitmentTerm::TwoYears, three = CommitmentTerm::ThreeYears;
using Longer = std::vector<TermProposal::Longer>;

void answer(Scenario &of, TermAnswer with)
{
    auto &ticks = of.deals.front().paperwork.edit().ticks;
    ticks = records::withTick(ticks, rowOf(with),
                              records::Ticked{std::string(rowOf(with)), std::chrono::year{2026} / 12 / 1, {}});
}

struct Row {
    const char *rule;
    std::vector<TenantStep> tenants;
    std::function<void(Scenario &)> given;
    CommitmentTerm term;
    TermReason reason;
    Longer longer;
};

const std::vector<Row> rows{
    {"10 tenants are a pilot: 1 year", {{0, 10}}, [](Scenario &) {}, one, TermReason::Pilot, {}},
    {"24 tenants are one still, validated or not",
     {{0, 24}},
     [](Scenario &of) { answer(of, TermAnswer::Validated); },
     one,
     TermReason::Pilot,
     {}},
    {"25 tenants are not validated by themselves",
     {{0, 25}},
     [](Scenario &) {},
     one,
     TermReason::NotValidated,
     {{TermAnswer::Validated, two}}},
    {"25 tenants that have validated the value: 2 years",
     {{0, 25}},
     [](Scenario &of) { answer(of, TermAnswer::Validated); },
     two,
     TermReason::Validated,
     {}},
    {"a budget does not make 99 tenants three years",
     {{0, 99}},
     [](Scenario &of) { answer(of, TermAnswer::Budget); },
     one,
     TermReason::NotValidated,
     {{TermAnswer::Validated, two}}},
    {"100 tenants: both are asked",
     {{0, 100}},
     [](Scenario &) {},
     one,
     TermReason::NotValidated,
     {{TermAnswer::Validated, two}, {TermAnswer::Budget, three}}},
    {"100 tenants, validated: the budget is asked",
     {{0, 100}},
     [](Scenario &of) { answer(of, TermAnswer::Validated); },
     two,
     TermReason::Validated,
     {{TermAnswer::Budget, three}}},
    {"100 tenants with the budget in sight: 3 years",
     {{0, 100}},
     [](Scenario &of) { answer(of, TermAnswer::Budget); },
     three,
     TermReason::Budget,
     {}},
    {"the most tenants of a deal count",
     {{0, 10}, {6, 100}},
     [](Scenario &of) { answer(of, TermAnswer::Budget); },
     three,
     TermReason::Budget,
     {}},
    {"an active deal of his at 25 tenants has validated the value",
     {{0, 30}},
     [](Scenario &of) {
         of.deals.push_back(deal("d2", 25));
         of.deals.back().status = DealStatus::Active;
     },
     two,
     TermReason::Validated,
     {}},
    {"one at 24 has not",
     {{0, 30}},
     [](Scenario &of) {
         of.deals.push_back(deal("d2", 24));
         of.deals.back().status = DealStatus::Active;
     },
     one,
     TermReason::NotValidated,
     {{TermAnswer::Validated, two}}},
    {"nor one that is accepted and does not run yet",
     {{0, 30}},
     [](Scenario &of) {
         of.deals.push_back(deal("d2", 25));
         of.deals.back().status = DealStatus::Accepted;
     },
     one,
     TermReason::NotValidated,
     {{TermAnswer::Validated, two}}},
    {"nor another customer's",
     {{0, 30}},
     [](Scenario &of) {
         of.deals.push_back(deal("d2", 25));
         of.deals.back().status = DealStatus::Active;
         of.deals.back().customer.text = "other";
     },
     one,
     TermReason::NotValidated,
     {{TermAnswer::Validated, two}}},
};

TEST(TermProposals, areThoseOfThePublishersPage)
{
    for (const Row &row : rows) {
        Scenario given = scenario({deal("d1", 1)});
        given.deals.front().tenants = row.tenants;
        row.given(given);
        const TermProposal proposal = proposeTerm(given, 0);
        EXPECT_EQ(proposal.term, row.term) << row.rule;
        EXPECT_EQ(proposal.reason, row.reason) << row.rule;
        EXPECT_EQ(proposal.longer, row.longer) << row.rule;
    }
}

TEST(TermProposals, answersAreTicksOfTheirOwn)
{
    for (const TermAnswer each : {TermAnswer::Validated, TermAnswer::Budget})
        EXPECT_TRUE(records::isRowId(rowOf(each)));
    EXPECT_NE(rowOf(TermAnswer::Validated), rowOf(TermAnswer::Budget));
}

} // namespace
} // namespace dealdesk::tests
