// Which inputs differ between scenarios, field by field. What only names a scenario is no input.
#pragma once

#include "field.h"
#include "pricing/comparescenarios.h"

#include <span>

namespace dealdesk::records {

struct InputDifference {
    /// A whole RecordKind: whether it is there. A band's price stands also for whether it is negotiated.
    Field field = RecordKind::Settings;
    pricing::Listing listing = pricing::Listing::Asm; ///< of an authorization or a band
    /// Beside the scenarios: the index of the deal, customer, authorization or band there; -1: it is not there.
    std::array<int, pricing::mostCompared> at{-1, -1, -1, -1};
    /// The same of the authorization that it is of, where it is of one or of a band; else -1.
    std::array<int, pricing::mostCompared> authorization{-1, -1, -1, -1};
    friend bool operator==(const InputDifference &, const InputDifference &) = default;
};

/// The fields in which any of the scenarios differs from the first in which the row is there. In the order of the
/// fields' subjects: the scenario's own, authorizations with their bands, deals, customers. An authorization is the
/// same where its listing and number are, else its first day and name, else its first day; what is left goes by their
/// order in time. Bands are matched by the tenants from which they hold. Which deals and customers are the same ones,
/// pricing/samerows.h says; it does not depend on the order of the scenarios. A deal's start is compared by the
/// calendar. At most `mostCompared` of them.
std::vector<InputDifference> inputDifferences(std::span<const pricing::Scenario *const> scenarios,
                                              std::span<const std::int64_t> families = {});

} // namespace dealdesk::records
