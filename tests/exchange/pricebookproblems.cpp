// Everything that is wrong in a table of price books, told by row and column.
#include "exchange/pricebooktable.h"
#include "records/decimaltext.h"
#include "tests/exchange/somepricebooks.h"
#include "tests/exchange/wrongtables.h"

#include <gtest/gtest.h>

namespace dealdesk::tests {

using namespace exchange;

namespace {

void expectLines(const std::vector<WrongTable> &tables)
{
    for (const WrongTable &each : tables) {
        SCOPED_TRACE(each.rule);
        EXPECT_EQ(linesOf(readPriceBookTable(each.text)), each.lines);
    }
}

} // namespace

TEST(PriceBookProblems, aCellThatIsWrongIsToldByRowAndColumn) { expectLines(wrongCells()); }

TEST(PriceBookProblems, theRulesOfScenarioFilesHoldAndSayWhatWasFound) { expectLines(wrongRows()); }

TEST(PriceBookProblems, theTitlesAreLookedAtFirstAndTheFileAsAWhole) { expectLines(wrongFiles()); }

TEST(PriceBookProblems, noMoreProblemsThanFiftyAndNoMoreAuthorizationsThanAThousand)
{
    const std::string head = "listing,authorization,from,until,band,bandFrom,price,currency\n";
    std::string wrong = head, many = head, bands = head;
    for (int row = 0; row < 80; ++row)
        wrong += "edr,B,,,P,1,5,USD\n";
    EXPECT_EQ(linesOf(readPriceBookTable(wrong)).size(), mostProblems);
    Date day = YearMonth::of(2000, 1).firstDay();
    for (std::size_t row = 0; row <= mostAuthorizations; ++row, day = plusDays(day, 1))
        many += "asm,B," + records::dateText(day) + ',' + records::dateText(day) + ",P,1,5,USD\n";
    EXPECT_EQ(linesOf(readPriceBookTable(many)), Lines{"row 1002: must hold at most 1,000 authorizations"});
    for (std::size_t row = 1; row <= mostBands + 1; ++row)
        bands += "asm,B,,,P," + std::to_string(row) + ",5,USD\n";
    EXPECT_EQ(linesOf(readPriceBookTable(bands)), Lines{"row 1002: must hold at most 1,000 bands"});
}

} // namespace dealdesk::tests
