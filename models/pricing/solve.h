// The price that reaches a target, at the cent, and counts that cost less in all. Both look at the deal's first month,
// in which its price is made.
#pragma once

#include "evaluate.h"
#include "ranges.h"

#include <variant>

namespace dealdesk::pricing {

/// At least this much margin of the first month.
struct MarginPerMonth {
    Money amount;
    friend bool operator==(const MarginPerMonth &, const MarginPerMonth &) = default;
};
/// At most this much billed in the first month.
struct MonthlyBudget {
    Money amount; ///< >= 0
    friend bool operator==(const MonthlyBudget &, const MonthlyBudget &) = default;
};
/// The percentages are those of the price rules: at least this margin, this markup rounded to the cent.
using PriceTarget = std::variant<TargetMargin, Markup, MarginPerMonth, MonthlyBudget>;

enum class NotReachable : std::uint8_t {
    Excluded,         ///< the deal is not in the scenario
    UnknownWholesale, ///< `why` says what it lacks; a budget needs no wholesale and is reached without it
    WholeMargin,      ///< a margin of 100 % or more has no price
    AboveLargest,     ///< the unit price would be above the largest that a scenario holds
    BelowOneCent,     ///< the unit price that a budget pays for, or a markup makes, would be less than a cent
};

struct SolvedPrice {
    std::optional<NotReachable> notReachable; ///< then there is no unit and what rests on it
    FlagSet why;                              ///< the deal has no wholesale price
    std::optional<Money> leastBudget;         ///< BelowOneCent of a budget: a cent for each tenant

    std::optional<Money> unit;                           ///< per tenant per month
    std::optional<Money> billed, wholesale, margin;      ///< of the first month; a negative margin is below wholesale
    std::optional<Percent> marginPercent, markupPercent; ///< unknown where billed or wholesale is 0
    std::optional<Money> unspent;                        ///< of a budget, for the unit price is in whole cents
};
/// The least unit price, a cent or more, that reaches the target; of a budget, the largest that stays within it.
/// Exactly what `evaluate` answers with that unit price. Throws AmountOverflow.
SolvedPrice solvePrice(const Scenario &scenario, std::size_t deal, const PriceTarget &target);

/// More tenants that cost less: the band that they reach is so much cheaper.
struct CheaperCount {
    int tenants = 0; ///< of the deal
    int more = 0;    ///< than now
    int band = -1;   ///< index into the authorization's bands
    Money unit;      ///< wholesale per tenant per month
    Money wholesale; ///< of a month, of this deal
    Money saved;     ///< a month, against now; > 0
};
/// The smallest larger count of the deal's first month whose monthly wholesale is lower than now's. Nothing where there
/// is none, the deal is excluded or a price is unknown.
std::optional<CheaperCount> cheaperAtMore(const Scenario &scenario, std::size_t deal);

} // namespace dealdesk::pricing
