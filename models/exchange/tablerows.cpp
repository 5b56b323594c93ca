#include "tablerows.h"

#include "csv.h"

#include <algorithm>
#include <array>

namespace dealdesk::exchange {

namespace {

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

} // namespace

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

} // namespace dealdesk::exchange
