#include "restson.h"

#include <map>
#include <set>
#include <string>

namespace dealdesk::workspace {

std::vector<RowEdit> whatDealsRestOn(const Contents &contents, const std::vector<RowEdit> &edits)
{
    const Facts &facts = contents.facts;
    std::vector<RowEdit> rests;
    std::set<std::pair<ScenarioKey, std::string>> customers;
    std::set<std::pair<ScenarioKey, pricing::Listing>> listings;
    for (const RowEdit &edit : edits) {
        const auto *deal = edit.after ? std::get_if<pricing::Deal>(&*edit.after) : nullptr;
        const auto *was = deal && edit.before ? std::get_if<pricing::Deal>(&*edit.before) : nullptr;
        if (deal && !(was && was->customer == deal->customer))
            customers.emplace(edit.ref.scenario, deal->customer.text);
        if (deal && !(was && was->listing == deal->listing))
            listings.emplace(edit.ref.scenario, deal->listing);
    }
    for (const auto &[scenario, listing] : listings) {
        const ScenarioEntry *entry = find(contents, scenario);
        if (!entry)
            continue;
        const auto whatIf = entry->authorizations.find(listing);
        if (whatIf != entry->authorizations.end() && whatIf->second.authorizations.empty())
            rests.push_back({{RowKind::AuthorizationWhatIf, scenario, {static_cast<int>(listing)}, {}},
                             whatIf->second,
                             std::nullopt});
    }
    if (customers.empty())
        return rests;
    std::map<std::string, RowKey> keys; // of the customers that these deals name
    for (const auto &[scenario, id] : customers)
        keys.emplace(id, RowKey{});
    for (std::size_t row = 0; row < facts.customers.size(); ++row)
        if (const auto key = keys.find(facts.customers[row].id.text); key != keys.end())
            key->second = facts.customerKeys[row];
    for (const RowEdit &edit : edits)
        if (const auto *customer = edit.after ? std::get_if<pricing::Customer>(&*edit.after) : nullptr)
            if (const auto key = keys.find(customer->id.text); key != keys.end())
                key->second = edit.ref.row;
    for (const auto &[scenario, id] : customers) {
        const ScenarioEntry *entry = find(contents, scenario);
        const RowKey key = keys.at(id);
        if (entry && key.value > 0 && !entry->uses.contains(key))
            rests.push_back({{RowKind::CustomerUse, scenario, key, {}}, std::nullopt, CustomerUse{}});
    }
    return rests;
}

} // namespace dealdesk::workspace
