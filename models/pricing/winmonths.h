// The months in which a scenario's bands matter, and how its tenants change between them, with uncertain deals apart.
#pragma once

#include "portfolio.h"
#include "tenantruns.h"
#include "winmodel.h"

#include <array>

namespace dealdesk::pricing {

class WinMonths
{
public:
    static constexpr std::uint32_t certainRow = ~std::uint32_t{0};

    explicit WinMonths(const Scenario &given)
        : scenario(given)
        , horizon(given.settings.horizonMonths)
        , floating(given.settings.bandPolicy == BandPolicy::Floating)
    {}

    /// A deal that may be won; `row` is certainRow for one that always is.
    void add(const Deal &deal, std::uint32_t row);
    /// Fills the model's months and changes; to be called once, after every deal.
    void finish(WinModel &model);

    /// After `finish`: the index in WinModel::months of a month that has an event.
    std::uint32_t at(Listing listing, int month) const { return of(listing).at[static_cast<std::size_t>(month)]; }
    /// Up to which month, `to` at most, the bands found in this month hold.
    int heldUntil(Listing listing, int month, int to) const;

    /// Bands as EventMonth counts them, that some trial may be in.
    struct Reach {
        int lowest = 0, highest = 0;
    };
    std::vector<Reach> reach; ///< by month
    /// The lowest that a trial may be in, with so many tenants won beside the certain ones.
    int lowestBand(const WinModel &model, std::uint32_t month, std::int64_t won) const;

private:
    struct ListingMonths {
        std::array<bool, longestHorizon> hasEvent{};
        std::array<std::int64_t, longestHorizon> certain{}, all{}; ///< changes of tenants: certain deals', everybody's
        std::array<std::int64_t, longestHorizon> expected{};       ///< everybody's, in basis points of a tenant
        /// The first event month that is not earlier, as index into WinModel::months.
        std::array<std::uint32_t, longestHorizon> at{};
        std::uint32_t end = 0; ///< behind the listing's last event month
    };
    struct PlacedChange {
        Listing listing;
        int month;
        TenantChange change;
    };

    const Scenario &scenario;
    const int horizon;
    const bool floating;
    std::array<ListingMonths, listingCount> listings{};
    std::vector<std::int64_t> certainTotals; ///< by month, as `reach`
    std::vector<TenantRun> runs;
    std::vector<PlacedChange> changes;

    ListingMonths &of(Listing listing) { return listings[static_cast<std::size_t>(listing)]; }
    const ListingMonths &of(Listing listing) const { return listings[static_cast<std::size_t>(listing)]; }
    void change(const Deal &deal, std::uint32_t row, int month, std::int64_t tenants);
    std::uint32_t firstPriceOf(const ResaleAuthorization *authorization) const;
    void layListing(WinModel &model, Listing listing);
    void placeChanges(WinModel &model);
};

} // namespace dealdesk::pricing
