// An input of a scenario as a person reads it, to be seen beside the same input of another scenario.
#pragma once

#include "records/differences.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::tables {

/// What the difference is of: "Rollout", "ASM price book", "Settings". `place`: a scenario in which it is there.
QString subjectText(const records::InputDifference &difference, const pricing::Scenario &scenario, std::size_t place,
                    const wording::Language &language);

/// The input in the scenario at `place`; "—" where what it is of is not there. Whether it is there: a summary of it, or
/// "not there".
std::optional<QString> inputText(const records::InputDifference &difference, const pricing::Scenario &scenario,
                                 std::size_t place, const wording::Language &language);

} // namespace dealdesk::tables
