// Several reports of one marketplace as one: they overlap, and what two of them say must not count twice.
#pragma once

#include "reportlines.h"

#include <span>

namespace dealdesk::exchange {

struct JoinedReports {
    PayoutReport report;           ///< the lines that count
    std::vector<std::size_t> from; ///< beside them: which of the reports each is from
    std::size_t saidAgain = 0;     ///< lines that do not count, since a later report says them
};

/// Of one kind, the earlier before the later. What a report says of a transaction (its reference, offer, invoice date,
/// and whether it is a refund) holds in place of all that earlier ones said of it; a line without a reference takes the
/// place of those that are the same in every value. Within a report each line counts.
JoinedReports joined(std::span<const PayoutReport *const> reports);

} // namespace dealdesk::exchange
