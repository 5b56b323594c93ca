// The private offers of a deal, each with the percentage that is typed into the marketplace's portal (pricing rules,
// section 11).
#pragma once

#include "evaluation.h"

#include <vector>

namespace dealdesk::pricing {

enum class OfferKind : std::uint8_t {
    New,
    Expansion, ///< the tenant count changes, also where it falls
};

/// What the portal asks the partner for: a percentage on the wholesale.
enum class PortalField : std::uint8_t { Markup, CustomerAdjustment };
/// How many decimals it takes.
constexpr int mostDecimals(PortalField field) { return field == PortalField::Markup ? 9 : 8; }

/// A number of `digits` × 10^-`decimals`.
struct Decimal {
    Wide digits = 0;
    int decimals = 0;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// A percentage, and what the portal makes of it: round(wholesale × (1 + value ÷ 100)).
struct PortalPercent {
    Decimal value;
    Money result;
    Money difference; ///< from the offer's price
    friend bool operator==(const PortalPercent &, const PortalPercent &) = default;
};

/// Why there is nothing to type; the first that holds.
enum class NoEntry : std::uint8_t { Unknown, NoWholesale, BelowWholesale };

struct PortalEntry {
    PortalField field = PortalField::Markup;
    std::optional<NoEntry> none; ///< then the others mean nothing
    PortalPercent typed;         ///< with as few decimals as give the price back; where none do, with most
    bool isReachable = false;    ///< it gives the price back to the cent
    PortalPercent atTwoDecimals;
    friend bool operator==(const PortalEntry &, const PortalEntry &) = default;
};

struct PrivateOffer {
    OfferKind kind = OfferKind::New;
    int month = 0; ///< its first, of the deal
    Date start{}, end{};
    int days = 0; ///< both included
    int tenants = 0;
    std::optional<Money> wholesale, price; ///< of all its months, as one amount
    std::optional<PortalEntry> entry;      ///< nothing: a direct contract has none
    std::optional<Money> uncancelled;      ///< of an expansion: what the offer before it goes on charging until its end
};

/// The month in which the deal's initial term ends: its offers end on a day of it.
constexpr YearMonth lastMonthOf(YearMonth scenarioStart, const Deal &deal)
{
    return scenarioStart.plus(deal.startMonth + monthsOf(deal.term) - 1);
}

/// Without the end of its offers where that is not in this month.
Deal withFittingOfferEnd(Deal deal, YearMonth scenarioStart);

/// The steps at which an offer begins: the first, and each with another count.
std::vector<TenantStep> offerSteps(const Deal &deal);

/// Of the initial term, in order, at least one. The deal must be included. Throws AmountOverflow.
std::vector<PrivateOffer> offersOf(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation);

} // namespace dealdesk::pricing
