#include "contents.h"

#include <algorithm>

namespace dealdesk::workspace {

Contents contentsOf(std::vector<pricing::Scenario> scenarios)
{
    Contents contents;
    std::int64_t lastRow = 0;
    for (pricing::Scenario &scenario : scenarios) {
        ScenarioEntry entry;
        entry.key = {static_cast<std::int64_t>(contents.scenarios.size()) + 1};
        for (std::size_t i = 0; i < scenario.deals.size(); ++i)
            entry.dealKeys.push_back({++lastRow});
        for (std::size_t i = 0; i < scenario.customers.size(); ++i)
            entry.customerKeys.push_back({++lastRow});
        std::ranges::sort(scenario.authorizations, {}, &pricing::ResaleAuthorization::listing);
        entry.scenario = std::move(scenario);
        contents.scenarios.push_back(std::move(entry));
    }
    return contents;
}

ScenarioEntry *find(Contents &contents, ScenarioKey key)
{
    const auto at = std::ranges::lower_bound(contents.scenarios, key, {}, &ScenarioEntry::key);
    return at != contents.scenarios.end() && at->key == key ? &*at : nullptr;
}

const ScenarioEntry *find(const Contents &contents, ScenarioKey key)
{
    return find(const_cast<Contents &>(contents), key); // looks only
}

std::optional<std::size_t> indexOf(const std::vector<RowKey> &keys, RowKey key)
{
    const auto at = std::ranges::lower_bound(keys, key);
    if (at == keys.end() || *at != key)
        return std::nullopt;
    return static_cast<std::size_t>(at - keys.begin());
}

} // namespace dealdesk::workspace
