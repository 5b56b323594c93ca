#include "dealstable.h"

#include "dealcells.h"
#include "severaldeals.h"

#include "pricing/customers.h"
#include "wording/explanation.h"
#include "wording/pages/pipelinewords.h"
#include "wording/pages/tablewords.h"
#include "wording/records/fieldwords.h"

namespace dealdesk::tables {

using workspace::RowKey;

DealsTable::DealsTable(workspace::DealEdits &of, const wording::Language &in, QObject *parent)
    : GuardedTable(in, parent)
    , edits(of)
    , document(of.document())
{
    connect(&document, &workspace::Document::changed, this, &DealsTable::follow);
    connect(&document, &workspace::Document::currentScenarioChanged, this, &DealsTable::reset);
    reset();
}

void DealsTable::reset()
{
    beginResetModel();
    figures = wording::FigureText(language, wording::text(document.scenario().settings.currency));
    keys = document.current().dealKeys;
    endResetModel();
}

void DealsTable::follow(const workspace::Change &change)
{
    figures = wording::FigureText(language, wording::text(document.scenario().settings.currency));
    if (change.structural)
        bringToKeys(keys, document.current().dealKeys);
    // One edit can move a band and with it every deal's figures.
    if (!keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

const QByteArrayList &DealsTable::columnNames()
{
    static const QByteArrayList names = [] {
        QByteArrayList own{"included",      "customer",    "name",        "listing",   "route",         "tenants",
                           "start",         "term",        "pricerule",   "price",     "unit",          "wholesaleunit",
                           "band",          "billed",      "wholesale",   "margin",    "marginpercent", "arr",
                           "tcv",           "totalmargin", "probability", "attention", "tenantsatend",  "status",
                           "expectedclose", "nextstep",    "nextstepby"};
        records::forEachDetail<pricing::Deal>([&](const auto &detail) {
            own.append(QByteArray(detail.field.column.data(), qsizetype(detail.field.column.size())));
        });
        return own;
    }();
    return names;
}

int DealsTable::rowOf(RowKey key) const
{
    const auto at = workspace::indexOf(keys, key);
    return at ? static_cast<int>(*at) : -1;
}

std::optional<std::size_t> DealsTable::dealAt(int row) const
{
    const auto &now = document.current().dealKeys;
    const auto at = static_cast<std::size_t>(row);
    if (at < now.size() && now[at] == keys[at])
        return at;
    return workspace::indexOf(now, keys[at]); // between the parts of a structural change
}

std::optional<DealField> DealsTable::fieldOf(int column)
{
    switch (column) {
    case CustomerName: return DealField::Customer;
    case Name: return DealField::Name;
    case Listing: return DealField::Listing;
    case Route: return DealField::Route;
    case Tenants: return DealField::Tenants;
    case Start: return DealField::Start;
    case Term: return DealField::Term;
    case PriceRule: return DealField::PriceRule;
    case Price: return DealField::PriceValue;
    case Probability: return DealField::Probability;
    case Status: return DealField::Status;
    case ExpectedClose: return DealField::ExpectedClose;
    case NextStep: return DealField::NextStep;
    case NextStepBy: return DealField::NextStepBy;
    default: break;
    }
    std::optional<DealField> found;
    int at = Details;
    records::forEachDetail<pricing::Deal>([&](const auto &detail) {
        if (at++ == column)
            found = detail.field.id;
    });
    return found;
}

std::optional<pricing::Figure> DealsTable::figureOf(int column)
{
    using pricing::Figure;
    switch (column) {
    case Unit: return Figure::Unit;
    case WholesaleUnit: return Figure::WholesaleUnit;
    case Billed: return Figure::Billed;
    case Wholesale: return Figure::Wholesale;
    case Margin: return Figure::Margin;
    case MarginPercent: return Figure::MarginPercent;
    case Arr: return Figure::Arr;
    case Tcv: return Figure::Tcv;
    case TotalMargin: return Figure::TotalMargin;
    default: return std::nullopt;
    }
}

QVariant DealsTable::cell(int row, int column, int role) const
{
    const auto deal = dealAt(row);
    if (!deal)
        return {};
    const DealCells cells{document, figures, *deal};
    switch (role) {
    case Qt::EditRole:
        if (const auto field = fieldOf(column))
            return entryText(cells.entered(), *field, document.scenario(), language);
        return {};
    case Qt::CheckStateRole:
        return column == Included ? QVariant(cells.entered().included ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ToneRole: return static_cast<int>(cells.tone(column));
    case ChoicesRole:
        if (const auto field = fieldOf(column))
            return choices(*field, document.scenario(), language);
        return {};
    case FigureRole:
        if (const auto figure = figureOf(column))
            return static_cast<int>(*figure);
        return {};
    default: return {};
    }
}

exchange::CellValue DealsTable::value(int row, int column) const
{
    const auto deal = dealAt(row);
    return deal ? DealCells{document, figures, *deal}.value(column) : exchange::CellValue();
}

/// All look for their customers at once: one by one, each would be looked for among all customers.
std::vector<exchange::CellValue> DealsTable::values(int column, const std::vector<int> &ofRows) const
{
    if (column != CustomerName)
        return GuardedTable::values(column, ofRows);
    const pricing::CustomerIndex customers(document.scenario().customers);
    std::vector<exchange::CellValue> names;
    names.reserve(ofRows.size());
    for (const int row : ofRows) {
        const auto deal = dealAt(row);
        const auto found = deal ? customers.find(document.scenario().deals[*deal].customer) : customers.nobody;
        names.push_back(found == customers.nobody ? exchange::CellValue()
                                                  : document.scenario().customers[found - 1].name);
    }
    return names;
}

/// Bands by volume: a pilot band comes before Band 1. A status as a deal goes through them.
std::vector<exchange::CellValue> DealsTable::orderedBy(int column, const std::vector<int> &ofRows) const
{
    if (column != Band && column != Status)
        return values(column, ofRows);
    std::vector<exchange::CellValue> places;
    places.reserve(ofRows.size());
    for (const int row : ofRows) {
        const auto deal = dealAt(row);
        if (!deal)
            places.emplace_back();
        else if (const DealCells cells{document, figures, *deal}; column == Band)
            places.push_back(cells.bandPlace());
        else
            places.emplace_back(static_cast<std::int64_t>(cells.entered().status));
    }
    return places;
}

Form DealsTable::form(int column) const
{
    return column == Price || column == MarginPercent ? Form::Ratio : Form::Plain;
}

QString DealsTable::worded(int row, int column, const QString &figure) const
{
    const auto deal = dealAt(row);
    return deal ? DealCells{document, figures, *deal}.worded(column, figure) : figure;
}

/// What a price is in is said by its rule, which stands beside it; a cell with two counts is two.
QList<int> DealsTable::fileColumns(int column) const
{
    switch (column) {
    case Price: return {PriceRule, Price};
    case Tenants: return {Tenants, TenantsAtEnd};
    default: return {column};
    }
}

QString DealsTable::exactTitle(int column) const
{
    switch (column) {
    case Included: return tr("Included");
    case Price: return wording::priceOrPercent(figures.currency());
    default: return GuardedTable::exactTitle(column);
    }
}

QString DealsTable::columnTitle(int column) const
{
    switch (column) {
    case Included: return {};
    case Name: return tr("Deal");
    case Unit: return tr("Per tenant");
    case WholesaleUnit: return tr("Wholesale / tenant");
    case Band: return tr("Band");
    case Billed: return tr("Billed / month");
    case Wholesale: return tr("Wholesale / month");
    case Margin: return tr("Margin / month");
    case MarginPercent: return tr("Margin %");
    case Arr: return tr("ARR");
    case Tcv: return tr("TCV");
    case TotalMargin: return tr("Margin, term");
    case Probability: return tr("Win %");
    case Attention: return tr("Attention");
    case TenantsAtEnd: return tr("Tenants at the end");
    default: break;
    }
    const auto field = fieldOf(column);
    return field ? wording::wordsOf(*field).title : QString();
}

QString DealsTable::columnHelp(int column) const
{
    switch (column) {
    case Included: return tr("Counts in this scenario");
    case Tenants: return tr("In the first month; with an arrow: at the start and at the end of the term");
    case TenantsAtEnd: return tr("In the last month of the term");
    case Price: return tr("What was entered: a price, a markup on wholesale, a target margin or a monthly total");
    case Margin: return tr("Billed less wholesale, in the first month");
    case MarginPercent: return tr("Margin of what is billed, in the first month");
    case Arr: return tr("12 times what is billed in the first month");
    case Tcv: return tr("Billed over the whole term");
    default: return {};
    }
}

exchange::ColumnKind DealsTable::kind(int column) const
{
    using exchange::ColumnKind;
    switch (column) {
    case Included: return ColumnKind::YesNo;
    case Start: return ColumnKind::Month;
    case Tenants:
    case TenantsAtEnd: return ColumnKind::Count;
    case Price: return ColumnKind::Figures;
    case MarginPercent:
    case Probability: return ColumnKind::Percent;
    case ExpectedClose:
    case NextStepBy: return ColumnKind::Date;
    default: return figureOf(column) ? ColumnKind::Money : ColumnKind::Text;
    }
}

bool DealsTable::isEditable(int, int column) const { return fieldOf(column).has_value() && !document.readOnly(); }

QString DealsTable::problemWith(const QModelIndex &index, const QString &entry) const
{
    const auto field = fieldOf(index.column());
    const auto deal = index.row() < rows() ? dealAt(index.row()) : std::nullopt;
    if (!field || !deal)
        return {};
    const auto meant = together(keyAt(index.row()));
    if (meant.size() > 1) {
        const auto after = withEntryInAll(edits, meant, *field, entry, language);
        return after ? QString() : after.error();
    }
    const auto after = withEntry(document.scenario().deals[*deal], *field, entry, document.scenario(), language);
    return after ? QString() : after.error();
}

bool DealsTable::edit(int row, int column, const QVariant &value)
{
    if (!dealAt(row))
        return false;
    const DealField field = column == Included ? DealField::Included : *fieldOf(column);
    const QString entry = column == Included ? wording::yesNo(value.toInt() == Qt::Checked) : value.toString();
    const auto meant = together(keyAt(row));
    const auto changed = enterInAll(edits, meant, field, entry, language);
    if (changed && *changed > 0 && meant.size() > 1)
        Q_EMIT severalChanged(wording::dealsChanged(fieldName(field), static_cast<std::int64_t>(*changed), language));
    return changed.has_value();
}

} // namespace dealdesk::tables
