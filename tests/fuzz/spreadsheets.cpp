#include "targets.h"

#include "exchange/csv.h"
#include "spreadsheets/spreadsheetcells.h"

namespace dealdesk::fuzz {

void spreadsheets(std::string_view bytes)
{
    const auto table = dealdesk::spreadsheets::cellsOf(bytes, exchange::WrittenNumbers::Plain);
    if (!table)
        return require(!textOf(table.error()).empty(), "a fault has its words");
    exchange::CsvReader csv(*table, ',');
    std::size_t width = 0;
    while (csv.next()) {
        require(width == 0 || csv.cells().size() == width, "all rows are as long");
        width = csv.cells().size();
    }
}

} // namespace dealdesk::fuzz
