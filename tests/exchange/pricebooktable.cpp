// Price books as CSV: a round trip, the columns, and everything that is wrong told by row and column.
#include "exchange/pricebooktable.h"

#include "exchange/csv.h"
#include "records/authorization.h"
#include "records/decimaltext.h"
#include "tests/exchange/somepricebooks.h"

#include <rapidcheck/gtest.h>

#include <fstream>
#include <set>

namespace dealdesk::tests {

using namespace exchange;

namespace {

/// Without the mark, with \n: two bands of one listing.
const std::string table = "listing,authorization,number,kind,from,until,existingTenants,discount12,discount24,"
                          "discount36,band,bandFrom,price,negotiated,source,currency,buyerAccounts,paymentPlan,"
                          "azurePricing,azureDiscount,note,document\n"
                          "asm,Book,RA-1,until,2027-01-01,2027-12-31,0,0,10,15,Pilot,1,101.90,no,mine,USD,"
                          "123456789012,publisher,discount,20,,\n"
                          "asm,Book,RA-1,until,2027-01-01,2027-12-31,0,0,10,15,Band 4,1200,,yes,mine,USD,"
                          "123456789012,publisher,discount,20,,\n";

struct Change {
    const char *rule;
    std::string from, to;
    Lines lines;
};

PriceBooks read(const std::string &text, WrittenNumbers numbers = WrittenNumbers::Plain)
{
    const auto books = readPriceBookTable(text, numbers);
    for (const std::string &line : linesOf(books))
        ADD_FAILURE() << line;
    return books.value_or(PriceBooks{});
}

void expectLines(const std::vector<Change> &changes)
{
    for (const Change &row : changes) {
        SCOPED_TRACE(row.rule);
        EXPECT_EQ(linesOf(readPriceBookTable(changedIn(table, row.from, row.to))), row.lines);
    }
}

std::string replacedEverywhere(std::string text, const std::string &from, const std::string &to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
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
    const PriceBooks books = read(table);
    for (const char *separator : {";", "\t"})
        EXPECT_EQ(read(replacedEverywhere(table, ",", separator)), books);
    const std::string twoKinds =
        "listing;authorization;band;bandFrom;price;\"currency\"\nasm;a,b,c,d,e,f,g;P;1;5;USD\n";
    EXPECT_EQ(read(twoKinds).authorizations[0].name, "a,b,c,d,e,f,g");
    EXPECT_EQ(read(replacedEverywhere(table, "\n", "\r\n")), books);
    EXPECT_EQ(read(replacedEverywhere(table, "\n", "\r")), books);
    EXPECT_EQ(read("\xEF\xBB\xBF" + table), books);
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
            readPriceBookTable(changedIn(table, "101.90", '"' + std::string(row.price) + '"'), row.numbers);
        EXPECT_EQ(linesOf(books), row.lines);
        if (books) {
            EXPECT_EQ(books->authorizations[0].bands[0].price, 1'234.50_usd);
        }
    }
    const auto german = readPriceBookTable(changedIn(changedIn(table, ",1200,", ",1.200,"), "101.90", "\"101,90\""),
                                           WrittenNumbers::PointComma);
    ASSERT_TRUE(german) << linesOf(german).front();
    EXPECT_EQ(german->authorizations[0].bands[1].from, 1'200);
    for (const auto name : writtenNumberNames)
        EXPECT_EQ(writtenNumberNames[static_cast<std::size_t>(*writtenNumbers(name))], name);
    EXPECT_EQ(writtenNumbers("1.234"), std::nullopt);
}

TEST(PriceBookTable, yenAreWholeAndDinarsHaveThree)
{
    const std::string yen = replacedEverywhere(table, "USD", "JPY");
    EXPECT_EQ(linesOf(readPriceBookTable(yen)), Lines{"row 2, column price: must be a whole number, for JPY has no "
                                                      "decimals, written like 1234.56, found \"101.90\""});
    EXPECT_EQ(read(changedIn(yen, "101.90", "10190")).authorizations[0].bands[0].price, Money{10'190});
    const std::string dinars = changedIn(replacedEverywhere(table, "USD", "KWD"), "101.90", "1.234");
    EXPECT_EQ(read(dinars, WrittenNumbers::Plain).authorizations[0].bands[0].price, Money{1'234});
    EXPECT_EQ(read(dinars, WrittenNumbers::PointComma).authorizations[0].bands[0].price, Money{1'234'000});
}

TEST(PriceBookTable, aFractionThatMayBeAThousandIsReadAsIsSaidAlone)
{
    const auto dinars = [](const std::string &price) {
        return changedIn(replacedEverywhere(table, "USD", "KWD"), "101.90", price);
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
    EXPECT_EQ(defaultsOf(read(table)), "");
    EXPECT_EQ(unsaid(table), std::set<records::Field>{NetTerms}) << "no such column, and that decides nothing";
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
        std::string text = replacedEverywhere(table, row.from, row.to);
        if (row.more.empty())
            text = replacedEverywhere(text, ",until,2027", ",,2027"), expected.insert(Kind);
        EXPECT_EQ(unsaid(text), expected);
    }
}

TEST(PriceBookTable, aCellThatIsWrongIsToldByRowAndColumn)
{
    expectLines({
        {"a listing",
         "asm,Book",
         "edr,Book",
         {"row 2, column listing: must be asm, sat or support-hub, found \"edr\""}},
        {"no listing", "asm,Book", ",Book", {"row 2, column listing: must be asm, sat or support-hub, found \"\""}},
        {"a kind",
         ",until,2027-01-01",
         ",limited,2027-01-01",
         {"row 2, column kind: must be single-use, until or open-ended, found \"limited\""}},
        {"a date as a spreadsheet rewrites it",
         "2027-01-01",
         "1/1/2027",
         {"row 2, column from: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, found "
          "\"1/1/2027\""}},
        {"a day that is not",
         "2027-12-31",
         "2027-02-30",
         {"row 2, column until: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, found "
          "\"2027-02-30\""}},
        {"existing tenants",
         "2027-12-31,0,",
         "2027-12-31,-1,",
         {"row 2, column existingTenants: must be a whole number from 0 to 1,000,000,000, found \"-1\""}},
        {"a discount",
         ",0,10,15,Pilot",
         ",0,101,15,Pilot",
         {"row 2, column discount24: must be 0 to 100, found \"101\""}},
        {"two discounts of three",
         ",0,10,15,Pilot",
         ",0,,15,Pilot",
         {"row 2, column discount24: must not be empty where another discount is given"}},
        {"the first tenants of a band",
         ",Pilot,1,",
         ",Pilot,1.5,",
         {"row 2, column bandFrom: must be a whole number from 1 to 1,000,000,000, found \"1.5\""}},
        {"none",
         ",Pilot,1,",
         ",Pilot,,",
         {"row 2, column bandFrom: must be a whole number from 1 to 1,000,000,000, found \"\""}},
        {"yes or no", ",no,", ",net,", {"row 2, column negotiated: must be yes or no, found \"net\""}},
        {"a source",
         ",mine,",
         ",me,",
         {"row 2, column source: must be mine, published, derived or assumed, found \"me\""}},
        {"a currency",
         ",USD,",
         ",usd,",
         {"row 2, column currency: must be a currency of ISO 4217 (list of 2026-01-01), such as USD, found \"usd\""}},
        {"an account as a spreadsheet cuts it",
         "123456789012",
         "1.23457E+11",
         {"row 2, column buyerAccounts: must be accounts of 12 digits with blanks between; a spreadsheet may have cut "
          "them, found \"1.23457E+11\""}},
        {"a payment plan",
         ",publisher,",
         ",theirs,",
         {"row 2, column paymentPlan: must be publisher or partner, found \"theirs\""}},
        {"several of a row",
         "asm,Book,RA-1,until,2027-01-01",
         "edr,Book,RA-1,until,soon",
         {"row 2, column listing: must be asm, sat or support-hub, found \"edr\"",
          "row 2, column from: must be a day from 1900-01-01 to 2999-12-31, written like 2027-01-31, found \"soon\""}},
    });
}

TEST(PriceBookTable, theRulesOfScenarioFilesHoldAndSayWhatWasFound)
{
    expectLines({
        {"rows of one authorization agree",
         ",Band 4,1200,,yes,mine,USD,123456789012,publisher",
         ",Band 4,1200,,yes,mine,USD,123456789012,partner",
         {"row 3, column paymentPlan: must be \"publisher\" as in row 2, for it is of the same authorization, found "
          "\"partner\""}},
        {"also where the first says nothing",
         ",20,,\n",
         ",20,Note,\n",
         {"row 3, column note: must be \"Note\" as in row 2, for it is of the same authorization, found \"\""}},
        {"bands rise",
         ",Band 4,1200,",
         ",Band 4,1,",
         {"row 3, column bandFrom: must rise from row to row, found \"1\""}},
        {"the negotiated one is the last",
         ",no,",
         ",yes,",
         {"row 2, column negotiated: must be true on the last row only, found \"yes\""}},
        {"a band has a name", ",Pilot,", ",,", {"row 2, column band: must not be empty, found \"\""}},
        {"a name has its length",
         "Pilot",
         std::string(201, 'x'),
         {"row 2, column band: must have at most 200 characters, found \"" + std::string(60, 'x') + "…\""}},
        {"a name is one line",
         "Pilot",
         "\"Pi\nlot\"",
         {"row 2, column band: must not hold control characters, found \"Pi\\u000alot\""}},
        {"one currency",
         ",yes,mine,USD",
         ",yes,mine,EUR",
         {"row 3, column currency: must be USD as in row 2, for a file has one currency, found \"EUR\""}},
    });
    const auto everywhere = [](const std::string &from, const std::string &to) {
        return linesOf(readPriceBookTable(replacedEverywhere(table, from, to)));
    };
    EXPECT_EQ(everywhere("RA-1,until,", "RA-1,open-ended,"),
              Lines{"row 2, column kind: must be until or single-use, for it has an end, found \"open-ended\""});
    EXPECT_EQ(everywhere("2027-12-31", "2026-12-31"),
              Lines{"row 2, column until: must not be before its first day, 2027-01-01, found 2026-12-31"});
    EXPECT_EQ(everywhere("discount,20", "absolute,20"),
              Lines{"row 2, column azureDiscount: must be left out where the price is no discount, found \"20\""});
    EXPECT_EQ(everywhere("discount,20", "discount,"),
              Lines{"row 2, column azureDiscount: must not be empty, found \"\""});
    EXPECT_EQ(everywhere("123456789012", "123456789012 123456789012"),
              Lines{"row 2, column buyerAccounts: must be unique, found \"123456789012 123456789012\""});
    EXPECT_EQ(linesOf(readPriceBookTable(table + "asm,Next,,,2027-12-31,,0,0,10,15,P,1,5,no,mine,USD,,,,,,\n")),
              Lines{"row 4, column from: must not have days of another authorization of this listing, that of row 2"});
}

TEST(PriceBookTable, theTitlesAreLookedAtFirst)
{
    const std::string known = [] {
        std::string names;
        for (const std::string &name : priceBookColumns())
            names += (names.empty() ? "" : ", ") + name;
        return names;
    }();
    expectLines({
        {"an unknown column",
         ",kind,",
         ",sort,",
         {"row 1: \"sort\" is not a column of price books; they are " + known}},
        {"a column twice", ",kind,", ",number,", {"row 1, column number: is there twice"}},
        {"a missing column",
         "price,",
         "kinds,",
         {"row 1: \"kinds\" is not a column of price books; they are " + known, "row 1, column price: is missing"}},
        {"a row that is short", ",20,,\n", ",20,\n", {"row 2: must have as many cells as the first row, 22, found 21"}},
        {"a row that is long",
         ",20,,\n",
         ",20,,,\n",
         {"row 2: must have as many cells as the first row, 22, found 23"}},
    });
}

TEST(PriceBookTable, theFileAsAWhole)
{
    const auto lines = [](std::string_view text) { return linesOf(readPriceBookTable(text)); };
    EXPECT_EQ(lines(""), Lines{"the file is empty"});
    EXPECT_EQ(lines("\xEF\xBB\xBF \r\n"), Lines{"the file is empty"});
    EXPECT_EQ(lines("\xFF\xFEl"), Lines{"the file is UTF-16; save it as UTF-8"});
    EXPECT_EQ(lines(changedIn(table, "Pilot", "P\xE9lot")), Lines{"the file is not UTF-8; save it as CSV UTF-8"});
    EXPECT_EQ(lines(table.substr(0, table.find('\n'))), Lines{"the file holds no band"});
    EXPECT_EQ(lines(changedIn(table, "Pilot", "\"Pilot")), Lines{"line 2: has a quotation mark that is never closed"});
    EXPECT_EQ(lines(changedIn(table, "Pilot", "\"Pi\"lot")),
              Lines{"line 2: has letters behind a closing quotation mark"});
    EXPECT_EQ(lines(changedIn(table, "Pilot", "Pi\"lot")),
              Lines{"line 2: has a quotation mark within a cell; a cell that holds one stands in quotation marks, and "
                    "the mark is doubled"});
    EXPECT_EQ(lines(std::string(2'000, ',')), Lines{"line 1: must have at most 1,000 cells"});
}

TEST(PriceBookTable, noMoreProblemsThanFiftyAndNoMoreAuthorizationsThanAThousand)
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
