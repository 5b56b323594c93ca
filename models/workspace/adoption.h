// How a scenario from a file, or from a workspace whose scenarios had all of it themselves, comes to rest on the facts
// of a workspace: what is known is found again, what is new becomes a fact, what differs becomes a what-if.
#pragma once

#include "contents.h"

#include <functional>

namespace dealdesk::workspace {

/// Something that the scenario says otherwise than the facts do.
struct FactDifference {
    enum class Of : std::uint8_t { Partner, Authorization, RouteFacts, CustomerDetails };
    Of of = Of::Partner;
    pricing::Listing listing = pricing::Listing::Asm; ///< whose authorizations they are
    RowKey customer;                                  ///< of route facts and details
    friend bool operator==(const FactDifference &, const FactDifference &) = default;
};

struct Adopted {
    ScenarioEntry entry; ///< keyed and not yet settled; where the facts differ, it supposes what it said
    std::optional<pricing::Partner> partner; ///< new: the workspace had none
    std::vector<pricing::Customer> customers;
    std::vector<RowKey> customerKeys; ///< beside the new `customers`
    std::vector<AuthorizationFact> authorizations;
    std::vector<FactDifference> differences;
    /// Customers of the workspace with the details that it did not know and the scenario does.
    std::map<RowKey, pricing::Customer> completed;
    /// And those of them, completed, with the details that the scenario says otherwise: a scenario cannot suppose them.
    std::map<RowKey, pricing::Customer> otherwise;
    /// Customers whose id in the scenario was another's here: the scenario's id, and the one that they got.
    std::vector<std::pair<pricing::CustomerId, pricing::CustomerId>> renamed;
};

using NextKey = std::function<RowKey()>;

/// Customers are known by id and name; else by a name that both sides have once, as exchange/comparedname.h compares
/// them. One who is new keeps his id where it is free. The authorizations of a listing are what the facts say where
/// both say the same, and become facts where the workspace has none in the currency; else the scenario supposes its
/// own: one more of them could rule in months in which, in other scenarios, another does now. What was shared without
/// wholesale (pricing/sharing.h) never becomes a fact: it says nothing that another scenario could rest on. One that is
/// known by its number, else by its name and days, keeps its key. `partnerIsNamed`: the workspace's partner is more
/// than a placeholder.
Adopted adopt(const Facts &facts, ScenarioKey key, pricing::Scenario scenario, const NextKey &nextKey,
              bool partnerIsNamed = true);

/// Listings of which the scenario has no authorization yet, though these hold for its currency: an import leaves every
/// other scenario as it was.
std::vector<pricing::Listing> newTo(const ScenarioEntry &entry, const std::vector<AuthorizationFact> &authorizations);

/// What is to become of the differences.
enum class Differing : std::uint8_t {
    AsWhatIf,   ///< the scenario supposes what it said; customers' details stay the workspace's
    OfScenario, ///< the scenario's become the facts, for every scenario
    OfFacts,    ///< the workspace's hold for the scenario too
};

/// A workspace of these scenarios: the facts are those of the first scenario that has them.
Contents contentsOf(std::vector<pricing::Scenario> scenarios);

/// A scenario of a workspace in which each had all of it to itself.
struct WholeScenario {
    ScenarioKey key;
    pricing::Scenario scenario;
    std::vector<RowKey> dealKeys; ///< rising; nothing: they get keys
};

struct Merged {
    Contents contents;
    std::vector<std::vector<FactDifference>> differences; ///< beside its scenarios
    std::size_t customersBefore = 0;                      ///< in all scenarios together
    std::size_t authorizationsBefore = 0;
};

/// The same of scenarios that keep their keys, and their deals' keys.
Merged merged(std::vector<WholeScenario> scenarios);

} // namespace dealdesk::workspace
