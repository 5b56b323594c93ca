// Some cells of a table that comes in, and what they are read as.
#include "cellreader.h"
#include "tableimport.h"

#include <algorithm>
#include <set>

namespace dealdesk::exchange {

std::vector<std::string_view> TableImport::cellsOf(std::size_t at) const
{
    std::vector<std::string_view> cells;
    for (std::size_t row = head + 1; row < rows.size(); ++row)
        if (at < rows[row].cells.size())
            cells.push_back(withoutBlanks(rows[row].cells[at]));
    return cells;
}

CellExample TableImport::exampleOf(std::string_view cell, const TableColumn &column, const CellStyle &style) const
{
    CellExample example{std::string(cell), {}};
    switch (column.cells) {
    case CellsAre::Texts: example.read = std::string(cell); break;
    case CellsAre::Words:
        if (const auto words = wordsOfColumn(column.name); const auto word = meantOf(words, cell))
            example.read = std::string(words[*word]);
        else if (words.empty())
            example.read = std::string(cell);
        break;
    case CellsAre::Numbers:
        if (const auto number = peoplesNumber(cell, style.numbers, into->settings.currency))
            example.read = *number;
        else if (cell.find(';') != cell.npos) // a ramp
            example.read = std::string(cell);
        break;
    case CellsAre::Months:
        if (const auto month = peoplesMonth(cell, style.dates))
            example.read = *month;
        break;
    case CellsAre::Terms:
        if (const auto months = peoplesTerm(cell))
            example.read = std::int64_t{*months};
        break;
    }
    return example;
}

std::array<CellExample, 3> TableImport::examples(std::size_t at, const CellStyle &style) const
{
    constexpr std::size_t looked = 1'000;
    std::array<CellExample, 3> found;
    const TableColumn *known = columnOf(of, all[at].name);
    std::size_t count = 0;
    std::set<std::string_view> seen;
    for (const std::string_view cell : cellsOf(at)) {
        if (count == found.size() || seen.size() > looked)
            break;
        if (!cell.empty() && seen.insert(cell).second)
            found[count++] = known ? exampleOf(cell, *known, style) : CellExample{std::string(cell), {}};
    }
    return found;
}

std::vector<CellExample> TableImport::differing(std::size_t at) const
{
    const TableColumn *known = columnOf(of, all[at].name);
    for (const std::string_view cell : known ? cellsOf(at) : std::vector<std::string_view>()) {
        std::vector<CellExample> ways;
        for (const CellStyle &way : all[at].ways)
            ways.push_back(exampleOf(cell, *known, way));
        if (!cell.empty() && std::ranges::any_of(ways, [&](const auto &each) { return each != ways.front(); }))
            return ways;
    }
    return {};
}

} // namespace dealdesk::exchange
