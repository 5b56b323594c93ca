// What of a deal needs somebody's approval before it is quoted. A rule of the firm's own: it sets a margin floor.
#pragma once

#include "evaluation.h"

#include <cstdint>
#include <vector>

namespace dealdesk::pricing {

enum class ApprovalReason : std::uint8_t {
    BelowWholesale,          ///< in a month of its term
    BelowMarginFloor,        ///< over its term
    QuoteAfterAuthorization, ///< the quote's last day lies after the last day of its authorization
    OfferAfterAuthorization, ///< the same of a private offer that was made
};

/// In this order; empty: none is needed. Without a floor nothing is asked. The authorization is the one that rules in
/// the deal's first month. `evaluation`: of this scenario, in which the deal is included.
std::vector<ApprovalReason> approvalReasons(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation,
                                            Date validUntil);

} // namespace dealdesk::pricing
