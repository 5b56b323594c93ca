// How far the figures of a scenario move when one input moves: the rows of a tornado chart.
#pragma once

#include "evaluate.h"

namespace dealdesk::pricing {

enum class SensitiveInput : std::uint8_t {
    Tenants,            ///< every tenant count
    Price,              ///< what the customer pays, whatever the rule
    WholesalePrice,     ///< band prices and negotiated prices
    CommitmentDiscount, ///< of every term that has one
    ExistingTenants,
    MarketplaceFee,
    StartMonth,
    Probability,
};

/// How far each input is moved, down and up. What leaves the range of scenario files stops at its edge.
struct SensitivitySteps {
    Percent tenants{1'000};          ///< of the count, to the nearest tenant
    Percent price{500};              ///< of the price; a markup or margin becomes the one that moves the price so far
    Percent wholesalePrice{500};     ///< of the price, to the nearest cent
    Percent commitmentDiscount{500}; ///< points
    Percent existingTenants{1'000};  ///< of the count
    Percent marketplaceFee{100};     ///< points
    int startMonths = 3;             ///< down is earlier
    Percent probability{1'000};      ///< points
};

/// The figures that move. Over the horizon, but ARR in its last month and weighted ARR of the deals' own.
struct SensitiveFigures {
    std::optional<Money> margin, netMargin, arr, weightedArr;
    friend bool operator==(const SensitiveFigures &, const SensitiveFigures &) = default;
};
using SensitiveFigure = std::optional<Money> SensitiveFigures::*;

struct SensitivityRow {
    SensitiveInput input = SensitiveInput::Tenants;
    SensitiveFigures down, up;
};

struct Sensitivity {
    /// Deals, rising, that have no wholesale price now, so that no figure here is of them; their tenants count. Empty
    /// where no deal has one: then the figures are unknown.
    std::vector<std::size_t> leftOut;
    SensitiveFigures now;
    std::vector<SensitivityRow> rows; ///< without inputs that cannot move, or do not move the figure
};

/// The scenario with the input moved down (-1) or up (+1): of one deal, or of every included deal and every
/// authorization.
Scenario withInputMoved(const Scenario &scenario, std::optional<std::size_t> deal, SensitiveInput input, int direction,
                        const SensitivitySteps &steps = {});

/// Rows by the span of `by`, largest first; those in which it becomes unknown behind them. Of one deal, its own inputs
/// alone (tenants, price, negotiated price, fee, start, probability). A figure beyond 64 bits is unknown in its row;
/// throws AmountOverflow where the scenario itself has one.
Sensitivity sensitivity(const Scenario &scenario, std::optional<std::size_t> deal = std::nullopt,
                        SensitiveFigure by = &SensitiveFigures::margin, const SensitivitySteps &steps = {});

/// From the least to the most of a row's figure and the one now; unknown where one of the three is.
std::optional<Money> spanOf(const SensitivityRow &row, const SensitiveFigures &now, SensitiveFigure figure);

} // namespace dealdesk::pricing
