// The totals row: sums of the deals' own figures over any choice of deals (those that a filter lets through).
#pragma once

#include "evaluation.h"

#include <optional>
#include <span>

namespace dealdesk::pricing {

/// First months' figures, then the initial terms'. A sum with an unknown part is unknown, and so is one beyond 64 bits.
struct DealTotals {
    int deals = 0; ///< included ones
    std::int64_t tenants = 0;
    std::optional<Money> billed, wholesale, margin, arr, tcv, totalMargin;
    std::optional<Percent> marginPercent; ///< margin of billed
};

/// `deals` are indices into the evaluation; excluded deals are passed over.
DealTotals totalsOf(const Evaluation &evaluation, std::span<const std::size_t> deals);

} // namespace dealdesk::pricing
