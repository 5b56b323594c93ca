// Which tables come in through the dialog of imports, their columns, and which column of somebody else's table is
// which: by what it is called, and by what stands in it.
#pragma once

#include "peoplescells.h"
#include "tablerows.h"

#include "pricing/scenario.h"

namespace dealdesk::exchange {

enum class TableOf : std::uint8_t { Deals, Customers, Steps };
inline constexpr std::size_t tablesCount = 3;

/// What a column's cells are made of.
enum class CellsAre : std::uint8_t { Texts, Words, Numbers, Months, Terms };

struct TableColumn {
    std::string_view name; ///< in files: "startMonth"
    CellsAre cells = CellsAre::Texts;
    bool isRequired = false;
    bool mayBeStated = false; ///< one value for all rows makes sense
};
const std::vector<TableColumn> &columnsOf(TableOf table);
const TableColumn *columnOf(TableOf table, std::string_view name); ///< null: there is none

/// Of a column of deals whose cells are words: those of the format. Empty: it has others as well.
std::vector<std::string_view> wordsOfColumn(std::string_view name);

/// Which of them it is by its titles: the one that they name most columns of; deals where they say too little.
TableOf tableIn(const std::vector<TableRow> &rows);
/// The row of titles: of the first rows that which names most columns, else the first. Into `rows`.
std::size_t headOf(TableOf table, const std::vector<TableRow> &rows);

struct ProposedColumn {
    std::string name; ///< of the column; empty: none
    bool isByContent = false;
};
/// For each cell of the titles. No column twice: the first that fits counts.
std::vector<ProposedColumn> proposedColumns(TableOf table, const std::vector<TableRow> &rows, std::size_t head,
                                            const pricing::Scenario &into);

/// The word of a price's rule that a title says ("Markup %"); empty: none.
std::string_view ruleInTitle(std::string_view title);

/// The column whose name this is, as people call it, too: "seats" are tenants. Empty: none.
std::string_view columnMeant(TableOf table, std::string_view title);

} // namespace dealdesk::exchange
