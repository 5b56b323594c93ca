// Deals as a table, one deal a row: CSV with a byte order mark, for a spreadsheet. What these columns say comes back
// equal; what a deal has besides is in scenario files.
#pragma once

#include "peoplescells.h"
#include "scenariofile.h"

#include <functional>
#include <map>
#include <set>

namespace dealdesk::exchange {

/// "customer", "deal", "listing" …, in the order in which they are written. Reading takes any order, and needs those of
/// which `isDealColumnRequired`.
const std::vector<std::string> &dealColumns();
bool isDealColumnRequired(std::string_view column);

/// Lines end with \r\n.
std::string writeDealTable(const pricing::Scenario &scenario);

/// How a table of somebody else is read.
struct DealTableStyle {
    WrittenNumbers numbers = WrittenNumbers::Plain;
    std::map<std::string, std::string> titles; ///< by the column, where the first row calls it otherwise
    std::set<std::string> leftOut;             ///< titles of columns that are not read
    bool skipBad = false;                      ///< rows that are wrong are left out, not refused
    bool daysAreMonths = false;                ///< of a spreadsheet: a month's first day stands for the month

    // Where a person has looked at it.
    std::map<std::string, std::size_t>
        places; ///< by the column, where it stands, from 0, and no others; empty: by titles
    std::map<std::string, CellStyle> styles; ///< by the column, in place of `numbers`
    std::map<std::string, std::string>
        stated;                    ///< by the column, what holds where it is not there or empty, in a style of `styles`
    std::size_t headRow = 0;       ///< the titles' row, as a spreadsheet counts; 0: the first that is not empty
    std::optional<char> separator; ///< of cells; nothing: as the first line says
    std::function<bool(std::size_t row)> goOn; ///< asked now and then; false: nothing is read
};

struct ReadDeals {
    std::vector<pricing::Deal> deals;         ///< with ids that are nowhere yet
    std::vector<std::size_t> rows;            ///< beside them, as a spreadsheet counts
    std::vector<pricing::Customer> newcomers; ///< whom the deals name and the scenario does not have
    std::vector<Problem> leftOut;             ///< of rows that were skipped, in their order
    bool isStopped = false;                   ///< by `goOn`: it is not all
};

/// Deals to add to `into`: its currency, its first month, its authorizations and its customers, who are found by name
/// as comparedname.h compares them, or by an alias. On failure 1 to `mostProblems`, told as "row 3, column price".
tl::expected<ReadDeals, std::vector<Problem>> readDealTable(std::string_view csv, const pricing::Scenario &into,
                                                            const DealTableStyle &style = {});

} // namespace dealdesk::exchange
