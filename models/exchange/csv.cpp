#include "csv.h"

#include "pricing/nametext.h"

#include <algorithm>
#include <array>

namespace dealdesk::exchange {

namespace {

constexpr std::array separators{',', ';', '\t'}; ///< of as many the first

char separatorOf(std::string_view file)
{
    std::array<std::size_t, separators.size()> count{};
    bool isQuoted = false;
    for (const char c : file) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (std::size_t each = 0; each < separators.size(); ++each)
            count[each] += c == separators[each];
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(count) - count.begin())];
}

/// Behind blanks, line ends and byte order marks, which a spreadsheet may drop.
std::string_view behindBlanks(std::string_view text)
{
    while (!text.empty()) {
        if (text.starts_with(utf8Mark))
            text.remove_prefix(utf8Mark.size());
        else if (text.front() == ' ' || text.front() == '\n')
            text.remove_prefix(1);
        else
            break;
    }
    return text;
}

bool needsGuard(std::string_view text) { return text.starts_with('\'') || beginsLikeAFormula(behindBlanks(text)); }

} // namespace

/// The wide ones are taken for them in East Asia.
bool beginsLikeAFormula(std::string_view text)
{
    using namespace std::literals;
    static constexpr std::array beginnings{"="sv, "+"sv, "-"sv, "@"sv, "\uFF1D"sv, "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv};
    return std::ranges::any_of(beginnings, [text](std::string_view each) { return text.starts_with(each); });
}

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

std::string guarded(const std::string &text) { return needsGuard(text) ? '\'' + text : text; }

std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && needsGuard(cell.substr(1)) ? cell.substr(1) : cell;
}

CsvReader::CsvReader(std::string_view file, std::optional<char> by)
    : rest(file)
{
    if (file.size() > pricing::largestFile) {
        fail(ProblemCode::FileTooLarge);
        return;
    }
    if (file.starts_with("\xFF\xFE") || file.starts_with("\xFE\xFF")) {
        fail(ProblemCode::FileUtf16);
        return;
    }
    if (rest.starts_with(utf8Mark))
        rest.remove_prefix(utf8Mark.size());
    if (!pricing::isUtf8(rest)) {
        fail(ProblemCode::TableNotUtf8);
        return;
    }
    if (rest.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        fail(ProblemCode::FileEmpty);
        return;
    }
    separator = by.value_or(separatorOf(rest));
}

bool CsvReader::fail(ProblemCode code, std::size_t inLine, std::vector<ProblemValue> values)
{
    trouble = Problem{{}, code, std::move(values), {.line = inLine}};
    return false;
}

bool CsvReader::next()
{
    while (!trouble && !rest.empty()) {
        if (!readRow())
            return false;
        if (std::ranges::any_of(row, [](const std::string &cell) { return !cell.empty(); }))
            return true;
    }
    return false;
}

bool CsvReader::isLineEnd() const { return rest.starts_with('\n') || rest.starts_with('\r'); }

bool CsvReader::readRow()
{
    row.clear();
    ++number;
    begins = line;
    do {
        if (row.size() == mostCells)
            return fail(ProblemCode::TooManyCells, begins, {asCount(mostCells)});
        if (!readCell())
            return false;
        if (!rest.starts_with(separator))
            break;
        rest.remove_prefix(1);
    } while (true);
    if (!rest.empty()) {
        rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
        ++line;
    }
    return true;
}

bool CsvReader::readCell()
{
    std::string &cell = row.emplace_back();
    if (rest.starts_with('"'))
        return readQuoted(cell);
    const std::array ends{separator, '\r', '\n', '"'};
    const std::size_t end = std::min(rest.find_first_of(std::string_view(ends.data(), ends.size())), rest.size());
    cell = rest.substr(0, end);
    rest.remove_prefix(end);
    return !rest.starts_with('"') || fail(ProblemCode::QuoteInCell, line);
}

bool CsvReader::readQuoted(std::string &cell)
{
    const std::size_t opened = line;
    rest.remove_prefix(1);
    while (!rest.empty()) {
        const char letter = rest.front();
        if (rest.starts_with("\"\"")) {
            rest.remove_prefix(1);
        } else if (letter == '"') {
            rest.remove_prefix(1);
            if (rest.empty() || rest.starts_with(separator) || isLineEnd())
                return true;
            return fail(ProblemCode::LettersBehindQuote, line);
        }
        if (isLineEnd())
            ++line;
        if (rest.starts_with("\r\n"))
            rest.remove_prefix(1);
        cell += rest.front() == '\r' ? '\n' : rest.front();
        rest.remove_prefix(1);
    }
    return fail(ProblemCode::QuoteNotClosed, opened);
}

} // namespace dealdesk::exchange
