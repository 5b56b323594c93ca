// Every rule for a scenario's values, one wrong value at a time: the list of rules finds it (as a workspace, a save and
// an export ask), and the reader of files refuses it at the same place.
#include "wrongvalues.h"

#include "exchange/scenariofile.h"
#include "pricing/ranges.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace dealdesk::tests {

using namespace pricing;
using namespace records;

namespace {

/// For workspaces and files.
std::vector<WrongValue> rows()
{
    std::vector<WrongValue> all = wrongFacts();
    std::ranges::move(wrongDeals(), std::back_inserter(all));
    return all;
}

void expectFound(const WrongValue &row)
{
    Scenario scenario = goodScenario();
    row.change(scenario);
    const auto faults = faultsOf(scenario);
    const auto is = [&](const Fault &fault) { return fault.field == row.field && fault.kind == row.kind; };
    const auto found = std::ranges::find_if(faults, is);
    ASSERT_NE(found, faults.end());
    EXPECT_EQ(mayBeFromEarlier(*found), row.fromEarlier);
    EXPECT_FALSE(exchange::problemsOf(scenario).empty());
}

} // namespace

TEST(ScenarioRules, aGoodScenarioHasNoFault)
{
    EXPECT_EQ(faultsOf(goodScenario()), std::vector<Fault>{});
    EXPECT_TRUE(exchange::readScenario(exchange::writeScenario(goodScenario())));
}

TEST(ScenarioRules, eachIsFoundInValues)
{
    for (const auto &list : {rows(), wrongInWorkspacesAlone()})
        for (const WrongValue &row : list) {
            SCOPED_TRACE(row.rule);
            expectFound(row);
        }
}

/// So that no rule is one for workspaces and not for files, or the other way round.
TEST(ScenarioRules, aFileOfTheSameValuesIsRefused)
{
    for (const WrongValue &row : rows()) {
        SCOPED_TRACE(row.rule);
        Scenario scenario = goodScenario();
        row.change(scenario);
        const auto problems = exchange::problemsOf(scenario);
        const auto read = exchange::readScenario(exchange::writeScenario(scenario));
        ASSERT_FALSE(read);
        if (row.kind == FaultKind::NotUtf8)
            continue; // no JSON at all: said by line and column
        ASSERT_FALSE(problems.empty());
        const std::string &place = problems.front().pointer, &said = read.error().front().pointer;
        EXPECT_TRUE(said.starts_with(place) || place.starts_with(said)) << said << " and " << place;
    }
}

/// A flag may be anything.
template<typename Record>
void addFields(std::set<Field> &fields)
{
    forEachField<Record>([&](const auto &leaf) {
        if (!std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, Flag> ||
            Field(leaf.field.id) == BandField::Negotiated)
            fields.insert(leaf.field.id);
    });
}

TEST(ScenarioRules, everyFieldHasARow)
{
    std::set<Field> described;
    addFields<ScenarioSettings>(described);
    addFields<ResaleAuthorization>(described);
    addFields<VolumeBand>(described);
    addFields<Customer>(described);
    addFields<Deal>(described);
    addFields<OfferRecord>(described);
    std::set<Field> fields;
    for (const auto &list : {rows(), wrongInWorkspacesAlone()})
        for (const WrongValue &row : list)
            fields.insert(row.field);
    std::erase_if(fields, [](Field field) { return field == RecordKind::Authorization; }); // the list of them
    EXPECT_EQ(fields, described);
}

TEST(ScenarioRules, moreDealsThanTheProgramTakes)
{
    Scenario scenario = goodScenario();
    Deal deal = scenario.deals.front();
    scenario.deals.clear();
    for (std::size_t number = 0; number <= mostDeals; ++number) {
        deal.id.text = "d" + std::to_string(number);
        scenario.deals.push_back(deal);
    }
    EXPECT_EQ(faultsOf(scenario), (std::vector<Fault>{{RecordKind::Deal, FaultKind::TooLong, 0, 0}}));
    scenario.deals.pop_back();
    EXPECT_EQ(faultsOf(scenario), std::vector<Fault>{});
}

} // namespace dealdesk::tests
