// From the second schema to the third: a quote's document is kept with its record.
#pragma once

#include "connection.h"
#include "workspacefile.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

/// Those of a file of the second schema: its tables, and the quotes' digests and ledger are checked. Throws Problem.
std::vector<workspace::QuoteRecord> readSecondQuotes(const Connection &connection);

/// Quotes that went out before have no documents: what was in them is not known. All that the file holds is checked.
/// Throws Problem; the caller's transaction must then be rolled back.
void moveToDocuments(const Connection &connection, const Progress &progress = {});

} // namespace dealdesk::storage
