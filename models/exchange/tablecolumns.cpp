#include "tablecolumns.h"

#include "comparedname.h"
#include "csv.h"
#include "customernames.h"
#include "dealcells.h"

#include <algorithm>
#include <set>

namespace dealdesk::exchange {

using records::DealField;

namespace {

using Name = std::pair<std::string_view, std::string_view>; ///< of a column, beside its own name

constexpr Name ofDeals[]{{"customer", "customername"},
                         {"customer", "client"},
                         {"customer", "clientname"},
                         {"customer", "account"},
                         {"customer", "accountname"},
                         {"customer", "company"},
                         {"customer", "endcustomer"},
                         {"customer", "organization"},
                         {"customer", "organisation"},
                         {"deal", "dealname"},
                         {"deal", "opportunity"},
                         {"deal", "opportunityname"},
                         {"deal", "name"},
                         {"deal", "project"},
                         {"listing", "product"},
                         {"listing", "sku"},
                         {"route", "channel"},
                         {"route", "marketplace"},
                         {"startMonth", "start"},
                         {"startMonth", "firstmonth"},
                         {"startMonth", "startdate"},
                         {"startMonth", "begins"},
                         {"startMonth", "begin"},
                         {"termMonths", "term"},
                         {"termMonths", "months"},
                         {"termMonths", "termmonths"},
                         {"termMonths", "terminmonths"},
                         {"termMonths", "termyears"},
                         {"termMonths", "years"},
                         {"termMonths", "duration"},
                         {"tenants", "tenantcount"},
                         {"tenants", "seats"},
                         {"tenants", "quantity"},
                         {"tenants", "qty"},
                         {"tenants", "users"},
                         {"tenants", "licenses"},
                         {"tenants", "licences"},
                         {"priceRule", "rule"},
                         {"priceRule", "pricing"},
                         {"priceRule", "pricedby"},
                         {"price", "priceentered"},
                         {"price", "value"},
                         {"price", "unitprice"},
                         {"price", "resaleprice"},
                         {"price", "pricepertenant"},
                         {"price", "priceperseat"},
                         {"price", "markup"},
                         {"price", "margin"},
                         {"price", "monthlytotal"},
                         {"probability", "winprobability"},
                         {"probability", "chance"},
                         {"poNumber", "po"},
                         {"poNumber", "purchaseorder"},
                         {"status", "stage"},
                         {"notes", "note"},
                         {"notes", "comment"},
                         {"notes", "comments"},
                         {"billing", "billingschedule"},
                         {"billing", "invoicing"},
                         {"marketplaceFee", "fee"},
                         {"atEnd", "renewal"}};

constexpr Name ofCustomers[]{{"name", "customer"},
                             {"name", "customername"},
                             {"name", "client"},
                             {"name", "company"},
                             {"name", "account"},
                             {"name", "accountname"},
                             {"name", "organization"},
                             {"name", "organisation"},
                             {"aliases", "alias"},
                             {"aliases", "othernames"},
                             {"aliases", "othername"},
                             {"aliases", "alsoknownas"},
                             {"aliases", "aka"},
                             {"awsAccount", "aws"},
                             {"awsAccount", "awsaccountid"},
                             {"awsAccount", "awsaccountnumber"},
                             {"azureBillingAccount", "azure"},
                             {"azureBillingAccount", "azureaccount"},
                             {"azureBillingAccount", "billingaccount"},
                             {"contact", "contactperson"},
                             {"contact", "email"},
                             {"notes", "note"},
                             {"notes", "comment"},
                             {"notes", "comments"}};

constexpr Name ofSteps[]{{"listing", "product"},  {"customer", "customername"},
                         {"customer", "client"},  {"customer", "account"},
                         {"customer", "company"}, {"deal", "dealname"},
                         {"deal", "opportunity"}, {"deal", "project"},
                         {"month", "startmonth"}, {"month", "from"},
                         {"month", "date"},       {"month", "start"},
                         {"month", "startdate"},  {"tenants", "tenantcount"},
                         {"tenants", "seats"},    {"tenants", "users"},
                         {"tenants", "quantity"}, {"tenants", "committed"},
                         {"tenants", "count"}};

std::span<const Name> otherNamesOf(TableOf table)
{
    switch (table) {
    case TableOf::Deals: return ofDeals;
    case TableOf::Customers: return ofCustomers;
    case TableOf::Steps: return ofSteps;
    }
    return {};
}

CellsAre cellsOf(DealField field)
{
    switch (field) {
    case DealField::Start: return CellsAre::Months;
    case DealField::Term: return CellsAre::Terms;
    case DealField::Tenants:
    case DealField::PriceValue:
    case DealField::NegotiatedPrice:
    case DealField::MarketplaceFee:
    case DealField::WhiteLabelFee:
    case DealField::Probability: return CellsAre::Numbers;
    case DealField::Customer:
    case DealField::Name:
    case DealField::PoNumber:
    case DealField::Notes: return CellsAre::Texts;
    default: return CellsAre::Words;
    }
}

std::vector<TableColumn> dealColumnsHere()
{
    std::vector<TableColumn> all;
    for (const DealColumn &column : columnsOfDeals()) {
        const CellsAre cells = cellsOf(column.field);
        const bool mayBeStated =
            column.isRequired && (cells == CellsAre::Words || cells == CellsAre::Months || cells == CellsAre::Terms);
        all.push_back({column.name, cells, column.isRequired, mayBeStated});
    }
    return all;
}

constexpr std::size_t mostLookedAt = 200; ///< rows, for what a column holds

template<typename Fits>
bool allFit(const std::vector<TableRow> &rows, std::size_t head, std::size_t column, Fits fits)
{
    std::size_t looked = 0;
    for (std::size_t row = head + 1; row < rows.size() && looked < mostLookedAt; ++row) {
        const auto &cells = rows[row].cells;
        if (column >= cells.size() || withoutBlanks(cells[column]).empty())
            continue;
        if (!fits(std::string_view(cells[column])))
            return false;
        ++looked;
    }
    return looked > 0;
}

template<typename Enum>
bool isOneOf(std::string_view cell)
{
    std::vector<std::string_view> words;
    for (const auto &[word, value] : records::wordsOf<Enum>)
        words.push_back(word);
    return meantOf(words, cell).has_value();
}

/// What stands in it and can be nothing else.
std::string_view byContent(TableOf table, const std::vector<TableRow> &rows, std::size_t head, std::size_t column,
                           const CustomerNames &customers)
{
    const auto all = [&](auto fits) { return allFit(rows, head, column, fits); };
    const auto isMonth = [](std::string_view cell) {
        return peoplesMonth(cell, WrittenDates::MonthFirst) || peoplesMonth(cell, WrittenDates::DayFirst);
    };
    const auto isKnown = [&](std::string_view cell) { return !customers.fitting(comparedName(cell)).empty(); };
    if (all(isKnown))
        return table == TableOf::Customers ? "name" : "customer";
    if (table == TableOf::Steps)
        return all(isMonth) ? "month" : std::string_view();
    if (table != TableOf::Deals)
        return {};
    if (all(isMonth))
        return "startMonth";
    if (all(isOneOf<pricing::Listing>))
        return "listing";
    if (all(isOneOf<pricing::Route>))
        return "route";
    if (all([](std::string_view cell) { return meantOf(records::priceRuleWords, cell).has_value(); }))
        return "priceRule";
    if (all(isOneOf<pricing::DealStatus>))
        return "status";
    if (all([](std::string_view cell) {
            const auto months = peoplesTerm(cell);
            const bool isUnit = withoutBlanks(cell).find_first_not_of("0123456789") != std::string_view::npos;
            return months && isUnit && *months % 12 == 0 && *months <= 36;
        }))
        return "termMonths";
    return {};
}

std::string_view columnNamed(TableOf table, std::string_view title)
{
    const std::string name = bareWord(title);
    const auto &all = columnsOf(table);
    const auto own =
        std::ranges::find_if(all, [&](const TableColumn &column) { return bareWord(column.name) == name; });
    if (own != all.end())
        return own->name;
    for (const auto &[column, other] : otherNamesOf(table))
        if (other == name)
            return column;
    return {};
}

/// What the first lines hold most outside quotes, for there may be a line of text above the titles. Nothing: none.
std::optional<char> separatorIn(std::string_view utf8)
{
    constexpr std::size_t looked = 20; // lines
    constexpr std::string_view separators = ",;\t";
    std::array<std::size_t, separators.size()> count{};
    bool isQuoted = false;
    std::size_t line = 0;
    for (const char letter : utf8) {
        isQuoted = letter == '"' ? !isQuoted : isQuoted;
        line += letter == '\n' && !isQuoted;
        if (line == looked)
            break;
        if (const std::size_t at = separators.find(letter); at != separators.npos && !isQuoted)
            ++count[at];
    }
    const auto most = std::ranges::max_element(count);
    return *most == 0 ? std::nullopt : std::optional(separators[static_cast<std::size_t>(most - count.begin())]);
}

struct Titles {
    std::size_t row = 0, named = 0; ///< how many columns they name
};

Titles titlesOf(TableOf table, const std::vector<TableRow> &rows)
{
    constexpr std::size_t looked = 20;
    Titles best;
    for (std::size_t row = 0; row < std::min(rows.size(), looked); ++row) {
        std::set<std::string_view> named;
        for (const std::string &cell : rows[row].cells)
            if (const auto column = columnNamed(table, cell); !column.empty())
                named.insert(column);
        if (named.size() > best.named)
            best = {row, named.size()};
    }
    return best;
}

} // namespace

const std::vector<TableColumn> &columnsOf(TableOf table)
{
    static const std::vector<TableColumn> deals = dealColumnsHere();
    static const std::vector<TableColumn> customers{{"name", CellsAre::Texts, true}, {"aliases"}, {"awsAccount"},
                                                    {"azureBillingAccount"},         {"contact"}, {"notes"}};
    static const std::vector<TableColumn> steps{{"customer", CellsAre::Texts, true},
                                                {"deal"},
                                                {"listing", CellsAre::Words},
                                                {"month", CellsAre::Months, true},
                                                {"tenants", CellsAre::Numbers, true}};
    return table == TableOf::Deals ? deals : table == TableOf::Customers ? customers : steps;
}

const TableColumn *columnOf(TableOf table, std::string_view name)
{
    const auto &all = columnsOf(table);
    const auto found = std::ranges::find(all, name, &TableColumn::name);
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string_view> wordsOfColumn(std::string_view name)
{
    std::vector<std::string_view> words;
    const DealColumn *column = dealColumnOf(name);
    if (!column || column->field == DealField::BillingSchedule) // with its instalments
        return words;
    if (column->field == DealField::PriceRule)
        return {records::priceRuleWords.begin(), records::priceRuleWords.end()};
    const auto take = [&]<typename Enum>(records::Choice<Enum>) {
        for (const auto &[word, value] : records::wordsOf<Enum>)
            words.push_back(word);
    };
    records::withField<pricing::Deal>(column->field, [&](const auto &leaf) {
        if constexpr (requires { take(leaf.field.kind); })
            take(leaf.field.kind);
        else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(leaf.field.kind)>, records::Flag>)
            words = {"yes", "no"};
    });
    return words;
}

tl::expected<TableRows, Problem> tableRows(std::string_view utf8, std::optional<char> separator,
                                           const std::function<bool(std::size_t)> &goOn)
{
    constexpr std::size_t askedEvery = 256; // rows
    for (std::size_t begin = 0; begin < utf8.size();) {
        const std::size_t end = std::min(utf8.find_first_of("\r\n", begin), utf8.size());
        if (end - begin > longestLine)
            return tl::unexpected(
                Problem{{},
                        ProblemCode::LineTooLong,
                        {asCount(longestLine)},
                        {.line = 1 + static_cast<std::size_t>(std::ranges::count(utf8.substr(0, begin), '\n'))}});
        begin = end + 1;
    }
    CsvReader csv(utf8, separator ? separator : separatorIn(utf8));
    TableRows found{{}, csv.separatedBy()};
    std::size_t cells = 0;
    while (csv.next()) {
        found.rows.push_back({csv.rowNumber(), csv.cells()});
        cells += csv.cells().size();
        if (cells > mostTableCells)
            return tl::unexpected(Problem{{}, ProblemCode::TooManyValues, {asCount(mostTableCells)}, {}});
        if (goOn && csv.rowNumber() % askedEvery == 0 && !goOn(csv.rowNumber()))
            return found;
    }
    if (csv.problem())
        return tl::unexpected(*csv.problem());
    return found;
}

std::size_t headOf(TableOf table, const std::vector<TableRow> &rows) { return titlesOf(table, rows).row; }

TableOf tableIn(const std::vector<TableRow> &rows)
{
    TableOf best = TableOf::Deals;
    std::size_t most = 1; // one title is too little to say that it is anything else
    for (const TableOf table : {TableOf::Deals, TableOf::Customers, TableOf::Steps})
        if (const std::size_t named = titlesOf(table, rows).named; named > most) {
            best = table;
            most = named;
        }
    return best;
}

std::vector<ProposedColumn> proposedColumns(TableOf table, const std::vector<TableRow> &rows, std::size_t head,
                                            const pricing::Scenario &into)
{
    if (head >= rows.size())
        return {};
    const auto &titles = rows[head].cells;
    std::vector<ProposedColumn> proposed(titles.size());
    std::set<std::string_view> taken;
    for (std::size_t at = 0; at < titles.size(); ++at)
        if (const auto name = columnNamed(table, titles[at]); !name.empty() && taken.insert(name).second)
            proposed[at].name = name;
    const CustomerNames customers(into.customers);
    for (std::size_t at = 0; at < titles.size(); ++at) {
        if (!proposed[at].name.empty() || !columnNamed(table, titles[at]).empty())
            continue;
        if (const auto name = byContent(table, rows, head, at, customers); !name.empty() && taken.insert(name).second)
            proposed[at] = {std::string(name), true};
    }
    return proposed;
}

std::string_view ruleInTitle(std::string_view title)
{
    const std::string name = bareWord(title);
    for (const auto &[said, rule] : std::initializer_list<Name>{{"unitprice", "unit"},
                                                                {"pricepertenant", "unit"},
                                                                {"priceperseat", "unit"},
                                                                {"markup", "markup"},
                                                                {"margin", "margin"},
                                                                {"monthlytotal", "monthlyTotal"}})
        if (said == name)
            return rule;
    return {};
}

std::string_view dealColumnMeant(std::string_view title) { return columnNamed(TableOf::Deals, title); }

} // namespace dealdesk::exchange
