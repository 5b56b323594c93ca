// Amounts that keep their number where the currency's minor digits become others.
#pragma once

#include "faults.h"

namespace dealdesk::records {

struct Recounted {
    pricing::Scenario scenario;
    /// Amounts that cannot keep their number, in the order of a scenario file: TooFine or OutOfRange. They stand in the
    /// scenario as they were, or rounded.
    std::vector<Fault> lost;
};

/// What becomes of amounts that cannot keep their number. Rounded: to the nearest minor unit, halves up, and to the
/// ends of the field's range.
enum class Misfits : std::uint8_t { Stay, Rounded };

/// Every amount of the scenario, counted in minor units of `digitsAfter` instead of `digitsBefore`: of 84.00 dollars
/// (8400) 84 yen (84), and back. Percentages and the currency itself stay.
Recounted recounted(pricing::Scenario scenario, int digitsBefore, int digitsAfter, Misfits misfits = Misfits::Stay);

} // namespace dealdesk::records
