// "Why this number?": the steps behind one figure of a deal, as values. Words are put to them in models/wording.
#pragma once

#include "evaluation.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace dealdesk::pricing {

enum class Figure : std::uint8_t {
    WholesaleUnit,
    Unit,
    Billed,
    Wholesale,
    Margin,
    MarginPercent,
    MarketplaceFee,
    PlatformFee,
    NetMargin,
    Arr,
    ExitArr,
    Acv,
    Tcv,
    TotalWholesale,
    TotalMargin,
    TotalNetMargin,
    TotalMarginPercent,
};

/// One kind of step; the comment gives its inputs -> its result.
enum class StepKind : std::uint8_t {
    RelationshipTotal,   // existing tenants, this deal's, other deals' -> total
    Band,                // total, the band's `from` -> band name, or unknown below the first
    ListPrice,           // band name -> price
    Discount,            // list price, discount percent, term months -> wholesale unit
    NegotiatedByDeal,    // -> unit
    NegotiatedByBand,    // band name -> unit
    NoPrice,             // Flag -> unknown
    UnitEntered,         // -> unit
    UnitByMarkup,        // wholesale unit, markup -> unit
    UnitByMargin,        // wholesale unit, margin -> unit
    MonthlyTotalEntered, // -> billed; of a unit price: the total -> unknown, for it has none
    Billed,              // unit, tenants -> billed
    Wholesale,           // wholesale unit, tenants -> wholesale
    Margin,              // billed, wholesale -> margin
    MarginPercent,       // margin, billed -> percent
    MarketplaceFee,      // billed, rate -> fee
    PlatformFee,         // Flag where missing -> fee
    NetMargin,           // margin, marketplace fee, platform fee -> net margin
    Annualized,          // amount of the month -> 12 times it
    TermPart,            // months, amount a month -> product
    TermTotal,           // months of the term -> total
    Acv,                 // tcv, term months -> acv
};

struct Unknown {
    friend bool operator==(const Unknown &, const Unknown &) = default;
};
using StepValue = std::variant<Unknown, Money, Percent, std::int64_t, std::string, Flag>;

struct Step {
    StepKind kind{};
    std::vector<StepValue> inputs;
    StepValue result;
    Provenance provenance = Provenance::Mine; ///< of the band row used, for Band, ListPrice, NegotiatedByBand
    friend bool operator==(const Step &, const Step &) = default;
};

/// From the first fact to the figure; the last step's result is the figure in `evaluation`. Empty for an excluded deal.
std::vector<Step> explain(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation, Figure figure);

} // namespace dealdesk::pricing
