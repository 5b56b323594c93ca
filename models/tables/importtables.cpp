#include "importtables.h"

#include "entrytext.h"
#include "newdeal.h"

#include "exchange/csv.h"
#include "records/choices.h"
#include "records/decimaltext.h"
#include "wording/explanation.h"
#include "wording/records/importtablewords.h"
#include "wording/records/importwords.h"

#include <map>
#include <set>
#include <unordered_map>

namespace dealdesk::tables {

using namespace pricing;
using exchange::TableImport;
using exchange::TableOf;

namespace {

QString why(exchange::Problem problem, const wording::Language &language)
{
    problem.cell = {};
    return wording::problemLine(problem, language);
}

QString columnTitleOf(const TableImport &table, const std::string &name)
{
    const std::string title = table.titleOf(name);
    return name.empty() ? QString() : title == name ? wording::nameOfColumn(table.table(), name) : wording::text(title);
}

/// Puts what is read of a table into rows, by their number.
class Previewer
{
public:
    Previewer(const TableImport &of, const wording::Language &in)
        : table(of)
        , scenario(*of.scenario())
        , language(in)
        , figures(in, wording::text(scenario.settings.currency))
    {}

    void operator()(const exchange::ReadDeals &read)
    {
        titles({"deal", "listing", "route", "startMonth", "termMonths", "tenants", "price"});
        std::unordered_map<std::string_view, const Customer *> known;
        std::unordered_map<std::string_view, const Customer *> newcomers;
        for (const Customer &customer : scenario.customers)
            known.emplace(customer.id.text, &customer);
        for (const Customer &customer : read.newcomers)
            newcomers.emplace(customer.id.text, &customer);
        for (std::size_t at = 0; at < std::min(read.deals.size(), mostRowsPreviewed); ++at) {
            const Deal &deal = read.deals[at];
            const auto isNew = newcomers.find(deal.customer.text);
            const Customer &customer = isNew == newcomers.end() ? *known.at(deal.customer.text) : *isNew->second;
            const QString name = wording::text(customer.name);
            put(read.rows[at],
                isNew == newcomers.end() ? wording::newDealOf(name) : wording::newDealOfNewCustomer(name),
                {wording::text(deal.name), wording::name(deal.listing), wording::name(deal.route),
                 language.month(scenario.settings.start.plus(deal.startMonth)), wording::name(deal.term),
                 rampText(deal.tenants), wording::ruleText(deal.price, figures)});
        }
    }
    void operator()(const exchange::ReadCustomers &read)
    {
        titles({"name", "aliases", "awsAccount", "azureBillingAccount", "contact"});
        for (std::size_t at = 0; at < std::min(read.customers.size(), mostRowsPreviewed); ++at) {
            const exchange::ReadCustomer &each = read.customers[at];
            QStringList aliases;
            for (const std::string &alias : each.customer.aliases)
                aliases.append(wording::text(alias));
            const QString name = wording::text(each.customer.name);
            put(each.row, each.known ? wording::addsToCustomer(name) : wording::newCustomer(),
                {name, aliases.join(QStringLiteral("; ")), wording::text(each.customer.awsAccount),
                 wording::text(each.customer.azureBillingAccount), wording::text(each.customer.contact)});
        }
    }
    void operator()(const exchange::ReadSteps &read)
    {
        titles({"customer", "deal", "tenants"});
        std::unordered_map<std::string_view, const Customer *> known;
        for (const Customer &customer : scenario.customers)
            known.emplace(customer.id.text, &customer);
        for (std::size_t at = 0; at < std::min(read.ramps.size(), mostRowsPreviewed); ++at) {
            const exchange::ReadRamp &ramp = read.ramps[at];
            const Deal &deal = scenario.deals[ramp.deal];
            const auto customer = known.find(deal.customer.text);
            put(ramp.rows.front(), wording::newRampOf(wording::text(deal.name)),
                {customer == known.end() ? QString() : wording::text(customer->second->name), wording::text(deal.name),
                 wording::stepsBecome(rampText(deal.tenants), rampText(ramp.steps))});
        }
    }

