// Price books alone as JSON: a round trip, and everything that is wrong told by its place.
#include "records/authorization.h"
#include "tests/exchange/somepricebooks.h"

#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

using namespace exchange;

namespace {

const std::string file = writePriceBooks(somePriceBooks());

struct Change {
    const char *rule;
    std::string from, to;
    Lines lines;
};

} // namespace

RC_GTEST_PROP(PriceBookFile, readsBackWhatItWrote, ())
{
    const PriceBooks books = anyPriceBooks();
    const std::string text = writePriceBooks(books);
    const auto read = readPriceBooks(text);
    if (!read)
        RC_FAIL(linesOf(read).front());
    RC_ASSERT((*read == books));
    RC_ASSERT(writePriceBooks(*read) == text);
}

TEST(PriceBookFile, saysWhatItIs)
{
    EXPECT_TRUE(
        file.starts_with("{\n  \"format\": \"dealdesk-price-book\",\n  \"version\": 1,\n  \"currency\": \"USD\",\n"
                         "  \"authorizations\": ["))
        << file;
    EXPECT_EQ(*readPriceBooks(file), somePriceBooks());
    EXPECT_EQ(*readPriceBooks("\xEF\xBB\xBF\n" + file), somePriceBooks());
}

/// The fields are written once, for both kinds of file.
TEST(PriceBookFile, holdsAuthorizationsAsAScenarioFileDoes)
{
    const std::string scenario = writeScenario(scenarioOf(somePriceBooks()));
    const std::string list = file.substr(file.find("\"authorizations\""));
    EXPECT_NE(scenario.find(list.substr(0, list.rfind(']'))), std::string::npos) << scenario;
}

TEST(PriceBookFile, aScenarioFileHasPriceBooks)
{
    const auto read = readPriceBooks(writeScenario(scenarioOf(somePriceBooks())));
    ASSERT_TRUE(read) << linesOf(read).front();
    EXPECT_EQ(*read, somePriceBooks());
}

/// Its one band without a price would take the place of real ones.
TEST(PriceBookFile, aScenarioThatIsSharedWithoutWholesaleHasNone)
{
    EXPECT_EQ(linesOf(readPriceBooks(writeScenario(scenarioOf(somePriceBooks()), sharedWithoutWholesale))),
              Lines{"/shared: tells that the file holds no wholesale, and so no price books"});
}

TEST(PriceBookFile, whatIsWrongIsToldByItsPlace)
{
    for (const Change &row : std::vector<Change>{
             {"another format",
              "dealdesk-price-book",
              "spreadsheet",
              {"/format: must be \"dealdesk-price-book\", found \"spreadsheet\""}},
             {"a later version", "\"version\": 1", "\"version\": 2", {"/version: must be 1, found 2"}},
             {"no version", "\"version\": 1,", "", {"/version: is missing"}},
             {"a field of a scenario",
              "\"version\": 1,",
              "\"version\": 1, \"start\": \"2027-01\",",
              {"/start: is not a field of a file of price books"}},
             {"no currency", "\"currency\": \"USD\",", "", {"/currency: is missing"}},
             {"an unknown currency",
              "\"USD\"",
              "\"ABC\"",
              {"/currency: must be a currency of ISO 4217 (list of 2026-01-01), such as \"USD\", found \"ABC\""}},
             {"a currency within that is another one",
              "\"listing\": \"asm\",",
              "\"listing\": \"asm\", \"currency\": \"EUR\",",
              {"/authorizations/0/currency: must be the file's currency, \"USD\", found \"EUR\""}},
             {"an unknown field of an authorization",
              "\"number\"",
              "\"colour\"",
              {"/authorizations/0/colour: is not a field of an authorization"}},
             {"an unknown field of a band",
              "\"from\": 25",
              "\"to\": 25",
              {"/authorizations/0/bands/1/to: is not a field of a band", "/authorizations/0/bands/1/from: is missing"}},
             {"a kind against its dates",
              "\"single-use\"",
              "\"open-ended\"",
              {"/authorizations/0/kind: must be until or single-use, for it has an end"}},
             {"an end before the beginning",
              "\"2027-12-31\"",
              "\"2026-12-31\"",
              {"/authorizations/0/until: must not be before its first day, 2027-01-01, found 2026-12-31"}},
             {"days that overlap",
              "\"2028-01-01\"",
              "\"2027-12-31\"",
              {"/authorizations/1/listing: must not have days of another authorization of this listing"}},
             {"a price that is a number",
              "\"price\": \"93.00\"",
              "\"price\": 93.5",
              {"/authorizations/0/bands/1/price: must be written as a decimal string, such as \"84.32\", found 93.5"}},
             {"several",
              "\"existingTenants\": 40",
              "\"existingTenants\": -1, \"size\": 1",
              {"/authorizations/0/existingTenants: must be 0 to 1,000,000,000, found -1",
               "/authorizations/0/size: is not a field of an authorization"}},
         }) {
        SCOPED_TRACE(row.rule);
        EXPECT_EQ(linesOf(readPriceBooks(changedIn(file, row.from, row.to))), row.lines);
    }
}

