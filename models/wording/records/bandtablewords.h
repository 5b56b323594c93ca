// What is said of a line of a pasted band table that is no band (entry/bandtable.h).
#pragma once

#include "entry/bandtable.h"
#include "wording/language.h"

namespace dealdesk::wording {

/// What is wrong and what to do. Numbers in it are written in the style of the table.
QString sentence(const entry::BandLineFault &fault, const entry::NumberStyle &style);

} // namespace dealdesk::wording
