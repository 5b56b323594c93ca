// A scenario made ready for trials: what every deal brings at each of its price events, by band. A trial then draws
// wins, sums tenants and adds known values; no price is computed in it.
#pragma once

#include "scenario.h"

#include <cstdint>
#include <vector>

namespace dealdesk::pricing {

/// A deal's prices where its price event finds the listing in one band.
struct BandPrice {
    std::int64_t wholesale = 0; ///< cents per tenant per month
    std::int64_t resale = 0;    ///< cents per tenant per month; under a monthly total, cents a month
    bool wholesaleKnown = false, resaleKnown = false;
};

/// What rests on one price event of an uncertain deal, within the horizon.
struct SampledEvent {
    std::uint32_t row = 0;            ///< of the deal
    std::int64_t wholesaleMonths = 0; ///< tenants × months at the event's wholesale unit, > 0
    std::int64_t billedMonths = 0;    ///< as many at the resale price that it fixes; months, under a monthly total
    std::int64_t lastMonthUnits = 0;  ///< 12 × what the horizon's last month bills of it, in units of the resale price

    bool known(const BandPrice &price) const
    {
        return price.wholesaleKnown && (billedMonths == 0 || price.resaleKnown);
    }
    template<typename Sum>
    Sum arr(const BandPrice &price) const
    {
        return static_cast<Sum>(lastMonthUnits) * static_cast<Sum>(price.resale);
    }
    template<typename Sum>
    Sum margin(const BandPrice &price) const
    {
        return static_cast<Sum>(billedMonths) * static_cast<Sum>(price.resale) -
               static_cast<Sum>(wholesaleMonths) * static_cast<Sum>(price.wholesale);
    }
};

/// A won deal adds this many tenants.
struct TenantChange {
    std::uint32_t row = 0;
    std::int64_t tenants = 0; ///< may be negative
};

/// What the certain deals' events of one month sum up to in one band.
struct CertainPart {
    Wide arr = 0, margin = 0;
    bool known = true;
};

/// A month in which a deal of the listing has a price event. Bands are counted from 1 here, 0 is below the first.
struct EventMonth {
    const ResaleAuthorization *authorization = nullptr; ///< that rules in the month
    std::uint32_t firstPrice = 0;                       ///< where the authorization's begin in a deal's prices
    std::int64_t certainTenants = 0; ///< change since the event month before, existing tenants included
    int usualBand = 0;               ///< of the expected total
    struct {
        std::uint32_t changes = 0, events = 0, unknown = 0;
    } begin; ///< in the model's lists, up to the next month's

    std::int64_t from(int band) const;  ///< the band's least total
    std::int64_t below(int band) const; ///< the least total above it
};

class WinModel
{
public:
    /// Uncertain deals have a row each; the others are summed ahead.
    enum class Uncertain : std::uint8_t { ByProbability, EveryIncludedDeal };
    /// A deal without a price in any trial in which it is won: makes them unpriced, or has its tenants counted alone.
    enum class Unpriced : std::uint8_t { Counted, LeftOut };
    /// The scenario must outlive the model.
    explicit WinModel(const Scenario &scenario, Uncertain which = Uncertain::ByProbability,
                      Unpriced unpriced = Unpriced::Counted);

    std::vector<std::size_t> leftOut; ///< index into Scenario::deals, rising

    std::vector<std::size_t> uncertain; ///< by row, listing by listing: index into Scenario::deals
    std::vector<EventMonth> months;     ///< listing by listing, rising; one more behind the last
    struct {
        std::uint32_t row = 0, month = 0;
    } begin[listingCount + 1];         ///< of each listing's, up to the next one's
    std::vector<TenantChange> changes; ///< since the event month before
    std::vector<SampledEvent> events;
    std::vector<std::uint32_t> unknown; ///< rows that have no price in the month's usual band

    // With every month in its usual band, known parts alone:
    Wide certainArr = 0, certainMargin = 0;
    std::vector<Wide> usualArr, usualMargin; ///< by row

    Wide largestSum = 0;          ///< no sum of parts in any trial is larger in size
    std::size_t largestDeal = 0;  ///< the deal that adds most to it; of equal ones, by the smaller id
    std::int64_t mostTenants = 0; ///< of a listing in a month, with every deal won

    const BandPrice &price(std::uint32_t row, const EventMonth &month, int band) const
    {
        return prices[row * priceCount + month.firstPrice + static_cast<std::size_t>(band)];
    }
    const CertainPart &certainOf(std::size_t month, int band) const
    {
        return certain[month * bandCount + static_cast<std::size_t>(band)];
    }

private:
    friend class WinModelBuilder;
    std::size_t bandCount = 1;  ///< of the longest band table, and no band
    std::size_t priceCount = 1; ///< of the listing with most: so many of each of its authorizations
    std::vector<BandPrice> prices;
    std::vector<CertainPart> certain;
};

} // namespace dealdesk::pricing
