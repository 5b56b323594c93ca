// What a deal's flags are called, and what to do about each: in the deal's panel, in tables, in sums and on paper.
#pragma once

#include "pricing/flags.h"

#include <QString>

namespace dealdesk::wording {

QString title(pricing::Flag flag);    ///< "Below wholesale"
QString clause(pricing::Flag flag);   ///< the same within a sentence: "below wholesale"
QString whatToDo(pricing::Flag flag); ///< "Raise the price; a term below 3 years …"

} // namespace dealdesk::wording