    /// Those that do not go in, at their places among the others.
    ImportedRows with(const std::vector<exchange::Problem> &leftOut)
    {
        for (const exchange::Problem &problem : leftOut) {
            if (found.size() >= mostRowsPreviewed && problem.cell.row > std::prev(found.end())->first)
                continue;
            ImportedRow &row = found[problem.cell.row];
            if (row.isLeftOut)
                continue;
            const QString title = columnTitleOf(table, problem.cell.column), said = why(problem, language);
            row = {problem.cell.row,
                   wording::rowLeftOut(title.isEmpty() ? said : wording::columnSays(title, said)),
                   true,
                   {}};
            for (const std::string &name : names)
                row.cells.append(wording::text(table.cell(problem.cell.row, name)));
        }
        ImportedRows rows;
        for (const std::string &name : names)
            rows.titles.append(wording::nameOfColumn(table.table(), name));
        for (auto &[number, row] : found)
            if (rows.rows.size() < mostRowsPreviewed)
                rows.rows.push_back(std::move(row));
        return rows;
    }

private:
    void titles(std::initializer_list<const char *> all) { names.assign(all.begin(), all.end()); }
    void put(std::size_t row, const QString &becomes, const QStringList &cells)
    {
        found[row] = {row, becomes, false, cells};
    }

    const TableImport &table;
    const Scenario &scenario;
    const wording::Language &language;
    const wording::FigureText figures;
    std::vector<std::string> names;
    std::map<std::size_t, ImportedRow> found;
};

} // namespace

TableImport::Values proposedForDeals(const workspace::Document &document)
{
    const Scenario &scenario = document.scenario();
    const Deal usual = newDeal(document, std::nullopt);
    TableImport::Values values{{"route", std::string(records::wordOf(usual.route))},
                               {"termMonths", std::to_string(monthsOf(usual.term))},
                               {"startMonth", records::monthText(scenario.settings.start)},
                               {"priceRule", std::string(records::priceRuleWords[usual.price.index()])}};
    std::set<Listing> listings;
    for (const ResaleAuthorization &each : scenario.authorizations)
        listings.insert(each.listing);
    if (listings.size() == 1)
        values.emplace("listing", records::wordOf(*listings.begin()));
    return values;
}

ImportedRows importedRows(const TableImport &table, const exchange::ReadTable &read, const wording::Language &language)
{
    Previewer previewer(table, language);
    std::visit([&](const auto &each) { previewer(each); }, read);
    return previewer.with(leftOutOf(read));
}

void ImportPreview::show(ImportedRows rows)
{
    beginResetModel();
    shown = std::move(rows);
    endResetModel();
}

exchange::CellValue ImportPreview::value(int row, int column) const
{
    const ImportedRow &at = shown.rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Row: return static_cast<std::int64_t>(at.row);
    case Becomes: return textCell(at.becomes);
    default: return textCell(at.cells.value(column - FirstCell));
    }
}

QVariant ImportPreview::cell(int row, int column, int role) const
{
    const ImportedRow &at = shown.rows[static_cast<std::size_t>(row)];
    if (role == ToneRole)
        return static_cast<int>(!at.isLeftOut ? Tone::Plain : column == Becomes ? Tone::Bad : Tone::Quiet);
    if (role == Qt::ToolTipRole && column >= Becomes) // it may be longer than its cell
        return column == Becomes ? at.becomes : at.cells.value(column - FirstCell);
    return {};
}

exchange::ColumnKind ImportPreview::kind(int column) const
{
    return column == Row ? exchange::ColumnKind::Count : exchange::ColumnKind::Text;
}

QString ImportPreview::columnTitle(int column) const
{
    switch (column) {
    case Row: return tr("Row");
    case Becomes: return tr("What it becomes");
    default: return shown.titles.value(column - FirstCell);
    }
}

void ImportProblems::show(const TableImport &table, const std::vector<exchange::Problem> &problems)
{
    beginResetModel();
    shown.clear();
    for (const exchange::Problem &problem : problems)
        shown.push_back({problem.cell.row, columnTitleOf(table, problem.cell.column),
                         wording::text(table.cell(problem.cell.row, problem.cell.column)), why(problem, language)});
    endResetModel();
}

exchange::CellValue ImportProblems::value(int row, int column) const
{
    const Line &at = shown[static_cast<std::size_t>(row)];
    switch (column) {
    case Row: return at.row == 0 ? exchange::CellValue() : exchange::CellValue(static_cast<std::int64_t>(at.row));
    case Title: return textCell(at.title);
    case Found: return textCell(at.found);
    default: return textCell(at.allowed);
    }
}

QVariant ImportProblems::cell(int row, int column, int role) const
{
    const Line &at = shown[static_cast<std::size_t>(row)];
    if (role == Qt::ToolTipRole && column == Allowed) // it may be longer than its cell
        return at.allowed;
    return {};
}

exchange::ColumnKind ImportProblems::kind(int column) const
{
    return column == Row ? exchange::ColumnKind::Count : exchange::ColumnKind::Text;
}

QString ImportProblems::columnTitle(int column) const
{
    switch (column) {
    case Row: return tr("Row");
    case Title: return tr("Column");
    case Found: return tr("Found");
    default: return tr("What may stand there");
    }
}

} // namespace dealdesk::tables
