// Price books as CSV: a round trip, the columns, and everything that is wrong told by row and column.
#include "exchange/pricebooktable.h"

#include "exchange/csv.h"
#include "records/authorization.h"
#include "records/decimaltext.h"
#include "tests/exchange/somepricebooks.h"
#include "tests/exchange/wrongtables.h"

#include <rapidcheck/gtest.h>

#include <fstream>
#include <set>

namespace dealdesk::tests {

using namespace exchange;

namespace {

PriceBooks read(const std::string &text, WrittenNumbers numbers = WrittenNumbers::Plain)
{
    const auto books = readPriceBookTable(text, numbers);
    for (const std::string &line : linesOf(books))
        ADD_FAILURE() << line;
    return books.value_or(PriceBooks{});
}

} // namespace

RC_GTEST_PROP(PriceBookTable, readsBackWhatItWrote, ())
{
    const PriceBooks books = anyPriceBooks();
    const std::string text = writePriceBookTable(books);
    const auto back = readPriceBooks(text);
    if (!back)
        RC_FAIL(linesOf(back).front());
    RC_ASSERT(writePriceBooks(*back) == writePriceBooks(books));
    RC_ASSERT((*back == books));
    RC_ASSERT(writePriceBookTable(*back) == text);
}

TEST(PriceBookTable, eachFieldHasAColumnOfItsOwn)
{
    const auto &names = priceBookColumns();
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
    const std::vector<std::string> first{
        "listing",    "authorization", "number", "kind",     "from",  "until",      "existingTenants", "discount12",
        "discount24", "discount36",    "band",   "bandFrom", "price", "negotiated", "source",          "currency"};
    ASSERT_GE(names.size(), first.size());
    EXPECT_EQ(std::vector<std::string>(names.begin(), names.begin() + 16), first);
}

/// A column of a new field is missing there until somebody describes it.
TEST(PriceBookTable, thePageOnTheFormatHasEachColumn)
{
    std::ifstream page(DEALDESK_TESTS_DIR "/../docs/price-books.md");
    std::vector<std::string> described;
    for (std::string line; std::getline(page, line);)
        if (line.starts_with("| `"))
            described.push_back(line.substr(3, line.find('`', 3) - 3));
    EXPECT_EQ(described, priceBookColumns());
}

TEST(PriceBookTable, isCsvThatSpreadsheetsTakeForText)
{
    const std::string text = writePriceBookTable(somePriceBooks());
    EXPECT_TRUE(text.starts_with("\xEF\xBB\xBFlisting,authorization,"));
    EXPECT_NE(
        text.find("\r\nasm,Letter of 2027,RA-2027-001,single-use,2027-01-01,2027-12-31,40,0,7.5,15,Pilot,1,101.96,"
                  "no,mine,USD,123456789012 012345678901,partner,discount,20,\"Quote \"\" here,\nand; there\","
                  "'=letter.pdf,45\r\n"),
        std::string::npos)
        << text;
    EXPECT_NE(text.find(",Band 4,1200,,yes,mine,USD,"), std::string::npos) << "unknown is no zero";
    EXPECT_EQ(read(text), somePriceBooks());
}

TEST(PriceBookTable, aTextIsNoFormulaAndComesBack)
{
    for (const std::string text :
         {"=1", "+1", "-1", "@a", "'", "''", "'=1", "'a", " =1", "\n=1", "\uFEFF=1", "\uFF1D1", "a", "", " "}) {
        EXPECT_EQ(withoutGuard(guarded(text)), text);
        EXPECT_FALSE(beginsLikeAFormula(guarded(text))) << text;
    }
    EXPECT_EQ(guarded("O'Neil"), "O'Neil");
    EXPECT_EQ(withoutGuard("'tis"), "'tis") << "it stands before no formula";
}

TEST(PriceBookTable, theColumnsMayStandInAnyOrderAndSomeMayBeMissing)
{
    const PriceBooks books = read("Currency; PRICE ;bandFrom;band;authorization;listing\nUSD;93.10;25;Band "
                                  "1;Book;sat\n\n;;;;;\nUSD;;1200;Band 4;Book;sat\n");
    ResaleAuthorization expected;
    expected.listing = Listing::Sat;
    expected.name = "Book";
    expected.bands = {{"Band 1", 25, 93.10_usd, false, Provenance::Mine},
                      {"Band 4", 1200, unknown, false, Provenance::Mine}};
    EXPECT_EQ(writePriceBooks(books), writePriceBooks({"USD", {expected}}));
}

/// As in a scenario file.
TEST(PriceBookTable, aRowOfAShippedBookThatSaysNoSourceKeepsItsOwn)
{
    const PriceBooks books = read(
        "listing,authorization,band,bandFrom,price,currency\nasm,B,Band 1,25,93.00,USD\nasm,B,Band 2,100,84.31,USD\n");
    EXPECT_EQ(books.authorizations[0].bands[0].provenance, Provenance::Assumed);
    EXPECT_EQ(books.authorizations[0].bands[1].provenance, Provenance::Mine);
}

TEST(PriceBookTable, commaSemicolonOrTabWhicheverTheTitlesHoldMost)
{
    const PriceBooks books = read(goodTable);
    for (const char *separator : {";", "\t"})
        EXPECT_EQ(read(replacedEverywhere(goodTable, ",", separator)), books);
    const std::string twoKinds =
        "listing;authorization;band;bandFrom;price;\"currency\"\nasm;a,b,c,d,e,f,g;P;1;5;USD\n";
    EXPECT_EQ(read(twoKinds).authorizations[0].name, "a,b,c,d,e,f,g");
    EXPECT_EQ(read(replacedEverywhere(goodTable, "\n", "\r\n")), books);
    EXPECT_EQ(read(replacedEverywhere(goodTable, "\n", "\r")), books);
    EXPECT_EQ(read("\xEF\xBB\xBF" + goodTable), books);
}

TEST(PriceBookTable, rowsOfOneListingAndFirstDayAreOneAuthorization)
{
    const PriceBooks books = read("listing,authorization,from,until,band,bandFrom,price,currency\n"
                                  "asm,New,2028-01-01,,P,1,9,USD\n"
                                  "asm,Old,,2027-12-31,P,1,8,USD\n"
                                  "asm,New,2028-01-01,,Q,25,7,USD\n");
    ASSERT_EQ(books.authorizations.size(), 2u);
    EXPECT_EQ(books.authorizations[0].bands.size(), 2u);
    EXPECT_EQ(books.authorizations[1].name, "Old");
}

TEST(PriceBookTable, numbersAreWrittenAsIsSaid)
{
    struct Row {
        const char *rule;
        WrittenNumbers numbers;
        const char *price;
        Lines lines; ///< none: 1,234.50 dollars
    };
    const auto wrong = [](const std::string &must, const std::string &found) {
        return Lines{"row 2, column price: " + must + ", found \"" + found + '"'};
    };
    const std::string shape = "must be a decimal with at most two decimals",
                      group = ": three may be a group of a larger number";
    for (const Row &row : {
             Row{"plain", WrittenNumbers::Plain, "1234.50", {}},
             Row{"with blanks around", WrittenNumbers::Plain, " 1234.5 ", {}},
             Row{"zeros behind", WrittenNumbers::Plain, "1234.5000", {}},
             Row{"no group in plain numbers", WrittenNumbers::Plain, "1,234.50",
                 wrong(shape + ", written like 1234.56", "1,234.50")},
             Row{"no currency", WrittenNumbers::Plain, "$1234.50", wrong(shape + ", written like 1234.56", "$1234.50")},
             Row{"a thousand or a fraction", WrittenNumbers::Plain, "1.230", wrong(shape + group, "1.230")},
             Row{"three decimals", WrittenNumbers::Plain, "1.234", wrong(shape + group, "1.234")},
             Row{"no exponent", WrittenNumbers::Plain, "1e3", wrong(shape + ", written like 1234.56", "1e3")},
             Row{"no sign", WrittenNumbers::Plain, "-5", wrong(shape + ", written like 1234.56", "-5")},
             Row{"nothing is no price", WrittenNumbers::Plain, "0", wrong("must be 0.01 to 1,000,000,000.00", "0")},
             Row{"more than any", WrittenNumbers::Plain, "1000000000.01",
                 wrong("must be 0.01 to 1,000,000,000.00", "1000000000.01")},
             Row{"beyond every number", WrittenNumbers::Plain, "99999999999999999999999",
                 wrong("must be 0.01 to 1,000,000,000.00", "99999999999999999999999")},
             Row{"English", WrittenNumbers::CommaPoint, "1,234.50", {}},
             Row{"English without groups", WrittenNumbers::CommaPoint, "1234.50", {}},
             Row{"a decimal comma in English", WrittenNumbers::CommaPoint, "1234,50",
                 wrong(shape + ", written like 1,234.56", "1234,50")},
             Row{"a group of two", WrittenNumbers::CommaPoint, "1,23,450",
                 wrong(shape + ", written like 1,234.56", "1,23,450")},
             Row{"German", WrittenNumbers::PointComma, "1.234,50", {}},
             Row{"English in a German table", WrittenNumbers::PointComma, "1,234.50",
                 wrong(shape + ", written like 1.234,56", "1,234.50")},
             Row{"a thousand or a fraction, German", WrittenNumbers::PointComma, "1,230",
                 wrong(shape + group, "1,230")},
             Row{"French", WrittenNumbers::SpaceComma, "1 234,50", {}},
             Row{"with a narrow space", WrittenNumbers::SpaceComma, "1\u202F234,50", {}},
             Row{"Swiss", WrittenNumbers::ApostrophePoint, "1'234.50", {}},
             Row{"Swiss of the books", WrittenNumbers::ApostrophePoint, "1’234.50", {}},
         }) {
        SCOPED_TRACE(row.rule);
        const auto books =
            readPriceBookTable(changedIn(goodTable, "101.90", '"' + std::string(row.price) + '"'), row.numbers);
        EXPECT_EQ(linesOf(books), row.lines);
        if (books) {
            EXPECT_EQ(books->authorizations[0].bands[0].price, 1'234.50_usd);
        }
    }
    const auto german = readPriceBookTable(changedIn(changedIn(goodTable, ",1200,", ",1.200,"), "101.90", "\"101,90\""),
                                           WrittenNumbers::PointComma);
    ASSERT_TRUE(german) << linesOf(german).front();
    EXPECT_EQ(german->authorizations[0].bands[1].from, 1'200);
    for (const auto name : writtenNumberNames)
        EXPECT_EQ(writtenNumberNames[static_cast<std::size_t>(*writtenNumbers(name))], name);
    EXPECT_EQ(writtenNumbers("1.234"), std::nullopt);
}

TEST(PriceBookTable, yenAreWholeAndDinarsHaveThree)
{
    const std::string yen = replacedEverywhere(goodTable, "USD", "JPY");
    EXPECT_EQ(linesOf(readPriceBookTable(yen)), Lines{"row 2, column price: must be a whole number, for JPY has no "
                                                      "decimals, written like 1234, found \"101.90\""});
    EXPECT_EQ(read(changedIn(yen, "101.90", "10190")).authorizations[0].bands[0].price, Money{10'190});
    const std::string dinars = changedIn(replacedEverywhere(goodTable, "USD", "KWD"), "101.90", "1.234");
    EXPECT_EQ(read(dinars, WrittenNumbers::Plain).authorizations[0].bands[0].price, Money{1'234});
    EXPECT_EQ(read(dinars, WrittenNumbers::PointComma).authorizations[0].bands[0].price, Money{1'234'000});
}

TEST(PriceBookTable, aFractionThatMayBeAThousandIsReadAsIsSaidAlone)
{
    const auto dinars = [](const std::string &price) {
        return changedIn(replacedEverywhere(goodTable, "USD", "KWD"), "101.90", price);
    };
    EXPECT_EQ(
        linesOf(readPriceBookTable(dinars("1.250"))),
        Lines{"row 2, column price: \"1.250\" may be a thousand or a fraction: say how the numbers are written, or "
              "write \"1.2500\""});
    for (const char *plain : {"1.25", "1.2500", "0.250", "1250.125", "1250"})
        EXPECT_TRUE(readPriceBookTable(dinars(plain))) << plain;
    const std::string twoDecimals = replacedEverywhere(dinars("1.250"), ",20,,", ",20.5,,");
    EXPECT_EQ(read(twoDecimals).authorizations[0].bands[0].price, Money{1'250})
        << "another cell tells that it is plain";
    for (const auto &[numbers, price] : {std::pair{WrittenNumbers::Plain, Money{1'250}},
                                         {WrittenNumbers::CommaPoint, Money{1'250}},
                                         {WrittenNumbers::PointComma, Money{1'250'000}}})
        EXPECT_EQ(read(dinars("1.250"), numbers).authorizations[0].bands[0].price, price);
    PriceBooks books = read(dinars("1.250"), WrittenNumbers::Plain);
    EXPECT_NE(writePriceBookTable(books).find(",1.2500,"), std::string::npos) << "what it writes has one meaning";
    EXPECT_EQ(read(writePriceBookTable(books)), books);
}

TEST(PriceBookTable, whatItDoesNotSayIsKnown)
{
    using enum records::AuthorizationField;
    const auto unsaid = [](const std::string &text) { return read(text).unsaid.front(); };
    const std::string few = "listing,authorization,band,bandFrom,price,currency\nasm,B,P,1,5,USD\n";
    EXPECT_EQ(defaultsOf(read(few)),
              "kind: as the dates tell; from: from ever; until: without an end; existingTenants: 0; "
              "discount12: 0; discount24: 10; discount36: 15; negotiated: no; source: a shipped "
              "book's own, else mine");
    EXPECT_EQ(defaultsOf(read(goodTable)), "");
    EXPECT_EQ(unsaid(goodTable), std::set<records::Field>{NetTerms}) << "no such column, and that decides nothing";
    EXPECT_TRUE(unsaid(few).contains(Note));
    EXPECT_FALSE(unsaid(few).contains(Name));
    struct Row {
        const char *rule;
        std::string from, to;
        std::set<records::Field> more;
    };
    for (const Row &row : {
             Row{"no last day is said", ",2027-12-31,", ",,", {}},
             Row{"no discount is not said", ",0,10,15,", ",,,,", {Discount12, Discount24, Discount36}},
             Row{"no kind is not said", ",until,2027", ",,2027", {Kind}},
         }) {
        SCOPED_TRACE(row.rule);
        auto expected = row.more;
        expected.insert(NetTerms);
        std::string text = replacedEverywhere(goodTable, row.from, row.to);
        if (row.more.empty())
            text = replacedEverywhere(text, ",until,2027", ",,2027"), expected.insert(Kind);
        EXPECT_EQ(unsaid(text), expected);
    }
}

} // namespace dealdesk::tests
