#include "sheet.h"

#include "blanks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dealdesk::exchange {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// The wide ones are taken for them in East Asia.
bool beginsLikeAFormula(std::string_view text)
{
    using namespace std::literals;
    static constexpr std::array beginnings{"="sv, "+"sv, "-"sv, "@"sv, "\uFF1D"sv, "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv};
    return std::ranges::any_of(beginnings, [text](std::string_view each) { return text.starts_with(each); });
}

/// Quoted where RFC 4180 wants it.
std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\n\r") == std::string::npos && !text.starts_with(' ') && !text.ends_with(' '))
        return text;
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"')
            quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

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
