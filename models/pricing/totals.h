// The totals row: sums of the deals' own figures over any choice of deals (those that a filter lets through).
#pragma once

#include "evaluation.h"

#include <optional>
#include <span>
#include <vector>

namespace dealdesk::pricing {

/// The sum over the deals whose figure is known.
struct KnownTotal {
    std::optional<Money> amount; ///< nothing where no deal's is known, or beyond 64 bits
    int without = 0;             ///< deals whose figure is not known
};

/// First months' figures, then the initial terms'.
struct DealTotals {
    int deals = 0; ///< included ones
    std::int64_t tenants = 0;
    KnownTotal billed, wholesale, margin, arr, tcv, totalMargin;
    std::optional<Percent> marginPercent; ///< margin of what the deals with a known margin bill
    std::vector<std::size_t> without;     ///< the deals of which one of these figures is not known, in their order
    FlagSet why;                          ///< of those
};

/// `deals` are indices into the evaluation; excluded deals are passed over.
DealTotals totalsOf(const Evaluation &evaluation, std::span<const std::size_t> deals);

} // namespace dealdesk::pricing
