#include "customerrows.h"

#include "recordcolumns.h"
#include "recordio.h"

#include "records/customer.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using pricing::Customer;

QString CustomerRows::selectAll()
{
    return u"SELECT scenario, key, %1, digest FROM customers ORDER BY scenario, key"_s.arg(
        selected(columnsOf<Customer>()));
}

CustomerRows::CustomerRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, workspace::RowKind::Customer,
           u"INSERT OR REPLACE INTO customers (scenario, key, %1, digest) VALUES (?, ?, %2, ?)"_s.arg(
               named(columnsOf<Customer>()), parameters(columnsOf<Customer>())),
           u"SELECT digest FROM customers WHERE scenario = ? AND key = ?"_s,
           u"DELETE FROM customers WHERE scenario = ? AND key = ?"_s)
{}

void CustomerRows::save(workspace::ScenarioKey scenario, workspace::RowKey key, const Customer &customer)
{
    RowWriter row = rows.row();
    row.number(scenario.value).number(key.value);
    writeFields(row, customer);
    rows.save(row, scenario, scenario.value, key.value);
}

void CustomerRows::remove(workspace::ScenarioKey scenario, workspace::RowKey key)
{
    rows.remove(scenario, scenario.value, key.value);
}

Customer CustomerRows::read(RowReader &row)
{
    Customer customer;
    readFields(row, customer);
    return customer;
}

} // namespace dealdesk::storage
