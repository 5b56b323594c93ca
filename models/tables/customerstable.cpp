#include "customerstable.h"

#include "customerchoice.h"
#include "entrytext.h"
#include "rowsync.h"

#include "wording/explanation.h"

namespace dealdesk::tables {

using pricing::Customer;
using workspace::RowKey;

namespace {

using pricing::InvoicePreference;
using pricing::PurchasingVehicle;
constexpr std::array clouds{pricing::Cloud::Unknown, pricing::Cloud::Aws, pricing::Cloud::Azure, pricing::Cloud::Multi};
constexpr std::array preferences{InvoicePreference::None, InvoicePreference::Aws, InvoicePreference::Azure};
constexpr std::array vehicles{PurchasingVehicle::None, PurchasingVehicle::NationalAccount,
                              PurchasingVehicle::GsaSchedule, PurchasingVehicle::LocalCurrencyReseller};

template<typename Values>
QStringList namesOf(const Values &values)
{
    QStringList names;
    for (const auto value : values)
        names.append(wording::name(value));
    return names;
}

/// The yes-or-no fact of a column, or null.
bool Customer::*factOf(int column)
{
    switch (column) {
    case CustomersTable::Edp: return &Customer::edpRemaining;
    case CustomersTable::Macc: return &Customer::maccRemaining;
    case CustomersTable::SingleContract: return &Customer::multiCloudSingleContract;
    case CustomersTable::OwnTerms: return &Customer::termsOutsideMarketplace;
    default: return nullptr;
    }
}

} // namespace

CustomersTable::CustomersTable(workspace::Document &of, QObject *parent)
    : GuardedTable(parent)
    , document(of)
{
    connect(&document, &workspace::Document::changed, this, &CustomersTable::follow);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &CustomersTable::reset);
    reset();
}

void CustomersTable::reset()
{
    beginResetModel();
    keys = document.current().customerKeys;
    endResetModel();
}

void CustomersTable::follow(const workspace::Change &change)
{
    if (change.structural) {
        syncRows(
            keys, document.current().customerKeys,
            [this](std::size_t first, std::size_t last) {
                beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
                keys.erase(keys.begin() + static_cast<long>(first), keys.begin() + static_cast<long>(last) + 1);
                endRemoveRows();
            },
            [this](std::size_t first, std::size_t last, const std::vector<RowKey> &added) {
                beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
                keys.insert(keys.begin() + static_cast<long>(first), added.begin(), added.end());
                endInsertRows();
            });
    }
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

QStringList CustomersTable::choices(int column) const
{
    switch (column) {
    case Cloud: return namesOf(clouds);
    case Invoice: return namesOf(preferences);
    case Vehicle: return namesOf(vehicles);
    default: return {};
    }
}

QVariant CustomersTable::cell(int row, int column, int role) const
{
    const Customer *customer = customerAt(row);
    if (!customer)
        return {};
    if (const auto fact = factOf(column)) {
        if (role == Qt::CheckStateRole)
            return customer->*fact ? Qt::Checked : Qt::Unchecked;
        if (role == SortRole)
            return customer->*fact;
        return {};
    }
    if (role == ChoicesRole)
        return choices(column);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != SortRole)
        return {};
    switch (column) {
    case Name: return wording::text(customer->name);
    case Cloud: return wording::name(customer->cloud);
    case Invoice: return wording::name(customer->invoicePreference);
    case Vehicle: return wording::name(customer->purchasingVehicle);
    case Deals: return document.dealsOf(customer->id);
    default: return {};
    }
}

exchange::CellValue CustomersTable::value(int row, int column) const
{
    const Customer *customer = customerAt(row);
    if (!customer)
        return {};
    if (const auto fact = factOf(column))
        return customer->*fact;
    return column == Deals ? exchange::CellValue(std::int64_t{document.dealsOf(customer->id)}) : shownText(row, column);
}

QString CustomersTable::columnTitle(int column) const
{
    switch (column) {
    case Name: return tr("Customer");
    case Cloud: return tr("Cloud");
    case Edp: return tr("EDP left");
    case Macc: return tr("MACC left");
    case Invoice: return tr("Prefers invoice by");
    case SingleContract: return tr("One contract, many clouds");
    case OwnTerms: return tr("Own terms");
    case Vehicle: return tr("Buys through");
    case Deals: return tr("Deals");
    default: return {};
    }
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
    default: return {};
    }
}

bool CustomersTable::isEditable(int, int column) const
{
    return !document.readOnly() && (column == Name || !choices(column).isEmpty());
}

bool CustomersTable::isCheckable(int column) const { return factOf(column) != nullptr; }

tl::expected<Customer, QString> CustomersTable::withEntry(Customer customer, int column, const QVariant &value) const
{
    if (const auto fact = factOf(column)) {
        customer.*fact = value.toInt() == Qt::Checked;
        return customer;
    }
    if (column == Name) {
        const auto name = readName(value.toString());
        if (!name)
            return tl::unexpected(name.error());
        if (*name != customer.name && isNameTaken(document.scenario(), *name, customer.id))
            return tl::unexpected(tr("There is another customer of this name."));
        customer.name = *name;
        return customer;
    }
    const auto index = choices(column).indexOf(value.toString());
    if (index < 0)
        return tl::unexpected(tr("Choose one of: %1.").arg(choices(column).join(QStringLiteral(", "))));
    const auto at = static_cast<std::size_t>(index);
    if (column == Cloud)
        customer.cloud = clouds[at];
    else if (column == Invoice)
        customer.invoicePreference = preferences[at];
    else
        customer.purchasingVehicle = vehicles[at];
    return customer;
}

QString CustomersTable::problemWith(const QModelIndex &index, const QString &text) const
{
    const Customer *customer = index.row() < rows() ? customerAt(index.row()) : nullptr;
    if (!customer || factOf(index.column()) || index.column() == Deals)
        return {};
    const auto after = withEntry(*customer, index.column(), text);
    return after ? QString() : after.error();
}

bool CustomersTable::edit(int row, int column, const QVariant &value)
{
    const Customer *customer = customerAt(row);
    if (!customer || !document.mayEdit())
        return false;
    const auto after = withEntry(*customer, column, value);
    if (!after)
        return false;
    document.changeCustomer(keyAt(row), *after,
                            tr("Change %1 of %2").arg(columnTitle(column).toLower(), wording::text(customer->name)));
    return true;
}

} // namespace dealdesk::tables
