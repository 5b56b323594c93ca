#include "adoption.h"

#include "exchange/comparedname.h"
#include "pricing/authorizations.h"
#include "pricing/keyhash.h"
#include "pricing/sharing.h"
#include "records/customer.h"

#include <algorithm>
#include <set>

namespace dealdesk::workspace {

using namespace pricing;

namespace {

using Rows = std::unordered_map<std::string, std::vector<std::size_t>, KeyHash>;
using Places = std::unordered_map<std::string, std::size_t, KeyHash>;

/// Index of each customer by his id.
Places byId(const std::vector<Customer> &customers)
{
    Places rows;
    rows.reserve(customers.size());
    for (std::size_t row = 0; row < customers.size(); ++row)
        rows.emplace(customers[row].id.text, row);
    return rows;
}

Rows byName(const std::vector<Customer> &customers)
{
    Rows rows;
    rows.reserve(customers.size());
    for (std::size_t row = 0; row < customers.size(); ++row)
        rows[exchange::comparedName(customers[row].name)].push_back(row);
    return rows;
}

/// The fact that each of the scenario's customers is; nothing: he is new.
std::vector<std::optional<std::size_t>> factsOf(const std::vector<Customer> &customers, const Facts &facts)
{
    std::vector<std::optional<std::size_t>> found(customers.size());
    if (facts.customers.empty())
        return found;
    const Places ids = byId(facts.customers);
    bool all = true;
    for (std::size_t row = 0; row < customers.size(); ++row) {
        const auto same = ids.find(customers[row].id.text);
        if (same != ids.end() && facts.customers[same->second].name == customers[row].name)
            found[row] = same->second;
        all = all && found[row];
    }
    if (all)
        return found;
    const Rows here = byName(facts.customers);
    for (const auto &[name, rows] : byName(customers)) {
        const auto same = here.find(name);
        if (rows.size() == 1 && !found[rows.front()] && same != here.end() && same->second.size() == 1)
            found[rows.front()] = same->second.front();
    }
    return found;
}

class Adoption
{
public:
    Adoption(const Facts &known, Adopted &result, const NextKey &keys)
        : facts(known)
        , adopted(result)
        , nextKey(keys)
    {}

    void partner(bool isNamed)
    {
        const Partner &own = adopted.entry.scenario.settings.partner;
        if (own == facts.partner)
            return;
        if (!isNamed || facts.partner == Partner{}) {
            adopted.partner = own;
        } else {
            adopted.entry.partner = own;
            adopted.differences.push_back({FactDifference::Of::Partner, {}, {}});
        }
    }

    void authorizations()
    {
        const std::string &currency = adopted.entry.scenario.settings.currency;
        for (int number = 0; number < listingCount; ++number) {
            const auto listing = static_cast<Listing>(number);
            const auto here = authorizationsOf(facts, listing, currency);
            std::vector<KeyedAuthorization> own;
            for (const ResaleAuthorization &each : adopted.entry.scenario.authorizations)
                if (each.listing == listing)
                    own.push_back({known(each, here), each});
            const auto isWithheld = [](const KeyedAuthorization &each) {
                return pricing::isWithheld(each.authorization);
            };
            if (here.empty() && std::ranges::none_of(own, isWithheld))
                for (KeyedAuthorization &each : own)
                    adopted.authorizations.push_back({nextKey(), currency, std::move(each.authorization)});
            else if (!isSame(own, here))
                suppose(listing, std::move(own), !here.empty());
        }
    }

    void customers()
    {
        const std::vector<Customer> own = std::move(adopted.entry.scenario.customers);
        const auto found = factsOf(own, facts);
        Places taken = byId(facts.customers), ids; // ids: the scenario's, to the place in `lasting`
        std::vector<CustomerId> lasting;
        for (std::size_t row = 0; row < own.size(); ++row) {
            ids.emplace(own[row].id.text, lasting.size());
            lasting.push_back(found[row] ? known(own[row], *found[row]) : newcomer(own[row], taken));
            if (lasting.back() != own[row].id)
                adopted.renamed.emplace_back(own[row].id, lasting.back());
        }
        for (Deal &deal : adopted.entry.scenario.deals)
            if (const auto id = ids.find(deal.customer.text); id != ids.end())
                deal.customer = lasting[id->second];
    }

private:
    /// Without a key where it is new.
    static RowKey known(const ResaleAuthorization &own, const std::vector<const AuthorizationFact *> &here)
    {
        for (const AuthorizationFact *fact : here) {
            const ResaleAuthorization &known = fact->authorization;
            const bool isIt = own.number.empty() && known.number.empty()
                                  ? own.name == known.name && own.from == known.from && own.until == known.until
                                  : own.number == known.number;
            if (isIt)
                return fact->key;
        }
        return {};
    }

    static bool isSame(const std::vector<KeyedAuthorization> &own, const std::vector<const AuthorizationFact *> &here)
    {
        return own.size() == here.size() && std::ranges::all_of(here, [&](const AuthorizationFact *fact) {
                   return std::ranges::any_of(own, [&](const KeyedAuthorization &each) {
                       return saySame(each.authorization, fact->authorization);
                   });
               });
    }

