#include "customerrows.h"

#include "recordcolumns.h"
#include "recordio.h"

#include "records/customer.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using pricing::Customer;
using workspace::RowKind;

namespace {

/// Of a use: who he is, the fact says.
constexpr auto isIdentity = [](const auto &field) { return !records::isRouteFact(field.id); };

Columns routeColumns(int schema = schemaVersion)
{
    return columnsOf<Customer>([=](const auto &field) { return isIdentity(field) || field.since > schema; });
}

} // namespace

QString CustomerRows::selectAll(int schema)
{
    return u"SELECT key, %1, digest FROM customers ORDER BY key"_s.arg(selected(columnsOf<Customer>(schema)));
}

CustomerRows::CustomerRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, RowKind::Customer,
           u"INSERT OR REPLACE INTO customers (key, %1, digest) VALUES (?, %2, ?)"_s.arg(
               named(columnsOf<Customer>()), parameters(columnsOf<Customer>())),
           u"SELECT digest FROM customers WHERE key = ?"_s, u"DELETE FROM customers WHERE key = ?"_s)
{}

void CustomerRows::save(workspace::RowKey key, const Customer &customer)
{
    RowWriter row = rows.row();
    row.number(key.value);
    writeFields(row, customer);
    rows.save(row, {}, key.value);
}

void CustomerRows::remove(workspace::RowKey key) { rows.remove({}, key.value); }

Customer CustomerRows::read(RowReader &row, int schema)
{
    Customer customer;
    readFields(row, customer, schema);
    return customer;
}

QString CustomerUseRows::selectAll(int schema)
{
    return u"SELECT scenario, customer, supposed, %1, digest FROM customer_uses ORDER BY scenario, customer"_s.arg(
        selected(routeColumns(schema)));
}

CustomerUseRows::CustomerUseRows(const Connection &connection, Ledgers &ledgers)
    : rows(connection, ledgers, RowKind::CustomerUse,
           u"INSERT OR REPLACE INTO customer_uses (scenario, customer, supposed, %1, digest) VALUES (?, ?, ?, %2, ?)"_s
               .arg(named(routeColumns()), parameters(routeColumns())),
           u"SELECT digest FROM customer_uses WHERE scenario = ? AND customer = ?"_s,
           u"DELETE FROM customer_uses WHERE scenario = ? AND customer = ?"_s)
{}

void CustomerUseRows::save(workspace::ScenarioKey scenario, workspace::RowKey customer,
                           const workspace::CustomerUse &use)
{
    RowWriter row = rows.row();
    row.number(scenario.value).number(customer.value).number(use.routeFacts.has_value());
    writeFields(row, use.routeFacts.value_or(Customer{}), isIdentity);
    rows.save(row, scenario, scenario.value, customer.value);
}

void CustomerUseRows::remove(workspace::ScenarioKey scenario, workspace::RowKey customer)
{
    rows.remove(scenario, scenario.value, customer.value);
}

workspace::CustomerUse CustomerUseRows::read(RowReader &row, int schema)
{
    const bool supposed = row.flag();
    Customer customer;
    readFields(row, customer, schema, [=](const auto &field) { return isIdentity(field) || field.since > schema; });
    workspace::CustomerUse use;
    if (supposed)
        use.routeFacts = std::move(customer);
    return use;
}

} // namespace dealdesk::storage
