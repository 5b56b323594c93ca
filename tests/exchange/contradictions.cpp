// Values that contradict each other are told beside values that are wrong by themselves, so that a file is mended once;
// and not where one of them could not be read, for then nobody knows.
#include "exchange/pricebookfile.h"
#include "tests/exchange/basefile.h"

namespace dealdesk::tests {

namespace {

/// Makes all of these changes, each at the first such place.
std::string changedAll(std::initializer_list<std::pair<std::string_view, std::string_view>> changes)
{
    std::string text(baseFile);
    for (const auto &[from, to] : changes) {
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        if (at != std::string::npos)
            text.replace(at, from.size(), to);
    }
    return text;
}

constexpr std::string_view book = R"("name": "Book", )", count = R"("count": 100)", term = R"("termMonths": 36)";
const std::string wrongCount = "/deals/0/tenants/0/count: must be 1 to 1,000,000, found 0";

/// The base file with this beside the book's name, and with a wrong tenant count.
Lines ofBook(const std::string &fields)
{
    return linesOf(changedAll({{book, std::string(book) + fields}, {count, R"("count": 0)"}}));
}

/// With this beside the deal's term.
Lines ofDeal(const std::string &fields, std::string_view itsTerm = term)
{
    return linesOf(changedAll({{term, std::string(itsTerm) + fields}, {count, R"("count": 0)"}}));
}

} // namespace

TEST(Contradictions, areToldBesideOtherProblems)
{
    EXPECT_EQ(ofBook(R"("kind": "until", )"),
              (Lines{wrongCount, "/authorizations/0/kind: must be open-ended or single-use, for it has no end"}));
    EXPECT_EQ(
        ofBook(R"("from": "2027-02-01", "until": "2027-01-31", )"),
        (Lines{wrongCount, "/authorizations/0/until: must not be before its first day, 2027-02-01, found 2027-01-31"}));
    EXPECT_EQ(
        ofDeal(R"(, "offerEnd": "2030-01-01")"),
        (Lines{wrongCount, "/deals/0/offerEnd: must be a day of the term's last month, 2029-12, found 2030-01-01"}));
    EXPECT_EQ(ofBook(R"("azurePricing": {"kind": "discount", "percent": null}, )"),
              (Lines{wrongCount, "/authorizations/0/azurePricing/percent: must not be empty"}));
}

TEST(Contradictions, ofAValueThatCouldNotBeReadAreNotTold)
{
    EXPECT_EQ(ofBook(R"("kind": "until", "until": "soon", )").size(), 2u);
    EXPECT_EQ(ofBook(R"("kind": "never", "until": "2027-12-31", )").size(), 2u);
    EXPECT_EQ(ofBook(R"("from": "2027-13-01", "until": "2027-01-31", )").size(), 2u);
    EXPECT_EQ(ofBook(R"("azurePricing": {"kind": "rebate", "percent": "20"}, )").size(), 2u);
    EXPECT_EQ(ofDeal(R"(, "offerEnd": "2030-01-01")", R"("termMonths": 35)").size(), 2u);
    EXPECT_EQ(ofDeal(R"(, "offerEnd": "2030-02-30")").size(), 2u);
    EXPECT_EQ(linesOf(changedAll({{R"("start": "2027-01")", R"("start": "soon")"},
                                  {term, std::string(term) + R"(, "offerEnd": "2030-01-01")"}}))
                  .size(),
              1u);
    EXPECT_EQ(linesOf(changed(R"("startMonth": 0, )", R"("offerEnd": "2030-01-01", )")),
              Lines{"/deals/0/startMonth: is missing"});
    // Of a term that is not known, the months within it are not either.
    EXPECT_EQ(linesOf(changedAll({{term, R"("termMonths": 13)"}, {R"("month": 6)", R"("month": 35)"}})),
              Lines{"/deals/0/termMonths: must be 12, 24 or 36, found 13"});
    EXPECT_EQ(linesOf("[]"), Lines{"must be an object, found a list"});
}

TEST(Contradictions, authorizationsThatOverlapAreThoseThatCouldBeRead)
{
    const auto lines = [](const std::string &second) {
        return linesOf(
            changedAll({{R"(  "authorizations": [)", R"(  "authorizations": [
            {"listing": "asm", "name": "Earlier", "until": "2027-06-30", "bands": [{"name": "All", "from": 1, "price": "1"}]},
            {"listing": "asm", "name": "Later", )" + second +
                                                         R"("bands": [{"name": "All", "from": 0, "price": "1"}]},)"},
                        {R"("listing": "asm", "name": "Book")", R"("listing": "sat", "name": "Book")"}}));
    };
    const std::string from = "/authorizations/1/bands/0/from: must be 1 to 1,000,000,000, found 0";
    EXPECT_EQ(lines(R"("from": "2027-06-30", )"),
              (Lines{from, "/authorizations/1/listing: must not have days of another authorization of this listing"}));
    EXPECT_EQ(lines(R"("from": "2027-07-01", )"), Lines{from});
    EXPECT_EQ(lines(R"("from": "July", )").size(), 2u) << "its own problem, and that of the band";
}

TEST(Contradictions, aFileThatSaysItHoldsNoWholesaleIsToldBoth)
{
    const std::string version = R"("version": 1)", mark = version + R"(, "shared": "without-wholesale")";
    EXPECT_EQ(linesOf(changedAll(
                  {{version, mark}, {R"("marginFloor": "10")", R"("marginFloor": null)"}, {count, R"("count": 0)"}})),
              (Lines{wrongCount,
                     "/authorizations/0/bands: must be one band from 1 with price null in a file without wholesale",
                     "/authorizations/0/commitmentDiscounts: must be 0 each in a file without wholesale"}));
    EXPECT_EQ(linesOf(changedAll({{version, mark},
                                  {R"("marginFloor": "10")", R"("marginFloor": "ten")"},
                                  {R"("rule": "unit")", R"("rule": "cost")"}})),
              (Lines{"/marginFloor: must be a decimal with at most two decimals, such as \"84.32\", found \"ten\"",
                     "/deals/0/price/rule: must be unit, markup, margin or monthlyTotal, found \"cost\"",
                     "/authorizations/0/bands: must be one band from 1 with price null in a file without wholesale",
                     "/authorizations/0/commitmentDiscounts: must be 0 each in a file without wholesale"}));
}

TEST(Contradictions, ofAFileOfPriceBooksAreToldToo)
{
    const auto read = exchange::readPriceBooks(R"({"format": "dealdesk-price-book", "version": 1, "currency": "USD",
        "authorizations": [{"listing": "asm", "name": "", "kind": "until",
                            "bands": [{"name": "All", "from": 1, "price": "1"}]}]})");
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 2u);
    EXPECT_EQ(read.error()[0].pointer, "/authorizations/0/name");
    EXPECT_EQ(read.error()[1].pointer, "/authorizations/0/kind");
}

TEST(Contradictions, ofAFileAreFiftyAtMostWithTheOthers)
{
    std::string deals;
    for (int deal = 0; deal < 60; ++deal)
        deals += R"({"id": "e)" + std::to_string(deal) + R"(", "name": "D", "customer": "c1", "listing": "asm",
                 "route": "cppo", "startMonth": 0, "termMonths": 12, "offerEnd": "2030-01-01",
                 "tenants": [{"month": 0, "count": 1}], "price": {"rule": "markup", "value": "1"}},)";
    const std::string list = R"("deals": [)";
    const std::string text = changedAll({{count, R"("count": 0)"}, {list, list + deals}});
    EXPECT_EQ(linesOf(text).size(), exchange::mostProblems);
}

} // namespace dealdesk::tests
