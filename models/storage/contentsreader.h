// Reads a whole workspace, trusting nothing: the file's structure, each row's digest, each ledger, and the rules for a
// scenario's values, which are those of a scenario file.
#pragma once

#include "authorizationrows.h"
#include "ledgers.h"
#include "pace.h"
#include "rowio.h"
#include "schema.h"
#include "workspacefile.h"

namespace dealdesk::storage {

class ContentsReader
{
public:
    /// Of tables of this schema, which is the second or a later one.
    ContentsReader(const Connection &connection, const Progress &progress, int schema = schemaVersion);
    /// Throws Problem: Corrupt with the name of what is damaged, or Cancelled.
    workspace::Contents read();
    /// Of what was read: what an earlier version took, by scenario; mostly nothing.
    std::vector<records::NamedFaults> keptFromEarlier() { return std::move(keptAsTheyAre); }

private:
    static QString wrongIn(const RowReader &row); ///< which value; empty: none
    static void checkCount(workspace::RowKind kind, std::int64_t rows);
    void checkFacts();
    void checkValues(const workspace::ScenarioEntry &entry);
    void readPartner();
    void readScenarios();
    void readAuthorizations();
    bool isItsKey(std::int64_t key, const AuthorizationRows::Read &read, const workspace::ScenarioEntry *entry) const;
    void readCustomers();
    void readUses();
    void readDeals();
    void readQuotes();
    void readKnowledge();
    void readBrandings();
    void readUsage();
    void readPayouts();
    void readOwnValues(workspace::RowKind kind, guidance::OwnValues &into);
    void readView();
    void compareLedgers();
    bool ends(RowReader &row, LedgerScope scope);
    workspace::ScenarioEntry &entryOf(std::int64_t scenario);
    void count(LedgerScope scope, RowDigest row);

    const Connection &connection;
    int schema;
    Pace pace;
    workspace::Contents contents;
    std::vector<records::NamedFaults> keptAsTheyAre;
    std::map<LedgerScope, Ledger> saved, found;
    Ledger *lastLedger = nullptr; ///< of `lastScope`: rows of one list come one after the other
    LedgerScope lastScope;
    std::size_t lastEntry = 0;
    RowBytes scratch;
};

} // namespace dealdesk::storage
