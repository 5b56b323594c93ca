// Which inputs differ between scenarios, field by field. What only names a scenario is no input.
#pragma once

#include "field.h"
#include "pricing/comparescenarios.h"

#include <span>

namespace dealdesk::records {

struct InputDifference {
    /// A whole RecordKind: whether it is there. A band's price stands also for whether it is negotiated.
    Field field = RecordKind::Settings;
    pricing::Listing listing = pricing::Listing::Asm; ///< of a book or a band
    /// Beside the scenarios: the index of the deal, customer, authorization or band there; -1: it is not there.
    std::array<int, pricing::mostCompared> at{-1, -1, -1, -1};
    friend bool operator==(const InputDifference &, const InputDifference &) = default;
};

/// The fields in which any of the scenarios differs from the first in which the row is there. In the order of the
/// fields' subjects: the scenario's own, books with their bands, deals, customers. Bands are matched by the tenants
/// from which they hold. A deal is the same deal where id and name are the same, or id and customer, or all but the id,
/// or name and customer, or the name alone; ids alone do not tell, since each scenario counts on by itself. A deal's
/// customer differs where it is not the same customer, whatever the names: the same one is where id and name are the
/// same, or all but the id, or the name, or the id. A deal's start is compared by the calendar. Which rows are the same
/// does not depend on the order of the scenarios. At most `mostCompared` of them.
std::vector<InputDifference> inputDifferences(std::span<const pricing::Scenario *const> scenarios);

} // namespace dealdesk::records
