// From the second schema or a later one to that of now: all is read as that schema has it, and written anew.
#pragma once

#include "connection.h"
#include "workspacefile.h"

namespace dealdesk::storage {

/// Every digest and every ledger is checked. Documents of quotes stay where they are. Throws Problem; the caller's
/// transaction must then be rolled back.
void remakeTables(const Connection &connection, int from, const Progress &progress = {});

} // namespace dealdesk::storage
