#include "scenariorows.h"

#include "recordcolumns.h"
#include "recordio.h"

#include "records/settings.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;
using workspace::RowKind;

QString PartnerRow::select(int schema)
{
    return u"SELECT key, %1, digest FROM partner ORDER BY key"_s.arg(selected(columnsOf<Partner>(schema)));
}

PartnerRow::PartnerRow(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, RowKind::Partner,
           u"INSERT OR REPLACE INTO partner (key, %1, digest) VALUES (?, %2, ?)"_s.arg(
               named(columnsOf<Partner>()), parameters(columnsOf<Partner>())),
           u"SELECT digest FROM partner WHERE key = ?"_s, u"DELETE FROM partner WHERE key = ?"_s)
{}

void PartnerRow::save(const Partner &partner)
{
    constexpr std::int64_t theOne = 1;
    RowWriter row = rows.row();
    row.number(theOne);
    writeFields(row, partner);
    rows.save(row, {}, theOne);
}

Partner PartnerRow::read(RowReader &row, int schema)
{
    Partner partner;
    row.key();
    readFields(row, partner, schema);
    return partner;
}

// The settings' partner is what the scenario supposes, else an empty one: the fact stands in its own table.
QString ScenarioRows::selectAll(int schema)
{
    return u"SELECT key, family, partner_supposed, %1, digest FROM scenarios ORDER BY key"_s.arg(
        selected(columnsOf<ScenarioSettings>(schema)));
}

// An upsert, where other tables replace: replacing would delete the parent row of all the scenario's rows.
ScenarioRows::ScenarioRows(const Connection &connection, Ledgers &books)
    : ledgers(books)
    , rows(connection, books, RowKind::Settings,
           u"INSERT INTO scenarios (key, family, partner_supposed, %1, digest) VALUES (?, ?, ?, %2, ?) "
           "ON CONFLICT (key) DO UPDATE SET family = excluded.family, partner_supposed = excluded.partner_supposed, "
           "%3, digest = excluded.digest"_s.arg(named(columnsOf<ScenarioSettings>()),
                                                parameters(columnsOf<ScenarioSettings>()),
                                                replaced(columnsOf<ScenarioSettings>())),
           u"SELECT digest FROM scenarios WHERE key = ?"_s, u"DELETE FROM scenarios WHERE key = ?"_s)
    , dropDeals(connection, u"DELETE FROM deals WHERE scenario = ?"_s)
    , dropUses(connection, u"DELETE FROM customer_uses WHERE scenario = ?"_s)
    , dropBands(connection, u"DELETE FROM bands WHERE scenario = ?"_s)
    , dropAuthorizations(connection, u"DELETE FROM authorizations WHERE scenario = ?"_s)
{}

void ScenarioRows::save(const workspace::ScenarioEntry &entry)
{
    RowWriter row = rows.row();
    row.number(entry.key.value).number(entry.family.value).number(entry.partner.has_value());
    ScenarioSettings settings = entry.scenario.settings;
    settings.partner = entry.partner.value_or(Partner{});
    writeFields(row, settings);
    rows.save(row, {}, entry.key.value);
}

void ScenarioRows::removeAll(workspace::ScenarioKey key)
{
    for (Statement *drop : {&dropDeals, &dropUses, &dropBands, &dropAuthorizations}) {
        drop->bind(key.value);
        drop->run();
    }
    ledgers.forget(key);
    rows.remove({}, key.value);
}

workspace::ScenarioEntry ScenarioRows::read(RowReader &row, int schema)
{
    workspace::ScenarioEntry entry;
    entry.key.value = row.key();
    entry.family.value = row.key();
    const bool supposed = row.flag();
    readFields(row, entry.scenario.settings, schema);
    if (supposed)
        entry.partner = entry.scenario.settings.partner;
    return entry;
}

} // namespace dealdesk::storage
