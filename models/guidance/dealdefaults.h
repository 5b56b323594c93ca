// What a new deal begins with, as the firm has it: rows of its own (firm.h). What is left open is as the program has
// it, and a fee that is not known is not filled in.
#pragma once

#include "firm.h"

#include <array>

namespace dealdesk::guidance {

inline constexpr std::string_view newTermRow = "new-deal/term"; ///< months
inline constexpr std::string_view newRouteRow = "new-deal/route";
inline constexpr std::string_view newRuleRow = "new-deal/price-rule";
/// Of that rule: "22.78", or an amount with its currency, "85.00 USD". Without it the rule is none yet.
inline constexpr std::string_view newPriceRow = "new-deal/price";
inline constexpr std::string_view newDealPrefix = "new-deal/"; ///< of all of them
std::string newFeeRow(pricing::Route route);                   ///< "new-deal/fee/cppo"

struct DealDefaults {
    std::optional<pricing::CommitmentTerm> term;
    std::optional<pricing::Route> route;
    std::optional<std::size_t> rule; ///< in the order of ResalePrice
    std::optional<pricing::ResalePrice> price;
    std::string currency;                                ///< of the price where it is an amount
    std::array<std::optional<pricing::Percent>, 3> fees; ///< by route

    bool isPriceIn(std::string_view wanted) const { return price && (currency.empty() || currency == wanted); }
    friend bool operator==(const DealDefaults &, const DealDefaults &) = default;
};

/// What another version wrote and this one cannot read is left open.
DealDefaults dealDefaultsOf(const FirmRows &rows);

/// As `newPriceRow` holds it.
std::string priceText(const pricing::ResalePrice &price, const std::string &currency);

/// Gives a deal of a scenario in this currency what there is.
void beginWith(pricing::Deal &deal, const DealDefaults &defaults, std::string_view currency);

} // namespace dealdesk::guidance
