// What a deal's month rests on, straight from the pricing rules: totals, bands, prices, routes.
// It shares nothing with models/pricing but the scenario's types.
#pragma once

#include "pricing/scenario.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace dealdesk::tests::reference {

using namespace pricing;
using Amount = std::optional<Wide>;

struct TooLarge {
    std::size_t deal;
};

inline Wide roundHalfAway(Wide numerator, Wide divisor)
{
    // |x| + 1/2, cut off, with the sign put back.
    const Wide size = numerator < 0 ? -numerator : numerator;
    const Wide rounded = (2 * size + divisor) / (2 * divisor);
    return numerator < 0 ? -rounded : rounded;
}

inline bool tooLarge(const Amount &amount)
{
    return amount &&
           (*amount > std::numeric_limits<std::int64_t>::max() || *amount < std::numeric_limits<std::int64_t>::min());
}

inline Amount operator+(const Amount &a, const Amount &b) { return a && b ? Amount{*a + *b} : std::nullopt; }
inline Amount operator-(const Amount &a, const Amount &b) { return a && b ? Amount{*a - *b} : std::nullopt; }
inline Amount times(const Amount &a, Wide factor) { return a ? Amount{*a * factor} : std::nullopt; }

/// Questions to one scenario, each answered from the beginning.
class Prices
{
public:
    explicit Prices(const Scenario &s)
        : scenario(s)
        , horizon(s.settings.horizonMonths)
    {}

    const Scenario &scenario;
    const int horizon;

    /// The day's number: days since 1 January of year 0 in a calendar of 31-day months, which orders as days do.
    static int dayOf(const std::optional<Date> &day, int absent)
    {
        return day ? (static_cast<int>(day->year()) * 12 + static_cast<int>(unsigned{day->month()}) - 1) * 31 +
                         static_cast<int>(unsigned{day->day()})
                   : absent;
    }
    /// Of the listing in a month from the scenario's start: in force on its first day, else the last that had begun,
    /// else the one that begins first.
    const ResaleAuthorization *authorization(Listing listing, int month) const
    {
        std::vector<const ResaleAuthorization *> own;
        for (const auto &each : scenario.authorizations)
            if (each.listing == listing)
                own.push_back(&each);
        std::stable_sort(own.begin(), own.end(),
                         [](const auto *a, const auto *b) { return dayOf(a->from, -1) < dayOf(b->from, -1); });
        const int today = (scenario.settings.start.index + month) * 31 + 1;
        for (const auto *each : own)
            if (dayOf(each->from, -1) <= today && today <= dayOf(each->until, std::numeric_limits<int>::max()))
                return each;
        for (auto each = own.rbegin(); each != own.rend(); ++each)
            if (dayOf((*each)->from, -1) <= today)
                return *each;
        return own.empty() ? nullptr : own.front();
    }

    static int lastCount(const Deal &deal) { return deal.tenants.back().count; }

    /// Tenants in the deal's own month; 0 where it is not active.
    static int tenants(const Deal &deal, int month)
    {
        if (month < 0)
            return 0;
        if (month >= monthsOf(deal.term))
            return deal.atEnd == AtEnd::Renews ? lastCount(deal) : 0;
        int count = 0;
        for (const TenantStep &step : deal.tenants)
            if (step.month <= month)
                count = step.count;
        return count;
    }

    Wide total(Listing listing, int month) const
    {
        const auto *grant = authorization(listing, month);
        Wide sum = grant ? grant->existingTenants : 0;
        for (const Deal &deal : scenario.deals)
            if (deal.included && deal.listing == listing)
                sum += tenants(deal, month - deal.startMonth);
        return sum;
    }

    int band(Listing listing, int month) const
    {
        const auto *grant = authorization(listing, month);
        int found = -1;
        if (grant)
            for (std::size_t row = 0; row < grant->bands.size(); ++row)
                if (grant->bands[row].from <= total(listing, month))
                    found = static_cast<int>(row);
        return found;
    }

    /// `month` of the price event, from the scenario's start.
    Amount wholesaleUnit(const Deal &deal, int month, int row, std::string &why) const
    {
        why.clear();
        if (row < 0) {
            why = "no-band";
            return {};
        }
        const auto *grant = authorization(deal.listing, month);
        const VolumeBand &entry = grant->bands[static_cast<std::size_t>(row)];
        if (entry.negotiated) {
            if (monthsOf(deal.term) == 12)
                why = "negotiated-needs-multi-year";
            else if (deal.negotiatedPrice)
                return deal.negotiatedPrice->minor;
            else if (entry.price)
                return entry.price->minor;
            else
                why = "no-negotiated-price";
            return {};
        }
        if (!entry.price) {
            why = "no-list-price";
            return {};
        }
        const int years = monthsOf(deal.term) / 12;
        const Wide discount = grant->commitmentDiscounts[static_cast<std::size_t>(years - 1)].basisPoints;
        return roundHalfAway(Wide{entry.price->minor} * (10'000 - discount), 10'000);
    }

    static Amount resale(const ResalePrice &price, const Amount &wholesale)
    {
        if (const auto *unit = std::get_if<UnitPrice>(&price))
            return unit->perTenant.minor;
        if (std::holds_alternative<MonthlyTotal>(price) || !wholesale)
            return {};
        if (const auto *markup = std::get_if<Markup>(&price))
            return roundHalfAway(*wholesale * (10'000 + markup->onWholesale.basisPoints), 10'000);
        // The smallest price of which the wholesale is at most 1 - g.
        const Wide kept = 10'000 - std::get<TargetMargin>(price).ofResale.basisPoints;
        Wide unit = *wholesale * 10'000 / kept;
        while (unit * kept < *wholesale * 10'000)
            ++unit;
        return unit;
    }

    std::string route(const Deal &deal, const Amount &tcv) const
    {
        Customer customer;
        for (const Customer &each : scenario.customers)
            if (each.id == deal.customer)
                customer = each;
        const auto &settings = scenario.settings;
        if (customer.multiCloudSingleContract || customer.termsOutsideMarketplace ||
            customer.purchasingVehicle != PurchasingVehicle::None ||
            (settings.dealSizeFloor && tcv && *tcv < settings.dealSizeFloor->minor))
            return "direct";
        const bool prefersAws = customer.invoicePreference == InvoicePreference::Aws;
        const bool prefersAzure = customer.invoicePreference == InvoicePreference::Azure;
        const int aws =
            (customer.cloud == Cloud::Aws) + customer.edpRemaining + settings.partner.cppoEnrolled + prefersAws;
        const int azure =
            (customer.cloud == Cloud::Azure) + customer.maccRemaining + settings.partner.cspEnrolled + prefersAzure;
        if (aws != azure)
            return aws > azure ? "cppo" : "mpo";
        if (prefersAws || prefersAzure)
            return prefersAws ? "cppo" : "mpo";
        if (customer.edpRemaining != customer.maccRemaining)
            return customer.edpRemaining ? "cppo" : "mpo";
        return "undecided";
    }
};

} // namespace dealdesk::tests::reference
