// What `evaluate` answers. Unknown is std::optional without a value, never zero; a sum with an unknown part is unknown.
#pragma once

#include "scenario.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dealdesk::pricing {

/// Why a deal needs attention, in the order in which they are reported (pricing rules, section 8).
enum class Flag : std::uint8_t {
    BelowWholesale,
    BelowMarginFloor,
    NoBand,
    NoListPrice,
    NoNegotiatedPrice,
    NegotiatedNeedsMultiYear,
    PlatformFeeMissing,
    FullWhiteLabelRecommended,
    CustomScheduleMismatch,
};
inline constexpr int flagCount = 9;

class FlagSet
{
public:
    constexpr bool has(Flag flag) const { return (bits & bit(flag)) != 0; }
    constexpr void add(Flag flag) { bits |= bit(flag); }
    constexpr void add(FlagSet other) { bits |= other.bits; }
    constexpr bool empty() const { return bits == 0; }
    std::vector<Flag> list() const; ///< in reporting order

    friend bool operator==(FlagSet, FlagSet) = default;

private:
    static constexpr std::uint16_t bit(Flag flag)
    {
        return static_cast<std::uint16_t>(1u << static_cast<unsigned>(flag));
    }
    std::uint16_t bits = 0;
};

enum class RecommendedRoute : std::uint8_t { Cppo, Mpo, Direct, Undecided };

/// What speaks for a route (pricing rules, section 9).
enum class RouteReason : std::uint8_t {
    MultiCloudSingleContract,
    TermsOutsideMarketplace,
    NationalAccount,
    GsaSchedule,
    LocalCurrencyReseller,
    BelowDealSizeFloor,
    AwsFirst,
    EdpRemaining,
    PartnerInCppo,
    PrefersAwsInvoice,
    AzureFirst,
    MaccRemaining,
    PartnerIsCsp,
    PrefersAzureInvoice,
    TieByInvoice,    ///< equal counts; the invoice preference decided
    TieByCommitment, ///< equal counts; the commitment left decided
    Tie,             ///< equal counts, nothing decides
    LacksCppoEnrolment,
    LacksCspEnrolment,
};

struct RouteAdvice {
    RecommendedRoute route = RecommendedRoute::Undecided;
    std::vector<RouteReason> reasons;
    friend bool operator==(const RouteAdvice &, const RouteAdvice &) = default;
};

/// A deal's figures of one month.
struct MonthFigures {
    int tenants = 0;
    std::int16_t authorization = -1; ///< that its price event took: index into Scenario::authorizations; -1: none
    std::int16_t band = -1;          ///< index into that one's bands; -1: no band
    std::optional<Money> wholesaleUnit;
    std::optional<Money> billed;
    std::optional<Money> wholesale;
    std::optional<Money> margin;
    std::optional<Money> marketplaceFee;
    std::optional<Money> platformFee;
    std::optional<Money> netMargin;
    friend bool operator==(const MonthFigures &, const MonthFigures &) = default;
};

/// A run of consecutive months of one deal in which no figure changes.
struct Stretch {
    int firstMonth = 0; ///< of the deal
    int months = 0;     ///< >= 1
    MonthFigures figures;
};

/// A deal's figures. First month's, then those of the initial term, whole, whatever the horizon.
struct DealFigures {
    bool included = true;      ///< false: everything else is empty
    std::optional<Money> unit; ///< resale per tenant per month; nothing under a monthly total
    std::optional<Money> arr, exitArr, acv, tcv;
    std::optional<Money> totalWholesale, totalMargin, totalNetMargin;
    std::optional<Percent> marginPercent, totalMarginPercent;
    FlagSet flags;        ///< of the initial term
    FlagSet renewalFlags; ///< why a later term within the horizon has no price
    RecommendedRoute recommendedRoute = RecommendedRoute::Undecided;
    std::uint32_t firstStretch = 0;  ///< into Evaluation::stretches
    std::uint32_t termStretches = 0; ///< stretches of the initial term; never 0 where included
    std::uint32_t allStretches = 0;  ///< with those of the renewal terms that begin within the horizon
};

struct ListingMonth {
    std::int64_t total = 0;          ///< relationship total: existing tenants and those of all included active deals
    std::int16_t authorization = -1; ///< that rules in the month: index into Scenario::authorizations; -1: none
    std::int16_t band = -1;          ///< index into that one's bands; -1: below the first
};

struct PortfolioMonth {
    YearMonth month;
    std::int64_t tenants = 0;                          ///< of deals; without existing tenants
    std::array<ListingMonth, listingCount> listings{}; ///< meaningful where the listing has an authorization
    std::optional<Money> mrr, arr, wholesale, margin, netMargin, payout;
    std::optional<Money> cash; ///< payouts from the first month to this one; unknown from the first unknown one on
};

/// `firstArr`, `cash` and `paidAfter` beyond 64 bits are unknown.
struct Portfolio {
    std::vector<PortfolioMonth> months; ///< the horizon's
    std::optional<Money> weightedArr;   ///< of the deals' own ARR, which is of their first months
    std::optional<Money> firstArr;      ///< what `weightedArr` would be if every deal were certain: never less than it
    std::optional<Money> totalBilled, totalWholesale, totalMargin, totalNetMargin;
    /// Payouts that are dated after the horizon, of what is invoiced in it and of its last month's arrears.
    std::optional<Money> paidAfter;
};

struct Evaluation {
    std::vector<DealFigures> deals; ///< in the order of Scenario::deals
    std::vector<Stretch> stretches;
    Portfolio portfolio;
    /// For people, who are told which deals it is without (unknown.h): every sum is of the deals whose figure is known
    /// in that month. Nothing where no deal's is, or beyond 64 bits; equal to `portfolio` where all are known. Tenants
    /// and relationship totals count every included deal.
    Portfolio known;

    std::span<const Stretch> termStretches(std::size_t deal) const;
    std::span<const Stretch> allStretches(std::size_t deal) const; ///< renewal terms included
    /// Of month `month` of the deal's initial term (0-based). The deal must be included.
    const MonthFigures &month(std::size_t deal, int month) const;
    const MonthFigures &firstMonth(std::size_t deal) const { return month(deal, 0); }
};

struct Payout {
    Date invoiceDate{};
    Date payoutDate{};
    std::optional<Money> billed;
    std::optional<Money> payout; ///< the partner's: billed less wholesale and marketplace-fee shares
    friend bool operator==(const Payout &, const Payout &) = default;
};

} // namespace dealdesk::pricing
