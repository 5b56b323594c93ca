#include "scenariorows.h"

#include "recordcolumns.h"
#include "recordio.h"

#include "records/settings.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;

QString ScenarioRows::selectAll()
{
    return u"SELECT key, %1, digest FROM scenarios ORDER BY key"_s.arg(selected(columnsOf<ScenarioSettings>()));
}

// An upsert, where other tables replace: replacing would delete the parent row of all the scenario's rows.
ScenarioRows::ScenarioRows(const Connection &connection, Ledgers &books)
    : ledgers(books)
    , rows(connection, books, workspace::RowKind::Settings,
           u"INSERT INTO scenarios (key, %1, digest) VALUES (?, %2, ?) "
           "ON CONFLICT (key) DO UPDATE SET %3, digest = excluded.digest"_s.arg(
               named(columnsOf<ScenarioSettings>()), parameters(columnsOf<ScenarioSettings>()),
               replaced(columnsOf<ScenarioSettings>())),
           u"SELECT digest FROM scenarios WHERE key = ?"_s, u"DELETE FROM scenarios WHERE key = ?"_s)
    , dropDeals(connection, u"DELETE FROM deals WHERE scenario = ?"_s)
    , dropCustomers(connection, u"DELETE FROM customers WHERE scenario = ?"_s)
    , dropBands(connection, u"DELETE FROM bands WHERE scenario = ?"_s)
    , dropAuthorizations(connection, u"DELETE FROM authorizations WHERE scenario = ?"_s)
{}

void ScenarioRows::save(workspace::ScenarioKey key, const ScenarioSettings &settings)
{
    RowWriter row = rows.row();
    row.number(key.value);
    writeFields(row, settings);
    rows.save(row, {}, key.value);
}

void ScenarioRows::removeAll(workspace::ScenarioKey key)
{
    for (Statement *drop : {&dropDeals, &dropCustomers, &dropBands, &dropAuthorizations}) {
        drop->bind(key.value);
        drop->run();
    }
    ledgers.forget(key);
    rows.remove({}, key.value);
}

ScenarioSettings ScenarioRows::read(RowReader &row)
{
    ScenarioSettings settings;
    readFields(row, settings);
    return settings;
}

} // namespace dealdesk::storage
