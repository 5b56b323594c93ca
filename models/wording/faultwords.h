// What is wrong with a scenario's values (pricing/scenariofaults.h), for a person: which record, which field, and why.
#pragma once

#include "pricing/scenariofaults.h"

#include <QString>

namespace dealdesk::wording {

/// "start month"
QString nameOf(pricing::FaultField field);
/// "out of range", "longer than 200 characters"
QString nameOf(const pricing::Fault &fault);
/// "the deal “Rollout” of scenario “Base” (start month: out of range)"; long names are shortened.
QString faultText(const pricing::Scenario &scenario, const pricing::Fault &fault);
/// The same, of the first few of them and the number of the others.
QString faultsText(const pricing::Scenario &scenario, const std::vector<pricing::Fault> &faults);

} // namespace dealdesk::wording
