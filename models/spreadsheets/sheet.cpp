#include "book.h"

#include "records/decimaltext.h"
#include "wording/language.h"

#include <xlsxwriter.h>

namespace dealdesk::spreadsheets {

using namespace pricing;

namespace {

/// As a spreadsheet holds it: the nearest number there is. Nothing is computed with it here.
double heldAs(Money money, int digits)
{
    constexpr std::array units{1.0, 10.0, 100.0, 1000.0};
    return static_cast<double>(money.minor) / units[static_cast<std::size_t>(digits)];
}

double heldAs(Percent percent) { return static_cast<double>(percent.basisPoints) / double{basisPointsInWhole}; }

lxw_row_t rowOf(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(std::size_t column) { return static_cast<lxw_col_t>(column); }

} // namespace

// Spreadsheets hold numbers in binary with 53 bits. Below this every amount is one of its own there, and so are the
// products by basis points that formulas make of it: 5,497,558,138.88 dollars.
bool isHeld(Money money)
{
    constexpr std::int64_t most = std::int64_t{1} << 39;
    return money.minor < most && money.minor > -most;
}

void Sheet::text(std::size_t row, std::size_t column, const std::string &utf8, Look look)
{
    worksheet_write_string(sheet, rowOf(row), columnOf(column), utf8.c_str(), formatOf(look));
}

void Sheet::text(std::size_t row, std::size_t column, const QString &of, Look look)
{
    text(row, column, of.toStdString(), look);
}

void Sheet::count(std::size_t row, std::size_t column, std::int64_t count, Look look)
{
    worksheet_write_number(sheet, rowOf(row), columnOf(column), static_cast<double>(count), formatOf(look));
}

void Sheet::count(std::size_t row, std::size_t column, const std::string &formula, std::int64_t count, Look look)
{
    if (!hasFormulas)
        return this->count(row, column, count, look);
    worksheet_write_formula_num(sheet, rowOf(row), columnOf(column), ('=' + formula).c_str(), formatOf(look),
                                static_cast<double>(count));
}

void Sheet::money(std::size_t row, std::size_t column, const std::optional<Money> &money, Look look)
{
    if (money && isHeld(*money))
        worksheet_write_number(sheet, rowOf(row), columnOf(column), heldAs(*money, digits), formatOf(look));
    else
        text(row, column, money ? records::decimalText(*money, digits) : wording::unknown.toStdString(),
             Look::HeadOfNumbers);
}

void Sheet::money(std::size_t row, std::size_t column, const std::string &formula, const std::optional<Money> &money,
                  Look look)
{
    if (!money || !isHeld(*money) || !hasFormulas)
        return this->money(row, column, money, look);
    worksheet_write_formula_num(sheet, rowOf(row), columnOf(column), ('=' + formula).c_str(), formatOf(look),
                                heldAs(*money, digits));
}

void Sheet::percent(std::size_t row, std::size_t column, const std::optional<Percent> &percent, Look look)
{
    if (percent)
        worksheet_write_number(sheet, rowOf(row), columnOf(column), heldAs(*percent), formatOf(look));
    else
        text(row, column, wording::unknown);
}

void Sheet::percent(std::size_t row, std::size_t column, const std::string &formula,
                    const std::optional<Percent> &percent)
{
    if (!percent || !hasFormulas)
        return this->percent(row, column, percent);
    worksheet_write_formula_num(sheet, rowOf(row), columnOf(column), ('=' + formula).c_str(), formatOf(Look::Percent),
                                heldAs(*percent));
}

void Sheet::month(std::size_t row, std::size_t column, YearMonth month)
{
    lxw_datetime first{month.year(), month.index % 12 + 1, 1, 0, 0, 0};
    worksheet_write_datetime(sheet, rowOf(row), columnOf(column), &first, formatOf(Look::Month));
}

void Sheet::date(std::size_t row, std::size_t column, const Date &date)
{
    lxw_datetime day{static_cast<int>(date.year()),
                     static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())),
                     0,
                     0,
                     0};
    worksheet_write_datetime(sheet, rowOf(row), columnOf(column), &day, formatOf(Look::Date));
}

void Sheet::width(std::size_t column, double letters)
{
    worksheet_set_column(sheet, columnOf(column), columnOf(column), letters, nullptr);
}

void Sheet::printArea(std::size_t lastRow, std::size_t lastColumn)
{
    worksheet_print_area(sheet, 0, 0, rowOf(lastRow), columnOf(lastColumn));
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

void Sheet::table(std::size_t head, const std::vector<Column> &columns, std::size_t rows, std::size_t fixed)
{
    for (std::size_t at = 0; at < columns.size(); ++at) {
        text(head, at, columns[at].title, columns[at].isOfNumbers ? Look::HeadOfNumbers : Look::Head);
        width(at, columns[at].width);
    }
    constexpr double twoLines = 30; // points
    worksheet_set_row(sheet, rowOf(head), twoLines, nullptr);
    worksheet_freeze_panes(sheet, rowOf(head + 1), columnOf(fixed));
    worksheet_autofilter(sheet, rowOf(head), 0, rowOf(head + rows), columnOf(columns.size() - 1));
    worksheet_repeat_rows(sheet, rowOf(head), rowOf(head));
    printArea(head + rows, columns.size() - 1);
    constexpr std::size_t mostOnPage = 16; // columns that can be read there
    if (columns.size() > mostOnPage && fixed > 0) {
        worksheet_fit_to_pages(sheet, 2, 0);
        worksheet_repeat_columns(sheet, 0, columnOf(fixed - 1));
    }
}

std::string Sheet::quotedName() const
{
    QString quoted = name;
    return '\'' + quoted.replace(QLatin1Char('\''), QLatin1String("''")).toStdString() + "'!";
}

std::string Sheet::cell(std::size_t row, std::size_t column) const { return quotedName() + cellName(row, column); }

std::string Sheet::range(std::size_t firstRow, std::size_t lastRow, std::size_t column) const
{
    const auto fixed = [&](std::size_t row) {
        char name[LXW_MAX_COL_NAME_LENGTH];
        lxw_col_to_name(name, columnOf(column), 1);
        return std::string(name) + '$' + std::to_string(row + 1);
    };
    return quotedName() + fixed(firstRow) + ':' + fixed(lastRow);
}

} // namespace dealdesk::spreadsheets
