#include "dealtablefinding.h"

#include "csv.h"
#include "dealcells.h"
#include "tablecolumns.h"

#include <algorithm>

namespace dealdesk::exchange {

namespace {

const DealColumn *dealColumnCalled(std::string_view title) { return dealColumnOf(columnMeant(TableOf::Deals, title)); }

} // namespace

FoundColumns foundColumns(std::string_view csv)
{
    FoundColumns found;
    CsvReader reader(csv);
    if (!reader.next())
        return found;
    for (const std::string &cell : reader.cells()) {
        const std::string title(withoutBlanks(cell));
        const DealColumn *column = dealColumnCalled(title);
        if (!column || !found.titles.emplace(column->name, title).second)
            found.unknown.push_back(title);
    }
    for (const DealColumn &column : columnsOfDeals())
        if (column.isRequired && !found.titles.contains(std::string(column.name)))
            found.missing.emplace_back(column.name);
    return found;
}

std::vector<WrittenNumbers> waysToRead(std::string_view csv, const pricing::Scenario &into, const DealTableStyle &style)
{
    std::vector<WrittenNumbers> ways;
    std::vector<std::vector<pricing::Deal>> outcomes;
    for (std::size_t number = 0; number < writtenNumberNames.size(); ++number) {
        DealTableStyle other = style;
        other.numbers = static_cast<WrittenNumbers>(number);
        other.skipBad = false;
        auto read = readDealTable(csv, into, other);
        if (!read || std::ranges::find(outcomes, read->deals) != outcomes.end())
            continue;
        outcomes.push_back(std::move(read->deals));
        ways.push_back(other.numbers);
    }
    return ways;
}

} // namespace dealdesk::exchange
