// A proof of concept's days and gates, the growth path that they make, and the partner's own lists.
#include "guidance/poc.h"

#include "records/ticks.h"

#include <gtest/gtest.h>

using namespace dealdesk;
using namespace dealdesk::guidance;
using namespace pricing;

namespace {

Date day(int year, unsigned month, unsigned of)
{
    return std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(of);
}

const YearMonth january = YearMonth::of(2027, 1);

/// A 14-day PoC from 1 December 2026, with gates in January and July 2027 and in July 2028.
Deal aDeal()
{
    Deal deal;
    deal.term = CommitmentTerm::ThreeYears;
    Paperwork &paper = deal.paperwork.edit();
    paper.pocOption = PocOption::FourteenDays;
    paper.pocStart = day(2026, 12, 1);
    paper.gate10 = day(2027, 1, 10);
    paper.gate100 = day(2027, 7, 1);
    paper.gate1200 = day(2028, 7, 1);
    return deal;
}

} // namespace

TEST(Poc, endsOnTheLastOfItsDays)
{
    Paperwork paper = *aDeal().paperwork;
    EXPECT_EQ(pocEnd(paper), day(2026, 12, 14));
    paper.pocOption = PocOption::ThirtyDays;
    EXPECT_EQ(pocEnd(paper), day(2026, 12, 30));
    paper.pocOption = PocOption::None;
    EXPECT_EQ(pocEnd(paper), std::nullopt);
    EXPECT_EQ(pocEnd({}), std::nullopt);
}

TEST(Poc, theGatesAreTheDealsGrowth)
{
    EXPECT_EQ(gatePath(aDeal(), january), (GatePath{0, {{0, 10}, {6, 100}, {18, 1'200}}, false}));
    Deal later = aDeal();
    later.paperwork.edit().gate10 = day(2027, 3, 31);
    EXPECT_EQ(gatePath(later, january), (GatePath{2, {{0, 10}, {4, 100}, {16, 1'200}}, false}));
}

TEST(Poc, aGateAfterTheTermIsLeftOutAndSo)
{
    Deal deal = aDeal();
    deal.term = CommitmentTerm::OneYear;
    EXPECT_EQ(gatePath(deal, january), (GatePath{0, {{0, 10}, {6, 100}}, true}));
    deal.paperwork.edit().gate1200.reset();
    EXPECT_EQ(gatePath(deal, january), (GatePath{0, {{0, 10}, {6, 100}}, false}));
}

TEST(Poc, gatesThatMakeNoPathSayWhy)
{
    const auto faultOf = [](auto change) -> std::optional<GateFault> {
        Deal deal = aDeal();
        change(deal.paperwork.edit());
        const auto path = gatePath(deal, january);
        return path ? std::nullopt : std::optional(path.error());
    };
    EXPECT_EQ(faultOf([](Paperwork &of) { of.gate10.reset(); }), GateFault::NoFirstGate);
    EXPECT_EQ(faultOf([](Paperwork &of) { of.gate100 = of.gate10; }), GateFault::NotRising);
    EXPECT_EQ(faultOf([](Paperwork &of) { of.pocStart = day(2027, 1, 5); }), GateFault::BeforePocEnd);
    EXPECT_EQ(faultOf([](Paperwork &of) { of.pocStart = day(2026, 12, 28); }), std::nullopt); // ends on the gate's day
    EXPECT_EQ(faultOf([](Paperwork &of) { of.gate10 = day(2026, 12, 31); }), GateFault::BeforeScenario);
    EXPECT_EQ(faultOf([](Paperwork &of) { of.gate10 = day(2037, 1, 1); }), GateFault::TooLate);
}

TEST(Poc, listsAreTheFirmsOwnALineAnItem)
{
    FirmRows rows;
    EXPECT_TRUE(pocItems(rows, PocList::Questions).empty());
    rows["poc/questions"] = {"Who decides?\n\n  \nWhich assets?", {}};
    EXPECT_EQ(pocItems(rows, PocList::Questions), (std::vector<std::string>{"Who decides?", "Which assets?"}));
    EXPECT_EQ(deliverablesOf(PocOption::ThirtyDays), PocList::Deliverables30);
    EXPECT_EQ(deliverablesOf(PocOption::None), std::nullopt);
}

TEST(Poc, anItemsTickIsOfItsListAndItsWords)
{
    const std::string id = pocTickId(PocList::Questions, "Wer entscheidet? 誰が決める");
    EXPECT_TRUE(records::isRowId(id));
    EXPECT_EQ(id, pocTickId(PocList::Questions, "Wer entscheidet? 誰が決める"));
    EXPECT_NE(id, pocTickId(PocList::Deliverables14, "Wer entscheidet? 誰が決める"));
    EXPECT_NE(id, pocTickId(PocList::Questions, "Wer entscheidet?"));
    EXPECT_EQ(pocTickId(PocList::Questions, "Who decides?"), "poc-5a71d19f22975d7d"); // as files keep it
}
