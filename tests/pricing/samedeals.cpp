// Which deals and customers of several scenarios are the same: by their ids in a family of copies, else by what they
// are.
#include "tests/pricing/scenarios.h"
#include "tests/pricing/twodeals.h"

#include "pricing/samerows.h"
#include "records/customer.h"
#include "records/deal.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace dealdesk::tests {

TEST(SameDeals, aDealIsTheSameUnderAnotherPlaceButNotUnderAnotherId)
{
    Scenario other = twoDeals();
    std::swap(other.deals[0], other.deals[1]);
    EXPECT_TRUE(between(twoDeals(), other).empty());
    other.deals[0].id.text = "imported";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].field, records::RecordKind::Deal);
    EXPECT_EQ(found[1].field, records::RecordKind::Deal);
}

TEST(SameDeals, aCopysDealIsTheSameUnderItsIdWhateverElseItSays)
{
    const Scenario base = twoDeals();
    Scenario other = base;
    other.deals[1].name = "Another deal";
    other.deals[1].customer.text = "c1";
    const std::array<const Scenario *, 2> both{&base, &other};
    const std::array<std::int64_t, 2> oneFamily{7, 7}, two{7, 8};
    const auto found = records::inputDifferences(both, oneFamily);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (records::InputDifference{records::DealField::Name, Listing::Asm, {1, 1, -1, -1}}));
    EXPECT_EQ(found[1], (records::InputDifference{records::DealField::Customer, Listing::Asm, {1, 1, -1, -1}}));
    EXPECT_EQ(records::inputDifferences(both, two), records::inputDifferences(both));
}

TEST(SameDeals, outsideOfAFamilyIdsAloneDoNotMakeDealsTheSame)
{
    Scenario other = twoDeals();
    other.deals[1].name = "Another deal";
    other.deals[1].customer.text = "c1";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (records::InputDifference{records::RecordKind::Deal, Listing::Asm, {1, -1, -1, -1}}));
    EXPECT_EQ(found[1], (records::InputDifference{records::RecordKind::Deal, Listing::Asm, {-1, 1, -1, -1}}));
}

TEST(SameDeals, anotherCustomerOfTheSameNameIsAnotherCustomer)
{
    Scenario base = twoDeals();
    base.customers[1].name = base.customers[0].name;
    base.customers[1].termsOutsideMarketplace = true;
    Scenario other = base;
    other.deals[0].customer.text = "c2";
    const auto found = between(base, other);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (records::InputDifference{records::DealField::Customer, Listing::Asm, {0, 0, -1, -1}}));
}

TEST(SameDeals, aCustomerOfAnotherNameIsTheSameCustomer)
{
    Scenario other = twoDeals();
    other.customers[0].name = "Renamed";
    const auto found = between(twoDeals(), other);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].field, records::CustomerField::Name);
}

RC_GTEST_PROP(SameDeals, whichDealsAreTheSameDoesNotDependOnAnyOrder, ())
{
    // Few names and ids, so that much is in doubt.
    std::vector<Scenario> scenarios;
    for (int index = Scenarios::pick(2, 4); index > 0; --index) {
        Scenario &each = scenarios.emplace_back();
        for (int customer = 0; customer < 3; ++customer) {
            each.customers.push_back({{"c" + std::to_string(Scenarios::pick(0, 1) + 2 * customer)}, {}});
            each.customers.back().name = Scenarios::one(2) ? "A" : "B";
            each.customers.back().edpRemaining = Scenarios::one(2);
        }
        for (int number = 0; number < 12; ++number) {
            if (Scenarios::one(3))
                continue;
            Deal made = deal("d" + std::to_string(number), Scenarios::pick(1, 2));
            made.name = std::string(1, static_cast<char>('K' + Scenarios::pick(0, 2)));
            made.customer = each.customers[static_cast<std::size_t>(Scenarios::pick(0, 2))].id;
            each.deals.push_back(made);
        }
    }
    using Ids = std::vector<std::string>; // of one deal or customer, by scenario; empty where it is not there
    const auto matched = [&](const std::vector<std::size_t> &order) {
        std::vector<const Scenario *> all;
        for (const std::size_t index : order)
            all.push_back(&scenarios[index]);
        const SameCustomers customers(all);
        std::vector<Ids> found;
        const auto add = [&](const RowMatch::Places &places, auto idOf) {
            Ids ids(order.size());
            for (std::size_t list = 0; list < order.size(); ++list)
                if (places[list] >= 0)
                    ids[order[list]] = idOf(*all[list], static_cast<std::size_t>(places[list]));
            found.push_back(ids);
        };
        for (const auto &places : sameDeals(all, customers))
            add(places, [](const Scenario &of, std::size_t at) { return of.deals[at].id.text; });
        for (const auto &places : customers.rows())
            add(places, [](const Scenario &of, std::size_t at) { return of.customers[at].id.text; });
        std::ranges::sort(found);
        return found;
    };
    std::vector<std::size_t> order(scenarios.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto expected = matched(order);
    std::size_t rows = 0;
    for (const Scenario &each : scenarios)
        rows += each.deals.size() + each.customers.size();
    for (const Ids &ids : expected) // each row once
        rows -= static_cast<std::size_t>(std::ranges::count_if(ids, [](const auto &id) { return !id.empty(); }));
    RC_ASSERT(rows == 0u);
    while (std::next_permutation(order.begin(), order.end()))
        RC_ASSERT(matched(order) == expected);
    for (Scenario &each : scenarios) {
        std::ranges::reverse(each.deals);
        std::ranges::reverse(each.customers);
    }
    RC_ASSERT(matched(order) == expected);
}

TEST(SameDeals, manyDealsOfOneNameAreMatchedInNoTime)
{
    Scenario base = twoDeals();
    base.deals.resize(1);
    base.deals.resize(20'000, base.deals[0]);
    Scenario other = base;
    for (std::size_t index = 0; index < base.deals.size(); ++index) {
        base.deals[index].id.text = "a" + std::to_string(index);
        other.deals[index].id.text = "b" + std::to_string(index);
    }
    EXPECT_EQ(between(base, other).size(), 40'000u); // a pair for each pair of deals would take minutes
}

} // namespace dealdesk::tests
