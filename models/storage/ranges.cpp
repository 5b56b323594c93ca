#include "ranges.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::storage {

namespace {

using namespace pricing;

struct Noun {
    Q_DECLARE_TR_FUNCTIONS(storage::Range)
};

constexpr Money mostMoney{100'000'000'000}; // 1,000,000,000.00
constexpr Percent whole{basisPointsInWhole};
constexpr Percent mostMarkup{10 * basisPointsInWhole};
constexpr int mostTenants = 1'000'000;
constexpr int mostStartMonth = 119;
constexpr int endOfYears = 10'000 * 12;

bool amount(Money money) { return money >= Money{0} && money <= mostMoney; }
bool amount(const std::optional<Money> &money) { return !money || amount(*money); }
bool share(Percent percent) { return percent >= Percent{0} && percent <= whole; }

template<typename Enum>
bool upTo(Enum value, Enum last)
{
    return static_cast<int>(value) <= static_cast<int>(last);
}

struct PriceInRange {
    bool operator()(const UnitPrice &price) const { return amount(price.perTenant); }
    bool operator()(const Markup &price) const
    {
        return price.onWholesale >= Percent{0} && price.onWholesale <= mostMarkup;
    }
    bool operator()(const TargetMargin &price) const { return price.ofResale >= Percent{0} && price.ofResale < whole; }
    bool operator()(const MonthlyTotal &price) const { return amount(price.perMonth); }
};

/// Months rise within the term.
template<typename Steps>
bool within(const Steps &steps, CommitmentTerm term)
{
    const auto notRising = [](const auto &left, const auto &right) { return left.month >= right.month; };
    return steps.empty() || (steps.front().month >= 0 && steps.back().month < monthsOf(term) &&
                             std::adjacent_find(steps.begin(), steps.end(), notRising) == steps.end());
}

} // namespace

std::optional<QString> outOfRange(const ScenarioSettings &settings)
{
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (settings.currency.size() != 3 || !std::all_of(settings.currency.begin(), settings.currency.end(), letter))
        return Noun::tr("currency");
    if (settings.start.index < 0 || settings.start.index >= endOfYears)
        return Noun::tr("first month");
    if (settings.horizonMonths < 1 || settings.horizonMonths > 120)
        return Noun::tr("horizon");
    if (!upTo(settings.bandPolicy, BandPolicy::Floating))
        return Noun::tr("band policy");
    if (settings.payoutDays < 0 || settings.payoutDays > 365)
        return Noun::tr("payout days");
    if (settings.marginFloor && !share(*settings.marginFloor))
        return Noun::tr("margin floor");
    if (!amount(settings.dealSizeFloor))
        return Noun::tr("deal size floor");
    return std::nullopt;
}

std::optional<QString> outOfRange(const ResaleAuthorization &authorization)
{
    if (!upTo(authorization.listing, Listing::SupportHub))
        return Noun::tr("listing");
    if (authorization.existingTenants < 0)
        return Noun::tr("existing tenants");
    if (!std::all_of(authorization.commitmentDiscounts.begin(), authorization.commitmentDiscounts.end(), share))
        return Noun::tr("commitment discount");
    int above = 0;
    for (const VolumeBand &band : authorization.bands) {
        if (band.from <= above)
            return Noun::tr("first tenant of a band");
        above = band.from;
        if (band.price && (*band.price <= Money{0} || *band.price > mostMoney))
            return Noun::tr("price of a band");
        if (band.negotiated && &band != &authorization.bands.back())
            return Noun::tr("negotiated band");
        if (!upTo(band.provenance, Provenance::Assumed))
            return Noun::tr("source of a band");
    }
    return std::nullopt;
}

std::optional<QString> outOfRange(const Customer &customer)
{
    if (!upTo(customer.cloud, Cloud::Multi))
        return Noun::tr("cloud");
    if (!upTo(customer.invoicePreference, InvoicePreference::Azure))
        return Noun::tr("invoice preference");
    if (!upTo(customer.purchasingVehicle, PurchasingVehicle::LocalCurrencyReseller))
        return Noun::tr("purchasing vehicle");
    return std::nullopt;
}

std::optional<QString> outOfRange(const Deal &deal)
{
    if (!upTo(deal.listing, Listing::SupportHub))
        return Noun::tr("listing");
    if (!upTo(deal.route, Route::Direct))
        return Noun::tr("route");
    if (deal.startMonth < 0 || deal.startMonth > mostStartMonth)
        return Noun::tr("start month");
    if (std::find(allTerms.begin(), allTerms.end(), deal.term) == allTerms.end())
        return Noun::tr("term");
    if (!upTo(deal.atEnd, AtEnd::Renews))
        return Noun::tr("end");
    const auto counted = [](const TenantStep &step) { return step.count >= 1 && step.count <= mostTenants; };
    if (deal.tenants.empty() || deal.tenants.front().month != 0 || !within(deal.tenants, deal.term) ||
        !std::all_of(deal.tenants.begin(), deal.tenants.end(), counted))
        return Noun::tr("tenants");
    if (!std::visit(PriceInRange{}, deal.price))
        return Noun::tr("price");
    if (!amount(deal.negotiatedPrice))
        return Noun::tr("negotiated price");
    const auto owed = [](const Instalment &instalment) { return amount(instalment.amount); };
    if (!upTo(deal.billing.schedule, BillingSchedule::Custom))
        return Noun::tr("billing schedule");
    if (!within(deal.billing.instalments, deal.term) ||
        !std::all_of(deal.billing.instalments.begin(), deal.billing.instalments.end(), owed))
        return Noun::tr("instalments");
    if (!share(deal.marketplaceFee))
        return Noun::tr("marketplace fee");
    if (!upTo(deal.whiteLabel.tier, WhiteLabelTier::Full) || !amount(deal.whiteLabel.monthlyFee))
        return Noun::tr("white label");
    if (!share(deal.probability))
        return Noun::tr("probability");
    return std::nullopt;
}

} // namespace dealdesk::storage