TEST(PriceBookFile, theFileAsAWhole)
{
    const auto lines = [](const std::string &text) { return linesOf(readPriceBooks(text)); };
    EXPECT_EQ(lines(""), Lines{"the file is empty"});
    EXPECT_EQ(lines("{"), linesOf([]() -> ReadPriceBooks { return tl::unexpected(readScenario("{").error()); }()));
    for (const char *list : {"[]", " \xEF\xBB\xBF[{}]", "[1, 2", "[listing,authorization]"}) {
        EXPECT_TRUE(isJson(list));
        EXPECT_EQ(lines(list),
                  linesOf([&]() -> ReadPriceBooks { return tl::unexpected(readScenario(list).error()); }()));
    }
    EXPECT_FALSE(isJson("listing,authorization"));
    EXPECT_EQ(lines(R"({"format": "dealdesk-price-book", "version": 1, "currency": "USD", "authorizations": []})"),
              Lines{"/authorizations: must not be empty"});
    PriceBooks many{"USD", {mostAuthorizations + 1, workedExample()}};
    EXPECT_EQ(lines(writePriceBooks(many)), Lines{"/authorizations: must hold at most 1,000 authorizations"});
}

TEST(PriceBookFile, whatItDoesNotSayIsKnown)
{
    using enum records::AuthorizationField;
    const auto unsaid = [](const std::string &text) { return readPriceBooks(text)->unsaid.front(); };
    EXPECT_EQ(unsaid(file), std::set<records::Field>{});
    const std::size_t discounts = file.find("\"commitmentDiscounts\""), end = file.find('}', discounts) + 2;
    EXPECT_EQ(unsaid(std::string(file).erase(discounts, end - discounts)),
              (std::set<records::Field>{Discount12, Discount24, Discount36}));
    EXPECT_EQ(unsaid(changedIn(file, "\"existingTenants\": 40,", "")), std::set<records::Field>{ExistingTenants});
}

/// The window asks before it writes.
TEST(PriceBookFile, whatCouldNotBeReadIsToldBeforeItIsWritten)
{
    EXPECT_EQ(problemsOf(somePriceBooks()), std::vector<Problem>{});
    PriceBooks books = somePriceBooks();
    books.authorizations[2].bands.clear();
    EXPECT_EQ(problemsOf(books), (std::vector<Problem>{{"/authorizations/2/bands", ProblemCode::Empty, {}}}));
    EXPECT_EQ(problemsOf(PriceBooks{"USD", {}}), (std::vector<Problem>{{"/authorizations", ProblemCode::Empty, {}}}));
}

TEST(PriceBookFile, noMoreProblemsThanFifty)
{
    PriceBooks books{"USD", {workedExample()}};
    books.authorizations[0].bands.resize(80, books.authorizations[0].bands[0]);
    std::string text = writePriceBooks(books);
    EXPECT_EQ(linesOf(readPriceBooks(text)).size(), mostProblems);
}

} // namespace dealdesk::tests
