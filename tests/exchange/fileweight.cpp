// What is more than the program takes on is refused before anything is built of it: by where the reading stopped, not
// by a clock.
#include "exchange/fileweight.h"
#include "exchange/scenariofile.h"
#include "tests/exchange/basefile.h"

#include <gtest/gtest.h>

#include <sys/mman.h>

namespace dealdesk::tests {

namespace {

/// The base file with so many customers and deals, none of them the same.
std::string fileOf(std::size_t customers, std::size_t deals)
{
    std::string text = R"({"format": "dealdesk-scenario", "version": 1, "name": "Large", "currency": "USD",
 "start": "2027-01", "partner": {"name": "Northwind"},
 "authorizations": [{"listing": "asm", "name": "Book", "bands": [{"name": "Pilot", "from": 1, "price": "101.96"}]}],
 "customers": [)";
    for (std::size_t i = 0; i < customers; ++i)
        text += (i > 0 ? "," : "") + std::string("\n{\"id\": \"c") + std::to_string(i) + "\", \"name\": \"Example\"}";
    text += "], \"deals\": [";
    for (std::size_t i = 0; i < deals; ++i)
        text += (i > 0 ? "," : "") + std::string("\n{\"id\": \"d") + std::to_string(i) +
                "\", \"name\": \"Rollout [x\\\"]\", \"customer\": \"c" + std::to_string(i % customers) +
                "\", \"listing\": \"asm\", \"route\": \"cppo\", \"startMonth\": 0, \"termMonths\": 36, \"tenants\": "
                "[{\"month\": 0, \"count\": 100}], \"price\": {\"rule\": \"unit\", \"value\": \"88.00\"}}";
    return text + "]}";
}

} // namespace

TEST(FileWeight, aHundredThousandDealsAndCustomersAreRead)
{
    const auto read = exchange::readScenario(fileOf(100'000, 100'000));
    ASSERT_TRUE(read) << exchange::messageOf(read.error().front());
    EXPECT_EQ(read->deals.size(), 100'000u);
    EXPECT_EQ(read->customers.size(), 100'000u);
}

/// Also at the limit: a comma is not a deal.
TEST(FileWeight, asManyDealsAsAreTakenAreNotTooMany)
{
    EXPECT_FALSE(exchange::tooHeavy(fileOf(1, pricing::mostDeals)));
}

/// Behind the first that is too many the file is no JSON: nothing has looked there.
TEST(FileWeight, readingStopsAtTheFirstDealTooMany)
{
    std::string text = fileOf(1, pricing::mostDeals + 1);
    text.replace(text.size() - 2, 2, "} no JSON at all [");
    EXPECT_EQ(linesOf(text), (Lines{"/deals: must hold at most 200,000 deals"}));
}

TEST(FileWeight, readingStopsAtTheFirstCustomerTooMany)
{
    std::string text = fileOf(pricing::mostCustomers + 1, 1);
    text += std::string(20'000'000, ' '); // heavy enough to be counted
    EXPECT_EQ(linesOf(text), (Lines{"/customers: must hold at most 200,000 customers"}));
}

/// A light file is counted once it is parsed.
TEST(FileWeight, aLightFileOfTooManyDeals)
{
    std::string deals = "1";
    for (std::size_t i = 0; i < pricing::mostDeals; ++i)
        deals += ",1";
    std::string text(baseFile.substr(0, baseFile.find("\"deals\"")));
    EXPECT_EQ(linesOf(text + "\"deals\": [" + deals + "]}"), (Lines{"/deals: must hold at most 200,000 deals"}));
}

TEST(FileWeight, moreValuesThanAnyScenarioHas)
{
    std::string text = "{\"extra\": [0";
    text.reserve(110'000'000);
    for (int i = 0; i < 50'000'001; ++i)
        text += ",0";
    EXPECT_EQ(linesOf(text), (Lines{"the file holds more than 50,000,000 values"}));
}

/// By its size alone: these pages may not be read at all.
TEST(FileWeight, aFileThatIsTooLargeIsNotLookedAt)
{
    constexpr std::size_t size = pricing::largestFile + 1;
    void *pages = mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    ASSERT_NE(pages, MAP_FAILED);
    EXPECT_EQ(linesOf({static_cast<const char *>(pages), size}),
              (Lines{"the file is larger than 500 MB, the most that is read"}));
    munmap(pages, size);
}

TEST(FileWeight, tooManyBands)
{
    std::string bands;
    for (int from = 2; from <= 1'001; ++from)
        bands += R"({"name": "B", "from": )" + std::to_string(from) + R"(, "price": "1.00"}, )";
    EXPECT_EQ(linesOf(changed(R"({"name": "Pilot", "from": 1)", bands + R"({"name": "Pilot", "from": 1)")),
              (Lines{"/authorizations/0/bands: must hold at most 1,000 bands"}));
}

TEST(FileWeight, anIdIsNoLongerThanAName)
{
    EXPECT_EQ(linesOf(changed("\"id\": \"d1\"", "\"id\": \"" + std::string(201, 'x') + '"')),
              (Lines{"/deals/0/id: must have at most 200 characters, found 201"}));
}

} // namespace dealdesk::tests
