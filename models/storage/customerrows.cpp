#include "customerrows.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace pricing;

const QString CustomerRows::selectAll = uR"sql(
    SELECT scenario, key, CAST(id AS BLOB), CAST(name AS BLOB), cloud, edp_remaining, macc_remaining,
           invoice_preference, single_contract, own_terms, vehicle, digest
    FROM customers
    ORDER BY scenario, key)sql"_s;

CustomerRows::CustomerRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Customer, uR"sql(
    INSERT OR REPLACE INTO customers (scenario, key, id, name, cloud, edp_remaining, macc_remaining,
           invoice_preference, single_contract, own_terms, vehicle, digest)
    VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?,
           ?, ?, ?, ?, ?))sql"_s,
           u"SELECT digest FROM customers WHERE scenario = ? AND key = ?"_s,
           u"DELETE FROM customers WHERE scenario = ? AND key = ?"_s)
{}

void CustomerRows::save(workspace::ScenarioKey scenario, workspace::RowKey key, const Customer &customer)
{
    RowWriter row = rows.row();
    row.number(scenario.value).number(key.value).text(customer.id.text).text(customer.name);
    row.number(static_cast<int>(customer.cloud)).number(customer.edpRemaining).number(customer.maccRemaining);
    row.number(static_cast<int>(customer.invoicePreference)).number(customer.multiCloudSingleContract);
    row.number(customer.termsOutsideMarketplace).number(static_cast<int>(customer.purchasingVehicle));
    rows.save(row, scenario, scenario.value, key.value);
}

void CustomerRows::remove(workspace::ScenarioKey scenario, workspace::RowKey key)
{
    rows.remove(scenario, scenario.value, key.value);
}

Customer CustomerRows::read(RowReader &row)
{
    Customer customer;
    customer.id.text = row.text();
    customer.name = row.text();
    customer.cloud = row.choice<Cloud>();
    customer.edpRemaining = row.flag();
    customer.maccRemaining = row.flag();
    customer.invoicePreference = row.choice<InvoicePreference>();
    customer.multiCloudSingleContract = row.flag();
    customer.termsOutsideMarketplace = row.flag();
    customer.purchasingVehicle = row.choice<PurchasingVehicle>();
    return customer;
}

} // namespace dealdesk::storage
