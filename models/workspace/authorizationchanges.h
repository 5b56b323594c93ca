// What an edit of authorizations would change, found out before it is made: the open deals of each scenario that rests
// on them.
#pragma once

#include "arrivingbooks.h"
#include "rowedit.h"

#include "pricing/dealchanges.h"

namespace dealdesk::workspace {

/// One authorization as an edit would leave it.
struct ConsideredAuthorization {
    RowKey key; ///< 0: a new one
    pricing::Listing listing{};
    std::optional<pricing::ResaleAuthorization> after; ///< nothing: it goes
};

/// Those that would come or take a place.
std::vector<ConsideredAuthorization> consideredOf(const std::vector<ArrivingBook> &books);
/// The listing's facts in place of what the scenario supposes of it; nothing where it supposes nothing.
std::vector<ConsideredAuthorization> factsAgain(const Contents &contents, const ScenarioEntry &entry,
                                                pricing::Listing listing);
/// Facts that rows change.
std::vector<ConsideredAuthorization> factsChangedBy(const std::vector<RowEdit> &edits);

struct ScenarioChanges {
    const ScenarioEntry *entry = nullptr;
    /// Nothing: a figure is beyond 64 bits, before or after.
    std::optional<std::vector<pricing::DealChange>> deals;
};

/// Looks at one scenario after the other, first at the current one. As the edit would do: where the current one
/// supposes authorizations of a listing it alone is changed, else each of its currency that supposes none of them. Of
/// facts that change in a currency, whichever scenario is current, each that rests on them. The contents must stay
/// while it looks.
class AuthorizationChanges
{
public:
    /// So many deals are priced in all, which takes a quarter of a second (bench_workspace, authorizationChanges:
    /// 200,000 take 50 ms); a scenario that would be beyond is left out.
    static constexpr std::size_t mostDeals = 1'000'000;

    AuthorizationChanges(const Contents &contents, ScenarioKey current, std::vector<ConsideredAuthorization> edits,
                         std::size_t mostDealsPriced = mostDeals);
    AuthorizationChanges(const Contents &contents, const std::string &currency,
                         std::vector<ConsideredAuthorization> facts, std::size_t mostDealsPriced = mostDeals);

    /// At one more; false: there is none. Of an earlier call's answers nothing changes.
    bool lookAtNext();
    std::size_t count() const { return resting.size(); } ///< of the scenarios that rest on them
    /// Of those that were looked at the changed ones.
    const std::vector<ScenarioChanges> &changed() const { return found; }
    std::size_t leftOut() const { return tooMany; }
    bool isOfCurrent() const { return current != nullptr; } ///< else of facts

private:
    std::vector<pricing::ResaleAuthorization> afterwards(const ScenarioEntry &entry) const;
    bool reaches(const ScenarioEntry &entry, pricing::Listing listing) const;

    AuthorizationChanges(const Contents &contents, const ScenarioEntry *current, std::string currency,
                         std::vector<ConsideredAuthorization> edits, std::size_t mostDealsPriced);

    const ScenarioEntry *current; ///< null: facts change
    std::string currency;
    std::vector<ConsideredAuthorization> considered;
    std::vector<const ScenarioEntry *> resting;
    std::size_t at = 0, dealsLeft, tooMany = 0;
    std::vector<ScenarioChanges> found;
};

} // namespace dealdesk::workspace
