// Which table somebody else's is, where its titles stand, and which of its columns is which.
#include "comparedname.h"
#include "customernames.h"
#include "dealcells.h"
#include "tablecolumns.h"

#include <algorithm>
#include <set>

namespace dealdesk::exchange {

namespace {

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
            if (const auto column = columnMeant(table, cell); !column.empty())
                named.insert(column);
        if (named.size() > best.named)
            best = {row, named.size()};
    }
    return best;
}

} // namespace

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
        if (const auto name = columnMeant(table, titles[at]); !name.empty() && taken.insert(name).second)
            proposed[at].name = name;
    const CustomerNames customers(into.customers);
    for (std::size_t at = 0; at < titles.size(); ++at) {
        if (!proposed[at].name.empty() || !columnMeant(table, titles[at]).empty())
            continue;
        if (const auto name = byContent(table, rows, head, at, customers); !name.empty() && taken.insert(name).second)
            proposed[at] = {std::string(name), true};
    }
    return proposed;
}

} // namespace dealdesk::exchange
