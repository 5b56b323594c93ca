#include "spreadsheetcells.h"

#include "exchange/csv.h"
#include "pricing/calendar.h"
#include "records/decimaltext.h"
#include "spreadsheetsheet.h"
#include "ziplimits.h"

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace dealdesk::spreadsheets {

namespace {

using exchange::WrittenNumbers;

/// The shortest decimal that the file's number is: what a person typed. No exponent.
std::string decimalOf(double number)
{
    std::array<char, 400> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return {text.data(), written.ptr};
}

/// Exactly, digit by digit: 0.07 is 7, and no binary neighbour of it.
std::string hundredfold(std::string decimal)
{
    constexpr std::size_t shift = 2;
    std::size_t point = decimal.find('.');
    if (point == decimal.npos) {
        point = decimal.size();
        decimal += '.';
    }
    decimal.erase(point, 1);
    point += shift;
    if (decimal.size() < point)
        decimal.append(point - decimal.size(), '0');
    if (point < decimal.size())
        decimal.insert(point, 1, '.');
    const std::size_t sign = decimal.starts_with('-') ? 1 : 0;
    while (decimal.size() > sign + 1 && decimal[sign] == '0' && decimal[sign + 1] != '.')
        decimal.erase(sign, 1);
    return decimal;
}

/// Counted from the day before 1900-01-01, with a 29 February 1900 that never was (ECMA-376, part 1, section 18.17.4).
std::optional<std::string> dayOf(double number)
{
    constexpr double firstRight = 61, last = 401'768; // 1900-03-01, 2999-12-31
    if (number < firstRight || number > last || number != std::floor(number))
        return std::nullopt;
    const auto epoch = std::chrono::sys_days(std::chrono::year(1899) / 12 / 30);
    return records::dateText(pricing::Date{epoch + std::chrono::days(static_cast<int>(number))});
}

std::string writtenCell(const ReadCell &cell, const ReadStyles &styles, WrittenNumbers numbers)
{
    if (!cell.number)
        return cell.text;
    if (styles.isDate(cell.format))
        if (auto day = dayOf(*cell.number))
            return *day;
    std::string text = decimalOf(*cell.number);
    if (styles.isPercent(cell.format)) {
        text = hundredfold(std::move(text));
        text += '%';
    }
    if (numbers == WrittenNumbers::PointComma || numbers == WrittenNumbers::SpaceComma)
        if (const std::size_t point = text.find('.'); point != text.npos)
            text[point] = ',';
    return text;
}

/// Each row as long as the longest; rows between others that have no cell are there, so that rows keep their numbers.
std::string tableOf(const ReadRows &rows, const ReadStyles &styles, WrittenNumbers numbers)
{
    int width = 0, row = 0;
    for (const auto &[at, cells] : rows)
        width = std::max(width, cells.rbegin()->first + 1);
    std::string table;
    for (const auto &[at, cells] : rows) {
        for (; row < at; ++row)
            table += "\r\n";
        int column = 0;
        for (const auto &[col, cell] : cells) {
            for (; column < col; ++column)
                table += ',';
            table += exchange::csvField(writtenCell(cell, styles, numbers));
        }
        for (; column + 1 < width; ++column)
            table += ',';
        table += "\r\n";
        ++row;
    }
    return table;
}

std::optional<SpreadsheetFault> faultOfArchive(std::string_view bytes)
{
    if (bytes.size() > largestSpreadsheet)
        return SpreadsheetFault::TooLarge;
    const auto sizes = archiveSizes(bytes);
    if (!sizes)
        return SpreadsheetFault::NoArchive;
    if (sizes->unpacked > largestUnpacked || sizes->files > mostParts)
        return SpreadsheetFault::UnpacksTooLarge;
    return std::nullopt;
}

} // namespace

std::string_view textOf(SpreadsheetFault fault)
{
    switch (fault) {
    case SpreadsheetFault::TooLarge: return "the file is larger than 50 MB, the most that is read of a spreadsheet";
    case SpreadsheetFault::NoArchive: return "the file is damaged: it is no XLSX or ODS file that can be unpacked";
    case SpreadsheetFault::UnpacksTooLarge:
        return "the file would unpack to more than 400 MB, the most that is read of a spreadsheet";
    case SpreadsheetFault::NoSpreadsheet: return "the file is no XLSX or ODS spreadsheet";
    case SpreadsheetFault::TooManyCells: return "the file holds more than 5,000,000 cells";
    case SpreadsheetFault::TooManyColumns: return "the file has a cell beyond column 1,000";
    case SpreadsheetFault::Empty: return "the file has no sheet with a cell";
    case SpreadsheetFault::Broken: return "the file is damaged: its sheets cannot be read";
    }
    return {};
}

tl::expected<std::string, SpreadsheetFault> cellsOf(std::string_view bytes, WrittenNumbers numbers)
{
    if (const auto fault = faultOfArchive(bytes))
        return tl::unexpected(*fault);
    const auto *data =
        reinterpret_cast<const unsigned char *>(bytes.data()); // NOLINT(*-reinterpret-cast): its own type
    ReadBook book;
    try {
        if (orcus::orcus_xlsx::detect(data, bytes.size()))
            orcus::orcus_xlsx(&book).read_stream(bytes);
        else if (orcus::orcus_ods::detect(data, bytes.size()))
            orcus::orcus_ods(&book).read_stream(bytes);
        else
            return tl::unexpected(SpreadsheetFault::NoSpreadsheet);
    } catch (const ReadingStopped &stopped) {
        return tl::unexpected(stopped.why);
    } catch (const std::exception &) { // of the library; what it says is for its own developers
        return tl::unexpected(SpreadsheetFault::Broken);
    }
    const ReadRows *rows = book.firstFilled();
    if (!rows)
        return tl::unexpected(SpreadsheetFault::Empty);
    return tableOf(*rows, book.styles, numbers);
}

} // namespace dealdesk::spreadsheets
