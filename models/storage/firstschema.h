// The first schema, frozen: each scenario had its partner, its customers and its authorizations to itself, and amounts
// were hundredths in every currency. Only the migration reads it.
#pragma once

#include "connection.h"
#include "workspacefile.h"

#include "workspace/contents.h"

namespace dealdesk::storage {

struct FirstScenario {
    workspace::ScenarioKey key;
    pricing::Scenario scenario;
    std::vector<workspace::RowKey> dealKeys; ///< beside its deals
};

struct FirstContents {
    std::vector<FirstScenario> scenarios; ///< keys rising
    std::vector<workspace::QuoteRecord> quotes;
    std::map<QString, QByteArray> view;
};

/// Every digest and every ledger checked. Throws Problem: Corrupt with the name of what is damaged, or Cancelled.
FirstContents readFirstSchema(const Connection &connection, const Progress &progress = {});
void dropFirstSchema(const Connection &connection);

} // namespace dealdesk::storage
