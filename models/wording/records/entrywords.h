// What is said beside a field of what was typed into it (models/entry, records/kinds.h).
#pragma once

#include "entry/dateentry.h"
#include "entry/numberentry.h"
#include "wording/language.h"

namespace dealdesk::wording {

/// Numbers in it are written in the field's style.
QString sentence(const entry::NumberFault &fault, const entry::NumberStyle &style);
QString sentence(const entry::DateFault &fault, const Language &language);
/// Of a day on which something is said to have happened.
QString dayIsToCome(pricing::Date day, pricing::Date today, const Language &language);

/// Of an amount in whichever currency: its sign may be several's.
QString writeCurrencyCode();

} // namespace dealdesk::wording
