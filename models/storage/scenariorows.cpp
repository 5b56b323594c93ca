#include "scenariorows.h"

#include <limits>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;

const QString ScenarioRows::selectAll = uR"sql(
    SELECT key, CAST(name AS BLOB), CAST(currency AS BLOB), start_month, horizon_months, band_policy, payout_days,
           margin_floor, deal_size_floor, CAST(partner_name AS BLOB), cppo_enrolled, csp_enrolled, digest
    FROM scenarios
    ORDER BY key)sql"_s;

// An upsert, where other tables replace: replacing would delete the parent row of all the scenario's rows.
ScenarioRows::ScenarioRows(const Connection &connection, Ledgers &books)
    : ledgers(books)
    , rows(connection, books, workspace::RowKind::Settings, uR"sql(
    INSERT INTO scenarios (key, name, currency, start_month, horizon_months, band_policy, payout_days,
           margin_floor, deal_size_floor, partner_name, cppo_enrolled, csp_enrolled, digest)
    VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?,
           ?, ?, CAST(? AS TEXT), ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET name = excluded.name, currency = excluded.currency,
           start_month = excluded.start_month, horizon_months = excluded.horizon_months,
           band_policy = excluded.band_policy, payout_days = excluded.payout_days,
           margin_floor = excluded.margin_floor, deal_size_floor = excluded.deal_size_floor,
           partner_name = excluded.partner_name, cppo_enrolled = excluded.cppo_enrolled,
           csp_enrolled = excluded.csp_enrolled, digest = excluded.digest)sql"_s,
           u"SELECT digest FROM scenarios WHERE key = ?"_s, u"DELETE FROM scenarios WHERE key = ?"_s)
    , dropDeals(connection, u"DELETE FROM deals WHERE scenario = ?"_s)
    , dropCustomers(connection, u"DELETE FROM customers WHERE scenario = ?"_s)
    , dropBands(connection, u"DELETE FROM bands WHERE scenario = ?"_s)
    , dropAuthorizations(connection, u"DELETE FROM authorizations WHERE scenario = ?"_s)
{}

void ScenarioRows::save(workspace::ScenarioKey key, const ScenarioSettings &settings)
{
    RowWriter row = rows.row();
    row.number(key.value).text(settings.name).text(settings.currency).number(settings.start.index);
    row.number(settings.horizonMonths).number(static_cast<int>(settings.bandPolicy)).number(settings.payoutDays);
    row.number(settings.marginFloor).number(settings.dealSizeFloor).text(settings.partner.name);
    row.number(settings.partner.cppoEnrolled).number(settings.partner.cspEnrolled);
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
    constexpr int most = std::numeric_limits<int>::max();
    ScenarioSettings settings;
    settings.name = row.text();
    settings.currency = row.text();
    settings.start.index = row.number(0, most);
    settings.horizonMonths = row.number(0, most);
    settings.bandPolicy = row.choice<BandPolicy>();
    settings.payoutDays = row.number(0, most);
    settings.marginFloor = row.percent();
    settings.dealSizeFloor = row.money();
    settings.partner.name = row.text();
    settings.partner.cppoEnrolled = row.flag();
    settings.partner.cspEnrolled = row.flag();
    return settings;
}

} // namespace dealdesk::storage
