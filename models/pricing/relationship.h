// How many tenants each listing's relationship has in each month, and so which band: the one thing that deals share.
#pragma once

#include "evaluation.h"
#include "ranges.h"

#include <array>
#include <cstdint>
#include <span>

namespace dealdesk::pricing {

/// The last start and the longest term: every initial term, and every renewal that begins within a horizon, ends
/// here.
inline constexpr int timelineMonths = lastStartMonth + 1 + monthsOf(CommitmentTerm::ThreeYears);

/// The changes of tenant counts by listing and month, of any number of deals.
class TenantChanges
{
public:
    /// Of an included deal. A renewing deal stays for good, whatever the horizon.
    void add(const Deal &deal);

private:
    friend class Relationship;
    std::array<std::array<std::int64_t, timelineMonths + 1>, listingCount> delta{};
};

/// Of the scenario's included deals.
TenantChanges tenantChanges(const Scenario &scenario);

/// The listing's total in one month from the scenario's start, beyond the horizon too.
std::int64_t listingTotal(const Scenario &scenario, Listing listing, int month);
/// The same with the scenario's evaluation, which has it ready within the horizon: no look at every deal.
std::int64_t listingTotal(const Scenario &scenario, const Evaluation &evaluation, Listing listing, int month);

struct ListingTimeline {
    std::span<const ResaleAuthorization> authorizations; ///< the scenario's
    std::array<std::int16_t, timelineMonths> ruling{};   ///< which of them rules in the month; -1: none
    std::array<std::int64_t, timelineMonths> total{};
    std::array<int, timelineMonths> band{}; ///< of the ruling one; -1: no band
    std::array<int, timelineMonths>
        nextChange{}; ///< the next month with another band or authorization; timelineMonths: none

    const ResaleAuthorization *rulesIn(std::size_t month) const
    {
        return ruling[month] < 0 ? nullptr : &authorizations[static_cast<std::size_t>(ruling[month])];
    }
};

class Relationship
{
public:
    Relationship(const Scenario &scenario, const TenantChanges &changes);
    const ListingTimeline &of(Listing listing) const { return listings[static_cast<std::size_t>(listing)]; }

private:
    std::array<ListingTimeline, listingCount> listings;
};

} // namespace dealdesk::pricing
