#include "ledgers.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

void Ledger::add(RowDigest row)
{
    ++rows;
    digest += row;
}

void Ledger::remove(RowDigest row)
{
    --rows;
    digest -= row;
}

std::map<LedgerScope, Ledger> readLedgers(const Connection &connection)
{
    std::map<LedgerScope, Ledger> ledgers;
    Statement statement(connection, u"SELECT scenario, kind, row_count, digest FROM ledgers ORDER BY scenario, kind"_s);
    statement.run();
    while (statement.next()) {
        const auto kind = static_cast<workspace::RowKind>(statement.value(1).toInt());
        ledgers[{{statement.value(0).toLongLong()}, kind}] = {statement.value(2).toLongLong(),
                                                              RowDigest::fromBytes(statement.value(3).toByteArray())};
    }
    return ledgers;
}

Ledgers::Ledgers(const Connection &connection)
    : find(connection, u"SELECT row_count, digest FROM ledgers WHERE scenario = ? AND kind = ?"_s)
    , put(connection, u"INSERT OR REPLACE INTO ledgers (scenario, kind, row_count, digest) VALUES (?, ?, ?, ?)"_s)
    , drop(connection, u"DELETE FROM ledgers WHERE scenario = ? AND kind IN (3, 8, 9)"_s)
{}

Ledger &Ledgers::at(LedgerScope scope)
{
    const auto known = touched.find(scope);
    if (known != touched.end())
        return known->second;
    Ledger &ledger = touched[scope];
    find.bind(scope.scenario.value);
    find.bind(static_cast<std::int64_t>(scope.kind));
    find.run();
    if (find.next())
        ledger = {find.value(0).toLongLong(), RowDigest::fromBytes(find.value(1).toByteArray())};
    find.finish();
    return ledger;
}

void Ledgers::forget(workspace::ScenarioKey scenario)
{
    using workspace::RowKind;
    for (const RowKind kind : {RowKind::Deal, RowKind::AuthorizationWhatIf, RowKind::CustomerUse})
        touched.erase({scenario, kind});
    drop.bind(scenario.value);
    drop.run();
}

void Ledgers::write()
{
    for (const auto &[scope, ledger] : touched) {
        put.bind(scope.scenario.value);
        put.bind(static_cast<std::int64_t>(scope.kind));
        put.bind(ledger.rows);
        put.bind(ledger.digest.bytes());
        put.run();
    }
    touched.clear();
}

} // namespace dealdesk::storage
