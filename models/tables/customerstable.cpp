#include "customerstable.h"

#include "customerentry.h"

#include "records/choices.h"
#include "records/customer.h"
#include "wording/explanation.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldwords.h"

namespace dealdesk::tables {

using pricing::Customer;
using records::CustomerField;
using workspace::RowKey;

namespace {

/// Calls visit(Leaf) for the column's field; a column of a figure has none.
template<typename Visit>
void withColumn(int column, Visit visit)
{
    if (const auto field = CustomersTable::fieldOf(column))
        records::withField<Customer>(*field, visit);
}

exchange::CellValue cellOf(records::Text, const std::string &text) { return text; }
exchange::CellValue cellOf(records::Id, const pricing::CustomerId &id) { return id.text; }
exchange::CellValue cellOf(records::Flag, bool flag) { return flag; }
template<typename Enum>
exchange::CellValue cellOf(records::Choice<Enum>, Enum choice)
{
    return textCell(wording::name(choice));
}

/// The yes-or-no fact of a column, or null.
bool Customer::*factOf(int column)
{
    bool Customer::*fact = nullptr;
    withColumn(column, [&](const auto &leaf) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Flag>)
            fact = leaf.field.member;
    });
    return fact;
}

} // namespace

std::optional<CustomerField> CustomersTable::fieldOf(int column)
{
    switch (column) {
    case CustomersTable::Name: return CustomerField::Name;
    case CustomersTable::Cloud: return CustomerField::Cloud;
    case CustomersTable::Edp: return CustomerField::EdpRemaining;
    case CustomersTable::Macc: return CustomerField::MaccRemaining;
    case CustomersTable::Invoice: return CustomerField::InvoicePreference;
    case CustomersTable::SingleContract: return CustomerField::SingleContract;
    case CustomersTable::OwnTerms: return CustomerField::OwnTerms;
    case CustomersTable::Vehicle: return CustomerField::Vehicle;
    default: return std::nullopt;
    }
}

CustomersTable::CustomersTable(workspace::FactEdits &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , edits(of)
    , document(of.document())
{
    connect(&document, &workspace::Document::changed, this, &CustomersTable::follow);
    // Every scenario has the workspace's customers: who is chosen stays so.
    connect(&document, &workspace::Document::currentScenarioChanged, this, [this] { follow({.structural = true}); });
    keys = document.current().customerKeys;
}

void CustomersTable::follow(const workspace::Change &change)
{
    if (change.structural)
        bringToKeys(keys, document.current().customerKeys);
    if (!keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

int CustomersTable::rowOf(RowKey key) const
{
    const auto at = workspace::indexOf(keys, key);
    return at ? static_cast<int>(*at) : -1;
}

const Customer *CustomersTable::customerAt(int row) const
{
    const auto index = workspace::indexOf(document.current().customerKeys, keyAt(row));
    return index ? &document.scenario().customers[*index] : nullptr;
}

/// What is ticked is not chosen.
QStringList CustomersTable::choices(int column) const
{
    const auto field = fieldOf(column);
    return field && !isCheckable(column) ? tables::choices(*field) : QStringList();
}

QVariant CustomersTable::cell(int row, int column, int role) const
{
    const Customer *customer = customerAt(row);
    if (!customer)
        return {};
    if (role == Qt::CheckStateRole && isCheckable(column)) {
        const auto fact = factOf(column);
        return (fact ? customer->*fact : isSupposed(row)) ? Qt::Checked : Qt::Unchecked;
    }
    return role == ChoicesRole && !isCheckable(column) ? QVariant(choices(column)) : QVariant();
}

exchange::CellValue CustomersTable::value(int row, int column) const
{
    const Customer *customer = customerAt(row);
    if (!customer)
        return {};
    if (column == Supposed)
        return isSupposed(row);
    if (column == Deals)
        return std::int64_t{document.dealsOf(customer->id)};
    exchange::CellValue value;
    withColumn(column, [&](const auto &leaf) {
        if constexpr (requires { cellOf(leaf.field.kind, leaf.in(*customer)); })
            value = cellOf(leaf.field.kind, leaf.in(*customer));
    });
    return value;
}

exchange::ColumnKind CustomersTable::kind(int column) const
{
    if (isCheckable(column))
        return exchange::ColumnKind::YesNo;
    return column == Deals ? exchange::ColumnKind::Count : exchange::ColumnKind::Text;
}

QString CustomersTable::columnTitle(int column) const
{
    if (column == Name)
        return tr("Customer");
    if (column == Deals)
        return tr("Deals");
    if (column == Supposed)
        return tr("What-if");
    const auto field = fieldOf(column);
    return field ? wording::wordsOf(*field).title : QString();
}

QString CustomersTable::columnHelp(int column) const
{
    switch (column) {
    case Cloud: return tr("Where the customer's systems mostly run");
    case Edp: return tr("Has AWS EDP commitment left to draw down");
    case Macc: return tr("Has Azure MACC commitment left to draw down");
    case SingleContract: return tr("Is multi-cloud and wants a single contract, independent of cloud");
    case OwnTerms: return tr("Wants terms negotiated outside the marketplace contract");
    case Vehicle: return tr("A national account, GSA schedule or local-currency reseller makes the route direct");
    case Supposed: return tr("The facts on the route hold in this scenario alone; untick to use what is known again");
    default: return {};
    }
}

bool CustomersTable::isEditable(int, int column) const
{
    return !document.readOnly() && fieldOf(column) && !isCheckable(column);
}

bool CustomersTable::isCheckable(int column) const { return column == Supposed || factOf(column) != nullptr; }

bool CustomersTable::isSupposed(int row) const
{
    const auto &uses = document.current().uses;
    const auto use = uses.find(keyAt(row));
    return use != uses.end() && use->second.routeFacts;
}

tl::expected<Customer, QString> CustomersTable::withEntry(Customer customer, int column, const QVariant &value) const
{
    if (const auto fact = factOf(column)) {
        customer.*fact = value.toInt() == Qt::Checked;
        return customer;
    }
    const auto field = fieldOf(column);
    return field ? tables::withEntry(std::move(customer), *field, value.toString(), document.scenario(), language)
                 : customer;
}

QString CustomersTable::problemWith(const QModelIndex &index, const QString &text) const
{
    const Customer *customer = index.row() < rows() ? customerAt(index.row()) : nullptr;
    if (!customer || isCheckable(index.column()) || index.column() == Deals)
        return {};
    const auto after = withEntry(*customer, index.column(), text);
    return after ? QString() : after.error();
}

bool CustomersTable::edit(int row, int column, const QVariant &value)
{
    const Customer *customer = customerAt(row);
    if (!customer || !edits.mayEdit())
        return false;
    if (column == Supposed) {
        const QString name = wording::text(customer->name);
        const bool on = value.toInt() == Qt::Checked;
        edits.supposeRouteFacts(keyAt(row), on, on ? wording::supposeOtherFacts(name) : wording::useWhatIsKnown(name));
        return true;
    }
    const auto after = withEntry(*customer, column, value);
    if (!after)
        return false;
    const auto field = fieldOf(column);
    edits.changeCustomer(keyAt(row), *after,
                         wording::changeOf(field ? wording::wordsOf(*field).inSentence : columnTitle(column),
                                           wording::text(customer->name)));
    return true;
}

} // namespace dealdesk::tables
