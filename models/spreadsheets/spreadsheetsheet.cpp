#include "spreadsheetsheet.h"

#include "records/decimaltext.h"

#include <algorithm>

namespace dealdesk::spreadsheets {

namespace iface = orcus::spreadsheet::iface;

namespace {

/// ECMA-376, part 1, section 18.8.30: formats that are not written out.
bool isBuiltInDate(std::size_t format) { return (format >= 14 && format <= 22) || (format >= 45 && format <= 47); }

/// Whether a format shows a day or a month: it has their letters outside of quotes, brackets and escapes.
bool showsDate(std::string_view code)
{
    bool isQuoted = false, isBracketed = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char letter = code[at];
        if (letter == '"')
            isQuoted = !isQuoted;
        else if (letter == '[')
            isBracketed = true;
        else if (letter == ']')
            isBracketed = false;
        else if (letter == '\\' || letter == '_' || letter == '*')
            ++at;
        else if (!isQuoted && !isBracketed && (letter == 'd' || letter == 'D' || letter == 'y' || letter == 'Y'))
            return true;
    }
    return false;
}

} // namespace

size_t ReadStyles::commit_number_format()
{
    codes[formatId] = std::move(formatCode);
    formatCode.clear();
    return formatId;
}

size_t ReadStyles::commit_cell_xf()
{
    cellFormats.push_back(ofCell);
    ofCell = 0;
    return cellFormats.size() - 1;
}

bool ReadStyles::isDate(std::size_t cellFormat) const
{
    if (cellFormat >= cellFormats.size())
        return false;
    const std::size_t format = cellFormats[cellFormat];
    const auto code = codes.find(format);
    return code == codes.end() ? isBuiltInDate(format) : showsDate(code->second);
}

bool ReadStyles::isPercent(std::size_t cellFormat) const
{
    if (cellFormat >= cellFormats.size())
        return false;
    const std::size_t format = cellFormats[cellFormat];
    const auto code = codes.find(format);
    if (code == codes.end())
        return format == 9 || format == 10; // ECMA-376, part 1, section 18.8.30
    return code->second.ends_with('%') && code->second.find('"') == std::string::npos;
}

size_t ReadTexts::append(std::string_view text)
{
    texts.emplace_back(text);
    return texts.size() - 1;
}

size_t ReadTexts::commit_segments()
{
    const size_t at = append(segments);
    segments.clear();
    return at;
}

const std::string &ReadTexts::text(std::size_t at) const
{
    if (at >= texts.size())
        throw ReadingStopped{SpreadsheetFault::Broken};
    return texts[at];
}

ReadCell &ReadSheet::at(Row row, Col col)
{
    if (row < 0 || col < 0)
        throw ReadingStopped{SpreadsheetFault::Broken};
    if (col >= mostColumns)
        throw ReadingStopped{SpreadsheetFault::TooManyColumns};
    auto &cellsOfRow = rows[row];
    const auto [cell, isNew] = cellsOfRow.try_emplace(col);
    if (isNew && ++cells > mostCells)
        throw ReadingStopped{SpreadsheetFault::TooManyCells};
    return cell->second;
}

void ReadSheet::set_date_time(Row row, Col col, int year, int month, int day, int hour, int minute, double second)
{
    using namespace std::chrono;
    const pricing::Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                             std::chrono::day(static_cast<unsigned>(day))};
    std::string text = date.ok() ? records::dateText(date) : std::string("?");
    if (hour != 0 || minute != 0 || second > 0)
        text += ' ' + std::to_string(hour) + ':' + std::to_string(minute); // then it is no day, and is refused as one
    at(row, col).text = std::move(text);
}

void ReadSheet::set_format(Row row, Col col, size_t format)
{
    const auto cells = rows.find(row);
    if (cells == rows.end())
        return;
    if (const auto cell = cells->second.find(col); cell != cells->second.end())
        cell->second.format = format;
}

void ReadSheet::fill_down_cells(Row row, Col col, Row count)
{
    const ReadCell cell = at(row, col);
    for (Row below = 1; below <= count; ++below)
        at(row + below, col) = cell;
}

orcus::spreadsheet::src_address_t ReadReferences::resolve_address(std::string_view address)
{
    constexpr int most = 10'000'000; // more than any sheet has
    int column = 0, row = 0;
    for (const char letter : address) {
        const bool isDigit = letter >= '0' && letter <= '9';
        if (letter >= 'A' && letter <= 'Z' && row == 0)
            column = column * 26 + (letter - 'A' + 1);
        else if (isDigit && column > 0)
            row = row * 10 + (letter - '0');
        else if (letter != '$')
            throw ReadingStopped{SpreadsheetFault::Broken};
        if (column > most || row > most)
            throw ReadingStopped{SpreadsheetFault::Broken};
    }
    if (column == 0 || row == 0)
        throw ReadingStopped{SpreadsheetFault::Broken};
    return {0, row - 1, column - 1};
}

orcus::spreadsheet::src_range_t ReadReferences::resolve_range(std::string_view range)
{
    const std::size_t colon = range.find(':');
    const auto first = resolve_address(range.substr(0, colon));
    return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
}

iface::import_sheet *ReadBook::append_sheet(orcus::spreadsheet::sheet_t, std::string_view name)
{
    sheets.emplace_back(name, std::make_unique<ReadSheet>(texts, cells));
    return sheets.back().second.get();
}

iface::import_sheet *ReadBook::get_sheet(std::string_view name)
{
    const auto found = std::ranges::find(sheets, name, [](const auto &each) { return std::string_view(each.first); });
    return found == sheets.end() ? nullptr : found->second.get();
}

iface::import_sheet *ReadBook::get_sheet(orcus::spreadsheet::sheet_t at)
{
    return at >= 0 && static_cast<std::size_t>(at) < sheets.size() ? sheets[static_cast<std::size_t>(at)].second.get()
                                                                   : nullptr;
}

const ReadRows *ReadBook::firstFilled() const
{
    for (const auto &[name, sheet] : sheets)
        if (!sheet->rows.empty())
            return &sheet->rows;
    return nullptr;
}

} // namespace dealdesk::spreadsheets
