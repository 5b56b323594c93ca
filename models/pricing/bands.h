// One price: which band a relationship total is in, what the unit costs there, and what the customer pays for it.
#pragma once

#include "evaluation.h"

#include <cstdint>
#include <optional>

namespace dealdesk::pricing {

/// Index of the last row whose `from` is <= total; -1 below the first.
int bandOf(const ResaleAuthorization &authorization, std::int64_t total);

struct WholesalePrice {
    std::optional<Money> unit; ///< per tenant per month
    FlagSet why;               ///< where there is none
};

/// `authorization` may be null (a listing without one), `band` -1: both are "no band".
WholesalePrice wholesalePrice(const ResaleAuthorization *authorization, int band, CommitmentTerm term,
                              const std::optional<Money> &negotiatedPrice);

/// Per tenant per month, of the wholesale unit of the term's first month. Nothing where unknown, or under a monthly
/// total.
std::optional<Money> resaleUnit(const ResalePrice &price, const std::optional<Money> &wholesaleUnit);

} // namespace dealdesk::pricing
