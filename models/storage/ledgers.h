// How many rows of a kind there are, and the sum of their digests: a row that was lost, added or changed behind our
// back leaves its ledger wrong. Kept for each scenario's deals, what-ifs and customers' uses, and for the workspace's
// scenarios, facts, quotes and view.
#pragma once

#include "connection.h"
#include "rowdigest.h"

#include "workspace/change.h"

#include <compare>
#include <map>

namespace dealdesk::storage {

struct LedgerScope {
    workspace::ScenarioKey scenario; ///< 0 for what belongs to none
    workspace::RowKind kind = workspace::RowKind::Settings;
    friend auto operator<=>(const LedgerScope &, const LedgerScope &) = default;
};

struct Ledger {
    std::int64_t rows = 0;
    RowDigest digest;

    void add(RowDigest row);
    void remove(RowDigest row);
    friend bool operator==(const Ledger &, const Ledger &) = default;
};

std::map<LedgerScope, Ledger> readLedgers(const Connection &connection);

/// The ledgers that one save touches: read when first needed, written together.
class Ledgers
{
public:
    explicit Ledgers(const Connection &connection);

    Ledger &at(LedgerScope scope);
    /// The scenario is gone with all its rows.
    void forget(workspace::ScenarioKey scenario);
    void write();
    void clear() { touched.clear(); }

private:
    Statement find, put, drop;
    std::map<LedgerScope, Ledger> touched;
};

} // namespace dealdesk::storage
