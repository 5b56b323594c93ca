#include "tableimport.h"

#include "cellreader.h"

#include <algorithm>
#include <set>

namespace dealdesk::exchange {

namespace {

constexpr std::string_view statedMark = "="; ///< before a line of what is stated

std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char letter) { return letter == '\n' || letter == '\t'; }, ' ');
    return text;
}

/// The next line, taken off.
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

} // namespace

CellStyle ImportedColumn::style() const
{
    if (said)
        return *said;
    return ways.empty() ? CellStyle{.isPeoples = true} : ways.front();
}

TableImport::TableImport(std::string held, bool isOfSpreadsheet, std::shared_ptr<const pricing::Scenario> scenario,
                         Values proposed, const std::function<bool(std::size_t)> &goOn)
    : bytes(std::move(held))
    , isSheet(isOfSpreadsheet)
    , into(std::move(scenario))
    , values(std::move(proposed))
{
    decode(goOn);
}

void TableImport::decode(const std::function<bool(std::size_t)> &goOn)
{
    rows.clear();
    all.clear();
    decoded = std::make_shared<const std::string>();
    auto text = readTableText(bytes, saidEncoding);
    if (!text) {
        encodedIn = saidEncoding.value_or(TableEncoding::Utf8);
        trouble = std::move(text.error());
        return;
    }
    encodedIn = text->encoding;
    decoded = std::make_shared<const std::string>(std::move(text->utf8));
    split(goOn);
}

void TableImport::split(const std::function<bool(std::size_t)> &goOn)
{
    rows.clear();
    all.clear();
    auto found = tableRows(*decoded, isSheet ? std::optional(',') : saidSeparator, goOn);
    if (!found) {
        trouble = std::move(found.error());
        return;
    }
    trouble.reset();
    rows = std::move(found->rows);
    separatedBy = found->separator;
    if (!isTableSaid)
        of = tableIn(rows);
    head = headOf(of, rows);
    if (saidHead) {
        const auto at = std::ranges::lower_bound(rows, *saidHead, {}, &TableRow::number);
        head = std::min(static_cast<std::size_t>(at - rows.begin()), rows.empty() ? 0 : rows.size() - 1);
    }
    propose();
}

void TableImport::propose()
{
    all.clear();
    const auto proposed = proposedColumns(of, rows, head, *into);
    for (std::size_t at = 0; at < proposed.size(); ++at) {
        all.push_back({std::string(withoutBlanks(rows[head].cells[at])), proposed[at].name, proposed[at].isByContent});
        look(at);
    }
    for (const ImportedColumn &column : all)
        takeRule(column);
}

void TableImport::takeRule(const ImportedColumn &column)
{
    const std::string_view rule = ruleInTitle(column.title);
    if (of == TableOf::Deals && column.name == "price" && !rule.empty())
        values["priceRule"] = rule;
}

void TableImport::look(std::size_t at)
{
    ImportedColumn &column = all[at];
    column.ways.clear();
    column.said.reset();
    const TableColumn *known = columnOf(of, column.name);
    if (!known)
        return;
    if (known->cells == CellsAre::Numbers)
        for (const WrittenNumbers numbers : numberWays(cellsOf(at), into->settings.currency))
            column.ways.push_back({.numbers = numbers, .isPeoples = true});
    if (known->cells == CellsAre::Months)
        for (const WrittenDates dates : dateWays(cellsOf(at)))
            column.ways.push_back({.dates = dates, .isPeoples = true});
}

void TableImport::readAs(TableOf table)
{
    of = table;
    isTableSaid = true;
    if (trouble)
        return;
    if (!saidHead)
        head = headOf(of, rows);
    propose();
}

void TableImport::decodeAs(std::optional<TableEncoding> encoding)
{
    saidEncoding = encoding;
    decode();
}

void TableImport::separateBy(std::optional<char> separator)
{
    saidSeparator = separator;
    split();
}

void TableImport::beginAt(std::size_t row)
{
    const auto below = std::ranges::lower_bound(rows, row, {}, &TableRow::number);
    const bool isUpwards = row < headRow() && below != rows.begin() && (below == rows.end() || below->number != row);
    saidHead = isUpwards ? std::prev(below)->number : row; // rows that are empty are passed over
    split();
}

void TableImport::nameColumn(std::size_t at, const std::string &name)
{
    all[at].name = name;
    all[at].isByContent = false;
    takeRule(all[at]);
    look(at);
}

void TableImport::sayStyle(std::size_t at, std::optional<CellStyle> style)
{
    if (style) {
        style->isPeoples = true;
        style->isSaid = true;
    }
    all[at].said = style;
}

void TableImport::state(const std::string &name, const std::string &value) { values[name] = value; }

std::size_t TableImport::headRow() const { return head < rows.size() ? rows[head].number : 1; }

