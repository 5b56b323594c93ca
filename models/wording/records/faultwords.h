// What is wrong with a scenario's values (records/faults.h), for a person: which record, which field, and why.
#pragma once

#include "records/namedfault.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

/// "out of range", "longer than 200 characters"
QString nameOf(const records::Fault &fault, const Language &language);
/// "the deal “Rollout” of scenario “Base” (start month: out of range)", "the authorization “ASM 2027” (listing: out of
/// range)"; long names are shortened.
QString faultText(const records::NamedFault &named, const Language &language);
/// The same, of the first few of them and the number of the others.
QString faultsText(const records::NamedFaults &faults, const Language &language);

} // namespace dealdesk::wording
