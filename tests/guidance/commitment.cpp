// A customer's remaining commitment against what his deals are billed.
#include "guidance/commitment.h"

#include "tests/pricing/given.h"

#include <functional>

namespace dealdesk::tests {

using namespace guidance;
using std::chrono::year;

namespace {

/// 1,000.00 a month for three years from January 2027.
Scenario thousand()
{
    Deal of = deal("d1", 10);
    of.price = MonthlyTotal{1'000_usd};
    Scenario given = scenario({of});
    given.customers.front().edpRemaining = true;
    return given;
}

/// With both commitments told so.
Scenario told(Scenario given, const std::optional<CommitmentLeft> &left)
{
    Customer &customer = given.customers.front();
    if (left) {
        customer.edpLeft = customer.maccLeft = left->amount;
        customer.edpUntil = customer.maccUntil = left->until;
        customer.commitmentAsOf = left->asOf;
    }
    return given;
}

CommitmentNote noteOf(const Scenario &given, const std::optional<CommitmentLeft> &left, Commitment of = Commitment::Edp)
{
    const Evaluation figures = evaluate(given);
    return commitmentNote(told(given, left), &figures, 0, of);
}

CommitmentLeft dollars(Money amount) { return {{"USD", amount}, {}, {}}; }

struct State {
    const char *rule;
    std::function<void(Scenario &)> given;
    std::optional<CommitmentLeft> left;
    CommitmentState state;
};

const std::vector<State> states{
    {"none, as far as is known",
     [](Scenario &of) { of.customers.front().edpRemaining = false; },
     {},
     CommitmentState::None},
    {"one whose amount nobody told is no zero", [](Scenario &) {}, {}, CommitmentState::AmountUnknown},
    {"an amount in the scenario's currency", [](Scenario &) {}, dollars(5'000_usd), CommitmentState::Compared},
    {"an amount that was told, whether ticked or not", [](Scenario &of) { of.customers.front().edpRemaining = false; },
     dollars(5'000_usd), CommitmentState::Compared},
    {"an amount of nothing is known", [](Scenario &) {}, dollars(0_usd), CommitmentState::Compared},
    {"another currency is not compared", [](Scenario &) {}, CommitmentLeft{{"EUR", 5'000_usd}, {}, {}},
     CommitmentState::OtherCurrency},
};

TEST(CommitmentNotes, sayWhetherTheyCanCompare)
{
    for (const State &row : states) {
        Scenario given = thousand();
        row.given(given);
        const CommitmentNote note = noteOf(given, row.left);
        EXPECT_EQ(note.state, row.state) << row.rule;
        EXPECT_EQ(note.years.empty(), row.state != CommitmentState::Compared) << row.rule;
    }
    EXPECT_EQ(commitmentNote(told(thousand(), dollars(1_usd)), nullptr, 0, Commitment::Edp).state,
              CommitmentState::NoFigures);
}

TEST(CommitmentNotes, takeEachItsOwnAmountAndEnd)
{
    Scenario given = thousand();
    given.customers.front().edpLeft = CurrencyAmount{"USD", 1_usd};
    given.customers.front().maccUntil = year{2028} / 12 / 31; // without an amount it tells nothing
    EXPECT_EQ(noteOf(given, {}).told->amount.amount, 1_usd);
    EXPECT_EQ(noteOf(given, {}).told->until, std::nullopt);
    EXPECT_EQ(noteOf(given, {}, Commitment::Macc).told, std::nullopt);
}

TEST(CommitmentNotes, areDrawnDownYearByYear)
{
    const CommitmentNote note = noteOf(thousand(), dollars(30'000_usd));
    ASSERT_EQ(note.years.size(), 3u);
    EXPECT_EQ(note.years[0].billed, 12'000_usd);
    EXPECT_EQ(note.years[0].left, 18'000_usd);
    EXPECT_EQ(note.years[1].left, 6'000_usd);
    EXPECT_EQ(note.years[2].left, 0_usd);
    EXPECT_EQ(note.years[1].beyond, 0_usd);
    EXPECT_EQ(note.years[2].beyond, 6'000_usd);
    EXPECT_EQ(note.left, 0_usd);
}

TEST(CommitmentNotes, countFromTheirDayToTheirEnd)
{
    CommitmentLeft left = dollars(30'000_usd);
    left.asOf = year{2027} / 6 / 30;
    left.until = year{2028} / 12 / 31;
    const CommitmentNote note = noteOf(thousand(), left);
    EXPECT_EQ(note.years[0].billed, 6'000_usd);
    EXPECT_EQ(note.years[1].left, 12'000_usd);
    EXPECT_EQ(note.years.size(), 2u); // 2029 is after its end
    EXPECT_EQ(note.left, 12'000_usd);
}

TEST(CommitmentNotes, areOfTheRoutesOwnDeals)
{
    Scenario given = thousand();
    Deal mpo = given.deals.front(), excluded = mpo, lost = mpo, unlikely = mpo;
    mpo.id.text = "mpo";
    mpo.route = Route::Mpo;
    excluded.id.text = "excluded";
    excluded.included = false;
    lost.id.text = "lost";
    lost.status = DealStatus::Lost;
    unlikely.id.text = "unlikely";
    unlikely.probability = 10_pc; // billed whole: nothing is weighed
    given.deals.insert(given.deals.end(), {mpo, excluded, lost, unlikely});
    const CommitmentNote edp = noteOf(given, dollars(90'000_usd));
    EXPECT_EQ(edp.deals, (std::vector<std::size_t>{0, 4}));
    EXPECT_EQ(edp.years[0].billed, 24'000_usd);
    const CommitmentNote macc = noteOf(given, dollars(90'000_usd), Commitment::Macc);
    EXPECT_EQ(macc.deals, std::vector<std::size_t>{1});
    EXPECT_EQ(macc.years[0].billed, 12'000_usd);
}

TEST(CommitmentNotes, anUnknownPriceLeavesTheRestUnknown)
{
    Scenario given = thousand();
    Deal unpriced = deal("d2", 1'300, CommitmentTerm::OneYear);
    unpriced.startMonth = 12;
    given.deals.push_back(unpriced);
    const CommitmentNote note = noteOf(given, dollars(90'000_usd));
    EXPECT_EQ(note.unpriced, 1u);
    EXPECT_EQ(note.years[0].left, 78'000_usd);
    EXPECT_EQ(note.years[1].billed, unknown);
    EXPECT_EQ(note.years[1].left, unknown);
    EXPECT_EQ(note.years[1].beyond, unknown);
    EXPECT_EQ(note.years[2].billed, 12'000_usd);
    EXPECT_EQ(note.years[2].left, unknown);
    EXPECT_EQ(note.left, unknown);
}

TEST(CommitmentNotes, sayWhereAnInvoiceComesEarlier)
{
    Scenario given = thousand();
    EXPECT_FALSE(noteOf(given, dollars(1_usd)).inAdvance);
    given.deals.front().billing.schedule = BillingSchedule::Upfront;
    EXPECT_TRUE(noteOf(given, dollars(1_usd)).inAdvance);
}

} // namespace
} // namespace dealdesk::tests