std::vector<std::string> TableImport::toState() const
{
    std::vector<std::string> names;
    for (const TableColumn &column : columnsOf(of))
        if (column.mayBeStated && std::ranges::find(all, column.name, &ImportedColumn::name) == all.end())
            names.emplace_back(column.name);
    return names;
}

std::vector<StillToSay> TableImport::stillToSay() const
{
    std::vector<StillToSay> open;
    using What = StillToSay::What;
    for (const TableColumn &column : columnsOf(of)) {
        const auto at = std::ranges::find(all, column.name, &ImportedColumn::name);
        if (at != all.end() || !column.isRequired)
            continue;
        const auto value = values.find(std::string(column.name));
        if (!column.mayBeStated)
            open.push_back({What::Column, std::string(column.name)});
        else if (value == values.end() || value->second.empty())
            open.push_back({What::Value, std::string(column.name)});
    }
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < all.size(); ++at)
        if (!all[at].name.empty() && !seen.insert(all[at].name).second)
            open.push_back({What::Twice, all[at].name, at});
        else if (all[at].isOpen())
            open.push_back({What::Style, all[at].name, at});
    return open;
}

std::string TableImport::titleOf(const std::string &name) const
{
    const auto column = std::ranges::find(all, name, &ImportedColumn::name);
    return name.empty() || column == all.end() || column->title.empty() ? name : column->title;
}

const std::string &TableImport::cell(std::size_t row, const std::string &name) const
{
    static const std::string none;
    const auto column = std::ranges::find(all, name, &ImportedColumn::name);
    const auto at = std::ranges::lower_bound(rows, row, {}, &TableRow::number);
    const auto place = static_cast<std::size_t>(column - all.begin());
    return name.empty() || column == all.end() || at == rows.end() || at->number != row || place >= at->cells.size()
               ? none
               : at->cells[place];
}

std::string TableImport::shape() const
{
    std::string shape;
    for (const ImportedColumn &column : all)
        shape += onOneLine(column.title) + '\n';
    return shape;
}

/// Which table it is; a line for each column of the file, its name; then what is stated.
std::string TableImport::remembered() const
{
    std::string text = std::to_string(static_cast<int>(of)) + '\n';
    for (const ImportedColumn &column : all)
        text += column.name + '\n';
    for (const std::string &name : toState())
        if (const auto value = values.find(name); value != values.end())
            text += std::string(statedMark) + name + '\t' + onOneLine(value->second) + '\n';
    return text;
}

void TableImport::recall(const std::string &text)
{
    std::string_view rest = text;
    const std::string_view table = takeLine(rest);
    if (table.size() != 1 || table < "0" || table > "2")
        return;
    readAs(static_cast<TableOf>(table.front() - '0'));
    std::set<std::string> seen;
    for (std::size_t at = 0; at < all.size() && !rest.empty(); ++at) {
        const std::string name(takeLine(rest));
        if (!name.empty() && (!columnOf(of, name) || !seen.insert(name).second))
            continue;
        if (all[at].name != name)
            nameColumn(at, name);
    }
    while (!rest.empty()) {
        std::string_view line = takeLine(rest);
        const std::size_t tab = line.find('\t');
        if (!line.starts_with(statedMark) || tab == line.npos)
            continue;
        const std::string name(line.substr(1, tab - 1));
        if (const TableColumn *column = columnOf(of, name); column && column->mayBeStated)
            values[name] = line.substr(tab + 1);
    }
}

DealTableStyle TableImport::style() const
{
    DealTableStyle style;
    style.skipBad = true;
    style.headRow = headRow();
    style.separator = separatedBy;
    for (std::size_t at = 0; at < all.size(); ++at)
        if (!all[at].name.empty()) {
            style.places.emplace(all[at].name, at);
            style.styles.emplace(all[at].name, all[at].style());
        }
    for (const std::string &name : toState())
        if (const auto value = values.find(name); value != values.end())
            style.stated.insert(*value);
    return style;
}

tl::expected<ReadTable, std::vector<Problem>> readTable(TableOf table, std::string_view csv,
                                                        const pricing::Scenario &into, const DealTableStyle &style)
{
    const auto any = [](auto read) { return ReadTable(std::move(read)); };
    switch (table) {
    case TableOf::Deals: return readDealTable(csv, into, style).map(any);
    case TableOf::Customers: return readCustomerTable(csv, into, style).map(any);
    case TableOf::Steps: break;
    }
    return readStepTable(csv, into, style).map(any);
}

const std::vector<Problem> &leftOutOf(const ReadTable &table)
{
    return std::visit([](const auto &read) -> const std::vector<Problem> & { return read.leftOut; }, table);
}

std::size_t takenOf(const ReadTable &table)
{
    if (const auto *deals = std::get_if<ReadDeals>(&table))
        return deals->deals.size();
    if (const auto *customers = std::get_if<ReadCustomers>(&table))
        return customers->customers.size();
    return std::get<ReadSteps>(table).ramps.size();
}

} // namespace dealdesk::exchange
