// Quotes as the first and the second schema had them, frozen: without their documents. Only migrations read them.
#pragma once

#include "ledgers.h"

#include "workspace/contents.h"

#include <vector>

namespace dealdesk::storage {

/// Their table in both.
extern const QString earlierQuotesTable;
extern const QString earlierQuotesSelect; ///< all of them; the digest is the last column

/// Adds each row to the ledger. Throws Corrupt with the name of what is damaged.
std::vector<workspace::QuoteRecord> readEarlierQuotes(const Connection &connection, Ledger &ledger);

} // namespace dealdesk::storage
