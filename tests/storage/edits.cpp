#include "dice.h"
#include "samples.h"

#include <algorithm>

namespace dealdesk::storage::testing {

using namespace pricing;
using namespace workspace;

namespace {

std::int64_t lastRow(const ScenarioEntry &scenario)
{
    std::int64_t last = 0;
    for (const auto *keys : {&scenario.dealKeys, &scenario.customerKeys})
        if (!keys->empty())
            last = std::max(last, keys->back().value);
    return last;
}

RowRef addDeal(ScenarioEntry &scenario, Dice &dice)
{
    const RowKey key{lastRow(scenario) + 1};
    scenario.dealKeys.push_back(key);
    scenario.scenario.deals.push_back(deal(dice, key.value));
    return {RowKind::Deal, scenario.key, key, {}};
}

RowRef removeDeal(ScenarioEntry &scenario, Dice &dice)
{
    const std::int64_t at = dice.roll(static_cast<std::int64_t>(scenario.dealKeys.size()));
    const RowKey key = scenario.dealKeys[static_cast<std::size_t>(at)];
    scenario.dealKeys.erase(scenario.dealKeys.begin() + at);
    scenario.scenario.deals.erase(scenario.scenario.deals.begin() + at);
    return {RowKind::Deal, scenario.key, key, {}};
}

Change scenarioAdded(Contents &contents, Dice &dice)
{
    contents.scenarios.push_back(entry(dice, contents.scenarios.back().key.value + 1, 4));
    const ScenarioEntry &added = contents.scenarios.back();
    Change change{{{RowKind::Settings, added.key, {}, {}}}, true};
    for (const auto &row : added.scenario.authorizations)
        change.rows.push_back({RowKind::Authorization, added.key, {static_cast<int>(row.listing)}, {}});
    for (const RowKey key : added.customerKeys)
        change.rows.push_back({RowKind::Customer, added.key, key, {}});
    for (const RowKey key : added.dealKeys)
        change.rows.push_back({RowKind::Deal, added.key, key, {}});
    return change;
}

} // namespace

Change applyEdit(Contents &contents, std::uint64_t number)
{
    Dice dice(number * 7'919 + 1);
    auto &scenario =
        contents.scenarios[static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(contents.scenarios.size())))];
    auto &deals = scenario.scenario.deals;
    switch (dice.roll(12)) {
    case 0: return {{addDeal(scenario, dice)}, true};
    case 1:
        if (deals.size() > 3)
            return {{removeDeal(scenario, dice), removeDeal(scenario, dice)}, true};
        break;
    case 2: scenario.scenario.settings = settings(dice); return {{{RowKind::Settings, scenario.key, {}, {}}}, false};
    case 3: {
        const auto listing = static_cast<Listing>(dice.roll(3));
        auto &rows = scenario.scenario.authorizations;
        const auto at = std::ranges::lower_bound(rows, listing, {}, &ResaleAuthorization::listing);
        if (at != rows.end() && at->listing == listing && dice.coin())
            rows.erase(at);
        else if (at != rows.end() && at->listing == listing)
            *at = authorization(dice, listing);
        else
            rows.insert(at, authorization(dice, listing));
        return {{{RowKind::Authorization, scenario.key, {static_cast<int>(listing)}, {}}}, true};
    }
    case 4: {
        const auto at = static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(scenario.customerKeys.size())));
        scenario.scenario.customers[at] = customer(dice, static_cast<int>(at) + 1);
        return {{{RowKind::Customer, scenario.key, scenario.customerKeys[at], {}}}, false};
    }
    case 5:
        contents.quotes.push_back(quote(dice, contents.quotes.empty() ? 1 : contents.quotes.back().key.value + 1));
        return {{{RowKind::Quote, {}, contents.quotes.back().key, {}}}, true};
    case 6: {
        const auto name = QStringLiteral("splitter %1").arg(dice.roll(3));
        if (contents.view.contains(name) && dice.coin())
            contents.view.erase(name);
        else
            contents.view[name] = QByteArray::number(static_cast<qlonglong>(number));
        return {{{RowKind::View, {}, {}, name}}, false};
    }
    case 7:
        if (contents.scenarios.size() < 5)
            return scenarioAdded(contents, dice);
        {
            const ScenarioKey key = scenario.key;
            contents.scenarios.erase(contents.scenarios.begin() + (&scenario - contents.scenarios.data()));
            return {{{RowKind::Settings, key, {}, {}}}, true};
        }
    default: break;
    }
    if (deals.empty())
        return {{addDeal(scenario, dice)}, true};
    const auto at = static_cast<std::size_t>(dice.roll(static_cast<std::int64_t>(deals.size())));
    deals[at] = deal(dice, scenario.dealKeys[at].value);
    return {{{RowKind::Deal, scenario.key, scenario.dealKeys[at], {}}}, false};
}

Change renameAllDeals(Contents &contents)
{
    ScenarioEntry &scenario = contents.scenarios.front();
    Change change;
    for (std::size_t at = 0; at < scenario.dealKeys.size(); ++at) {
        scenario.scenario.deals[at].name += ", renamed";
        change.rows.push_back({RowKind::Deal, scenario.key, scenario.dealKeys[at], {}});
    }
    return change;
}

} // namespace dealdesk::storage::testing