    void suppose(Listing listing, std::vector<KeyedAuthorization> own, bool isKnownHere)
    {
        std::set<RowKey> taken;
        for (KeyedAuthorization &each : own)
            if (each.key == RowKey{} || !taken.insert(each.key).second)
                each.key = nextKey();
        std::ranges::sort(own, {}, &KeyedAuthorization::key);
        if (!own.empty() && isKnownHere)
            adopted.differences.push_back({FactDifference::Of::Authorization, listing, {}});
        adopted.entry.authorizations[listing] = {std::move(own)};
    }

    CustomerId known(const Customer &own, std::size_t fact)
    {
        const RowKey key = facts.customerKeys[fact];
        CustomerUse &use = adopted.entry.uses[key];
        if (records::routeFactsOf(own) != records::routeFactsOf(facts.customers[fact])) {
            use.routeFacts = records::routeFactsOf(own);
            adopted.differences.push_back({FactDifference::Of::RouteFacts, {}, key});
        }
        addDetails(own, facts.customers[fact], key);
        return facts.customers[fact].id;
    }

    void addDetails(const Customer &own, const Customer &fact, RowKey key)
    {
        const Customer nothing;
        Customer completed = fact, otherwise = fact;
        records::forEachField<Customer>([&](const auto &leaf) {
            if (!records::isDetail(leaf.field.id) || leaf.in(own) == leaf.in(nothing))
                return;
            leaf.in(otherwise) = leaf.in(own);
            if (leaf.in(fact) == leaf.in(nothing))
                leaf.in(completed) = leaf.in(own);
        });
        if (completed != fact)
            adopted.completed.emplace(key, completed);
        if (otherwise == completed)
            return;
        adopted.otherwise.emplace(key, std::move(otherwise));
        adopted.differences.push_back({FactDifference::Of::CustomerDetails, {}, key});
    }

    CustomerId newcomer(Customer own, Places &taken)
    {
        const RowKey key = nextKey();
        for (std::int64_t number = key.value; taken.contains(own.id.text); ++number)
            own.id.text = 'c' + std::to_string(number);
        taken.emplace(own.id.text, 0);
        adopted.entry.uses.emplace_hint(adopted.entry.uses.end(), key, CustomerUse{});
        adopted.customerKeys.push_back(key);
        adopted.customers.push_back(std::move(own));
        return adopted.customers.back().id;
    }

    const Facts &facts;
    Adopted &adopted;
    const NextKey &nextKey;
};

} // namespace

Adopted adopt(const Facts &facts, ScenarioKey key, Scenario scenario, const NextKey &nextKey, bool partnerIsNamed)
{
    Adopted adopted;
    adopted.entry.key = adopted.entry.family = key;
    adopted.entry.scenario = std::move(scenario);
    adopted.entry.dealKeys.reserve(adopted.entry.scenario.deals.size());
    for (std::size_t row = 0; row < adopted.entry.scenario.deals.size(); ++row)
        adopted.entry.dealKeys.push_back(nextKey());
    Adoption adoption(facts, adopted, nextKey);
    adoption.partner(partnerIsNamed);
    adoption.customers();
    adoption.authorizations();
    return adopted;
}

std::vector<Listing> newTo(const ScenarioEntry &entry, const std::vector<AuthorizationFact> &authorizations)
{
    std::vector<Listing> listings;
    for (const AuthorizationFact &fact : authorizations) {
        const Listing listing = fact.authorization.listing;
        if (fact.currency == entry.scenario.settings.currency && !entry.authorizations.contains(listing) &&
            !authorizationFor(entry.scenario, listing) && std::ranges::find(listings, listing) == listings.end())
            listings.push_back(listing);
    }
    return listings;
}

Merged merged(std::vector<WholeScenario> scenarios)
{
    Merged result;
    Facts &facts = result.contents.facts;
    std::int64_t lastRow = 0;
    for (const WholeScenario &each : scenarios)
        if (!each.dealKeys.empty())
            lastRow = std::max(lastRow, each.dealKeys.back().value);
    const NextKey nextKey = [&] { return RowKey{++lastRow}; };
    for (WholeScenario &each : scenarios) {
        result.customersBefore += each.scenario.customers.size();
        result.authorizationsBefore += each.scenario.authorizations.size();
        Adopted adopted = adopt(facts, each.key, std::move(each.scenario), nextKey);
        if (!each.dealKeys.empty())
            adopted.entry.dealKeys = std::move(each.dealKeys);
        if (adopted.partner)
            facts.partner = *adopted.partner;
        for (const auto &[key, completed] : adopted.completed)
            facts.customers[*indexOf(facts.customerKeys, key)] = completed;
        std::ranges::move(adopted.customers, std::back_inserter(facts.customers));
        std::ranges::move(adopted.customerKeys, std::back_inserter(facts.customerKeys));
        std::ranges::move(adopted.authorizations, std::back_inserter(facts.authorizations));
        result.contents.scenarios.push_back(std::move(adopted.entry));
        result.differences.push_back(std::move(adopted.differences));
    }
    for (ScenarioEntry &entry : result.contents.scenarios) {
        for (const Listing listing : newTo(entry, facts.authorizations))
            entry.authorizations[listing] = {};
        settle(entry, facts);
    }
    return result;
}

Contents contentsOf(std::vector<Scenario> scenarios)
{
    std::vector<WholeScenario> whole;
    for (Scenario &scenario : scenarios)
        whole.push_back({{static_cast<std::int64_t>(whole.size()) + 1}, std::move(scenario), {}});
    return merged(std::move(whole)).contents;
}

} // namespace dealdesk::workspace
