// From the first schema: what every scenario had to itself becomes facts that stand once.
#pragma once

#include "connection.h"
#include "workspacefile.h"

namespace dealdesk::storage {

/// The first schema counted hundredths in every currency. `amounts`: what becomes of those that cannot keep their
/// number in the currency's own minor units: FineAmounts is thrown with their names, or they are rounded, and the
/// largest that may be where they are larger. Throws Problem; the caller's transaction must then be rolled back.
void moveToFacts(const Connection &connection, FineAmounts amounts, const Progress &progress = {});

} // namespace dealdesk::storage
