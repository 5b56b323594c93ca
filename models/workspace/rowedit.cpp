#include "rowedit.h"

#include <algorithm>
#include <ranges>

namespace dealdesk::workspace {

namespace {

/// Sets, inserts or removes the row with this key in a list that runs beside its keys. Answers whether rows came or
/// went.
template<typename T>
bool setRow(std::vector<T> &rows, std::vector<RowKey> &keys, RowKey key, const std::optional<Row> &value)
{
    const auto at = std::ranges::lower_bound(keys, key);
    const auto row = rows.begin() + (at - keys.begin());
    const bool present = at != keys.end() && *at == key;
    if (present && value) {
        *row = std::get<T>(*value);
        return false;
    }
    if (present) {
        rows.erase(row);
        keys.erase(at);
    } else if (value) {
        rows.insert(row, std::get<T>(*value));
        keys.insert(at, key);
    }
    return true;
}

bool setAuthorization(pricing::Scenario &scenario, pricing::Listing listing, const std::optional<Row> &value)
{
    auto &rows = scenario.authorizations;
    const auto at = std::ranges::lower_bound(rows, listing, {}, &pricing::ResaleAuthorization::listing);
    const bool present = at != rows.end() && at->listing == listing;
    if (present && value) {
        *at = std::get<pricing::ResaleAuthorization>(*value);
        return false;
    }
    if (present)
        rows.erase(at);
    else if (value)
        rows.insert(at, std::get<pricing::ResaleAuthorization>(*value));
    return true;
}

void addAllRows(Change &change, const ScenarioEntry &entry)
{
    for (const auto &authorization : entry.scenario.authorizations)
        change.rows.push_back({RowKind::Authorization, entry.key, {static_cast<int>(authorization.listing)}, {}});
    for (const RowKey key : entry.customerKeys)
        change.rows.push_back({RowKind::Customer, entry.key, key, {}});
    for (const RowKey key : entry.dealKeys)
        change.rows.push_back({RowKind::Deal, entry.key, key, {}});
}

/// A scenario comes or goes, or its settings change.
void setScenario(Contents &contents, const RowRef &ref, const std::optional<Row> &value, Change &change)
{
    auto &scenarios = contents.scenarios;
    const auto at = std::ranges::lower_bound(scenarios, ref.scenario, {}, &ScenarioEntry::key);
    const bool present = at != scenarios.end() && at->key == ref.scenario;
    if (!value) {
        if (present)
            scenarios.erase(at);
        change.structural = true;
    } else if (const auto *entry = std::get_if<ScenarioEntry>(&*value)) {
        scenarios.insert(at, *entry);
        addAllRows(change, *entry);
        change.structural = true;
    } else if (present) {
        at->scenario.settings = std::get<pricing::ScenarioSettings>(*value);
    }
}

void setOne(Contents &contents, const RowRef &ref, const std::optional<Row> &value, Change &change)
{
    change.rows.push_back(ref);
    if (ref.kind == RowKind::Settings) {
        setScenario(contents, ref, value, change);
        return;
    }
    ScenarioEntry *entry = find(contents, ref.scenario);
    if (!entry)
        return;
    bool structural = false;
    switch (ref.kind) {
    case RowKind::Authorization:
        structural = setAuthorization(entry->scenario, static_cast<pricing::Listing>(ref.row.value), value);
        break;
    case RowKind::Customer: structural = setRow(entry->scenario.customers, entry->customerKeys, ref.row, value); break;
    case RowKind::Deal: structural = setRow(entry->scenario.deals, entry->dealKeys, ref.row, value); break;
    case RowKind::Settings:
    case RowKind::Quote:
    case RowKind::View: break;
    }
    change.structural = change.structural || structural;
}

} // namespace

Change apply(Contents &contents, const std::vector<RowEdit> &edits, bool backwards)
{
    Change change;
    if (backwards) {
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            setOne(contents, edit->ref, edit->before, change);
    } else {
        for (const RowEdit &edit : edits)
            setOne(contents, edit.ref, edit.after, change);
    }
    return change;
}

} // namespace dealdesk::workspace
