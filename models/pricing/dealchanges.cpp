#include "dealchanges.h"

#include "relationship.h"
#include "terms.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

std::optional<Money> difference(const std::optional<Money> &after, const std::optional<Money> &before)
{
    if (!after || !before)
        return std::nullopt;
    return narrowed(Wide{after->minor} - before->minor);
}

struct Totals {
    std::optional<Money> wholesale, margin;
    friend bool operator==(const Totals &, const Totals &) = default;
};

/// Of the terms after the initial one.
Totals renewed(const DealFigures &figures, std::span<const Stretch> stretches)
{
    const TermSums sums(stretches.subspan(figures.termStretches, figures.allStretches - figures.termStretches));
    return {sums.wholesaleKnown ? narrowed(sums.wholesale) : std::nullopt,
            sums.marginKnown() ? narrowed(sums.billed - sums.wholesale) : std::nullopt};
}

std::optional<ChangedSums> changed(const Totals &was, const Totals &now)
{
    if (was == now)
        return std::nullopt;
    return ChangedSums{difference(now.wholesale, was.wholesale), difference(now.margin, was.margin)};
}

bool isLookedAt(const Deal &deal) { return deal.included && isOpen(deal); }

std::vector<ResaleAuthorization> ofListing(const std::vector<ResaleAuthorization> &all, Listing listing)
{
    std::vector<ResaleAuthorization> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&](const ResaleAuthorization &each) { return each.listing == listing; });
    std::ranges::stable_sort(found, {}, &ResaleAuthorization::from);
    return found;
}

/// By listing: its authorizations would be others, and an open deal is on it.
std::array<bool, listingCount> changedListings(const Scenario &scenario, const std::vector<ResaleAuthorization> &then)
{
    std::array<bool, listingCount> isChanged{}, hasOpen{};
    for (const Deal &deal : scenario.deals)
        hasOpen[static_cast<std::size_t>(deal.listing)] |= isLookedAt(deal);
    for (std::size_t at = 0; at < isChanged.size(); ++at) {
        const auto listing = static_cast<Listing>(at);
        isChanged[at] = hasOpen[at] && ofListing(scenario.authorizations, listing) != ofListing(then, listing);
    }
    return isChanged;
}

} // namespace

bool isOpen(const Deal &deal) { return deal.status == DealStatus::Planned || deal.status == DealStatus::Offered; }

std::size_t dealsToPrice(const Scenario &scenario, const std::vector<ResaleAuthorization> &then)
{
    const auto isChanged = changedListings(scenario, then);
    return static_cast<std::size_t>(std::ranges::count_if(
        scenario.deals, [&](const Deal &deal) { return isChanged[static_cast<std::size_t>(deal.listing)]; }));
}

std::vector<DealChange> changedDeals(const Scenario &scenario, const std::vector<ResaleAuthorization> &then)
{
    const auto isChanged = changedListings(scenario, then);
    if (std::ranges::find(isChanged, true) == isChanged.end())
        return {};
    // Deals share nothing but their listing's tenants, no price rests on a customer, and of sums nothing is asked: so
    // no deal is copied.
    TenantChanges tenants;
    for (const Deal &deal : scenario.deals)
        if (deal.included)
            tenants.add(deal);
    Scenario before, after;
    before.settings = scenario.settings;
    after.settings = before.settings;
    before.authorizations = scenario.authorizations;
    after.authorizations = then;
    const Relationship beforeTotals(before, tenants), afterTotals(after, tenants);
    const DealPricer pricesBefore(before.settings, beforeTotals), pricesAfter(after.settings, afterTotals);
    std::vector<DealChange> changes;
    std::vector<Stretch> stretches;
    for (std::size_t at = 0; at < scenario.deals.size(); ++at) {
        const Deal &deal = scenario.deals[at];
        if (!isChanged[static_cast<std::size_t>(deal.listing)] || !isLookedAt(deal))
            continue;
        stretches.clear();
        const DealFigures was = pricesBefore.price(at, deal, {}, stretches);
        const DealFigures now = pricesAfter.price(at, deal, {}, stretches);
        const Totals wasTerm{was.totalWholesale, was.totalMargin}, nowTerm{now.totalWholesale, now.totalMargin};
        const std::span all(stretches);
        const Totals wasRenewed = renewed(was, all), nowRenewed = renewed(now, all.subspan(was.allStretches));
        if (wasTerm == nowTerm && wasRenewed == nowRenewed)
            continue;
        changes.push_back({at, changed(wasTerm, nowTerm), changed(wasRenewed, nowRenewed),
                           !was.totalMargin && now.totalMargin, was.totalMargin && !now.totalMargin});
    }
    return changes;
}

} // namespace dealdesk::pricing
