#include "authorizationchanges.h"

#include "pricing/evaluate.h"

#include <algorithm>

namespace dealdesk::workspace {

using pricing::Listing;
using pricing::ResaleAuthorization;

std::vector<ConsideredAuthorization> consideredOf(const std::vector<ArrivingBook> &books)
{
    std::vector<ConsideredAuthorization> considered;
    for (const ArrivingBook &book : books)
        if (book.way == ArrivingBook::Way::Adds || book.way == ArrivingBook::Way::Replaces)
            considered.push_back(
                {book.way == ArrivingBook::Way::Adds ? RowKey{} : book.key, book.arriving.listing, book.arriving});
    return considered;
}

AuthorizationChanges::AuthorizationChanges(const Contents &contents, ScenarioKey key,
                                           std::vector<ConsideredAuthorization> edits, std::size_t mostDealsPriced)
    : current(find(contents, key))
    , considered(std::move(edits))
    , dealsLeft(mostDealsPriced)
{
    const auto rests = [&](const ScenarioEntry &entry) {
        return std::ranges::any_of(considered, [&](const auto &each) { return reaches(entry, each.listing); });
    };
    if (rests(*current))
        resting.push_back(current);
    for (const ScenarioEntry &entry : contents.scenarios)
        if (&entry != current && rests(entry))
            resting.push_back(&entry);
}

bool AuthorizationChanges::reaches(const ScenarioEntry &entry, Listing listing) const
{
    if (&entry == current)
        return true;
    return !current->authorizations.contains(listing) && !entry.authorizations.contains(listing) &&
           entry.scenario.settings.currency == current->scenario.settings.currency;
}

std::vector<ResaleAuthorization> AuthorizationChanges::afterwards(const ScenarioEntry &entry) const
{
    std::vector<ResaleAuthorization> all;
    for (std::size_t row = 0; row < entry.authorizationKeys.size(); ++row) {
        const ResaleAuthorization &now = entry.scenario.authorizations[row];
        const auto edit = std::ranges::find(considered, entry.authorizationKeys[row], &ConsideredAuthorization::key);
        if (edit == considered.end() || edit->listing != now.listing || !reaches(entry, now.listing))
            all.push_back(now);
        else if (edit->after)
            all.push_back(*edit->after);
    }
    for (const ConsideredAuthorization &each : considered)
        if (each.key == RowKey{} && each.after && reaches(entry, each.listing))
            all.push_back(*each.after);
    return all;
}

bool AuthorizationChanges::lookAtNext()
{
    if (at == resting.size())
        return false;
    const ScenarioEntry &entry = *resting[at++];
    const auto then = afterwards(entry);
    const std::size_t deals = dealsToPrice(entry.scenario, then);
    if (deals > dealsLeft) {
        ++tooMany;
        return true;
    }
    dealsLeft -= deals;
    try {
        if (auto changes = changedDeals(entry.scenario, then); !changes.empty())
            found.push_back({&entry, std::move(changes)});
    } catch (const pricing::AmountOverflow &) {
        found.push_back({&entry, std::nullopt});
    }
    return true;
}

} // namespace dealdesk::workspace
