#include "sheet.h"

#include "blanks.h"
#include "csv.h"

#include <string_view>

namespace dealdesk::exchange {

namespace {

std::string written(const CellValue &cell)
{
    const auto *text = std::get_if<std::string>(&cell);
    return text ? spreadsheetText(*text) : plainText(cell);
}

/// Calls cell(TEXT, COLUMN) for each cell, titles first, and line() after each line.
template<typename Cell, typename Line>
void write(const Sheet &sheet, Cell cell, Line line)
{
    for (std::size_t column = 0; column < sheet.columns.size(); ++column)
        cell(spreadsheetText(sheet.columns[column].title), column);
    line();
    for (const auto &row : sheet.rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            cell(written(row[column]), column);
        line();
    }
}

} // namespace

std::string spreadsheetText(const std::string &utf8)
{
    std::string line = withSingleBlanks(utf8);
    while (line.starts_with(utf8Mark) || line.starts_with(' ')) // it is no letter, and would hide what comes behind it
        line.erase(0, line.front() == ' ' ? 1 : utf8Mark.size());
    return beginsLikeAFormula(line) ? '\'' + line : line;
}

std::string tabSeparated(const Sheet &sheet)
{
    std::string text;
    write(
        sheet,
        [&](const std::string &cell, std::size_t column) {
            if (column > 0)
                text += '\t';
            text += cell;
        },
        [&] { text += '\n'; });
    return text;
}

std::string commaSeparated(const Sheet &sheet)
{
    std::string text(utf8Mark);
    write(
        sheet,
        [&](const std::string &cell, std::size_t column) {
            if (column > 0)
                text += ',';
            text += csvField(cell);
        },
        [&] { text += "\r\n"; });
    return text;
}

} // namespace dealdesk::exchange
