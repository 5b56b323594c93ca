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

std::vector<ConsideredAuthorization> factsAgain(const Contents &contents, const ScenarioEntry &entry, Listing listing)
{
    std::vector<ConsideredAuthorization> considered;
    const auto whatIf = entry.authorizations.find(listing);
    if (whatIf == entry.authorizations.end())
        return considered;
    for (const KeyedAuthorization &each : whatIf->second.authorizations)
        considered.push_back({each.key, listing, std::nullopt});
    for (const AuthorizationFact *fact : authorizationsOf(contents.facts, listing, entry.scenario.settings.currency))
        considered.push_back({{}, listing, fact->authorization});
    return considered;
}

std::vector<ConsideredAuthorization> factsChangedBy(const std::vector<RowEdit> &edits)
{
    std::vector<ConsideredAuthorization> considered;
    for (const RowEdit &edit : edits) {
        const auto *before = edit.before ? std::get_if<AuthorizationFact>(&*edit.before) : nullptr;
        const auto *after = edit.after ? std::get_if<AuthorizationFact>(&*edit.after) : nullptr;
        if (before || after)
            considered.push_back({before ? edit.ref.row : RowKey{}, (after ? after : before)->authorization.listing,
                                  after ? std::optional(after->authorization) : std::nullopt});
    }
    return considered;
}

AuthorizationChanges::AuthorizationChanges(const Contents &contents, ScenarioKey key,
                                           std::vector<ConsideredAuthorization> edits, std::size_t mostDealsPriced)
    : AuthorizationChanges(contents, find(contents, key), find(contents, key)->scenario.settings.currency,
                           std::move(edits), mostDealsPriced)
{}

AuthorizationChanges::AuthorizationChanges(const Contents &contents, const std::string &of,
                                           std::vector<ConsideredAuthorization> facts, std::size_t mostDealsPriced)
    : AuthorizationChanges(contents, nullptr, of, std::move(facts), mostDealsPriced)
{}

AuthorizationChanges::AuthorizationChanges(const Contents &contents, const ScenarioEntry *entry, std::string of,
                                           std::vector<ConsideredAuthorization> edits, std::size_t mostDealsPriced)
    : current(entry)
    , currency(std::move(of))
    , considered(std::move(edits))
    , dealsLeft(mostDealsPriced)
{
    const auto rests = [&](const ScenarioEntry &each) {
        return std::ranges::any_of(considered, [&](const auto &edit) { return reaches(each, edit.listing); });
    };
    if (current && rests(*current))
        resting.push_back(current);
    for (const ScenarioEntry &each : contents.scenarios)
        if (&each != current && rests(each))
            resting.push_back(&each);
}

bool AuthorizationChanges::reaches(const ScenarioEntry &entry, Listing listing) const
{
    if (&entry == current)
        return true;
    return !(current && current->authorizations.contains(listing)) && !entry.authorizations.contains(listing) &&
           entry.scenario.settings.currency == currency;
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
