#include "dealrows.h"

#include "recordcolumns.h"
#include "recordio.h"

#include "records/deal.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using pricing::Deal;

QString DealRows::selectAll(int schema)
{
    return u"SELECT scenario, key, %1, digest FROM deals ORDER BY scenario, key"_s.arg(
        selected(columnsOf<Deal>(schema)));
}

DealRows::DealRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Deal,
           u"INSERT OR REPLACE INTO deals (scenario, key, %1, digest) VALUES (?, ?, %2, ?)"_s.arg(
               named(columnsOf<Deal>()), parameters(columnsOf<Deal>())),
           u"SELECT digest FROM deals WHERE scenario = ? AND key = ?"_s,
           u"DELETE FROM deals WHERE scenario = ? AND key = ?"_s)
{}

void DealRows::save(workspace::ScenarioKey scenario, workspace::RowKey key, const Deal &deal)
{
    RowWriter row = rows.row();
    row.number(scenario.value).number(key.value);
    writeFields(row, deal);
    rows.save(row, scenario, scenario.value, key.value);
}

void DealRows::remove(workspace::ScenarioKey scenario, workspace::RowKey key)
{
    rows.remove(scenario, scenario.value, key.value);
}

Deal DealRows::read(RowReader &row, int schema)
{
    Deal deal;
    readFields(row, deal, schema);
    deal.paperwork.tidy(); // most have none
    return deal;
}

} // namespace dealdesk::storage
