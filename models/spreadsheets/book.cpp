#include "book.h"

#include "files/wholefile.h"
#include "quotes/palette.h"

#include <xlsxwriter.h>

#include <ctime>

namespace dealdesk::spreadsheets {

using namespace pricing;

namespace {

std::string numberFormat(int digits)
{
    const std::string whole = "#,##0" + (digits > 0 ? '.' + std::string(static_cast<std::size_t>(digits), '0') : "");
    return whole + ";\u2212" + whole;
}

void dress(lxw_format *format, Look look, int digits)
{
    const auto colours = palette::light;
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (look) {
    case Look::Plain: format_set_indent(format, 1); break;
    case Look::Wrapped: format_set_text_wrap(format); break;
    case Look::Title:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
    case Look::Warning:
        format_set_bold(format);
        format_set_font_color(format, colours.bad);
        break;
    case Look::HeadOfNumbers:
    case Look::Head:
        if (look == Look::HeadOfNumbers)
            format_set_align(format, LXW_ALIGN_RIGHT);
        else
            format_set_indent(format, 1);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, colours.hover);
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
    case Look::Count:
    case Look::CountEntered:
    case Look::TotalCount: format_set_num_format(format, "#,##0"); break;
    case Look::Money:
    case Look::MoneyEntered:
    case Look::TotalMoney: format_set_num_format(format, numberFormat(digits).c_str()); break;
    case Look::Percent:
    case Look::PercentEntered: format_set_num_format(format, "0.00%;\u22120.00%"); break;
    case Look::Month: format_set_num_format(format, "mmm yyyy"); break;
    case Look::Date: format_set_num_format(format, "yyyy-mm-dd"); break;
    case Look::TotalText: break;
    }
    if (look == Look::CountEntered || look == Look::MoneyEntered || look == Look::PercentEntered) {
        format_set_font_color(format, colours.accent);
        format_set_bg_color(format, colours.selection);
    }
    if (look == Look::TotalText || look == Look::TotalMoney || look == Look::TotalCount)
        format_set_bold(format);
    if (look == Look::Month || look == Look::Date)
        format_set_align(format, LXW_ALIGN_LEFT);
}

std::string columnName(std::size_t column)
{
    char name[LXW_MAX_COL_NAME_LENGTH];
    lxw_col_to_name(name, static_cast<lxw_col_t>(column), 0);
    return name;
}

/// In seconds since 1970, at noon, so that no zone makes another day of it.
std::time_t noonOf(const Date &date)
{
    constexpr std::time_t halfDay = 12 * 60 * 60;
    return static_cast<std::time_t>(std::chrono::sys_days(date).time_since_epoch().count()) * 2 * halfDay + halfDay;
}

} // namespace

std::string cellName(std::size_t row, std::size_t column) { return columnName(column) + std::to_string(row + 1); }

Book::Book(files::PassingFolder inFolder, int currencyDigits, bool withFormulas, const QString &title,
           const Date &created)
    : folder(std::move(inFolder))
    , path(folder.filePath("workbook.xlsx"))
    , within(folder.filePath(""))
    , digits(currencyDigits)
    , hasFormulas(withFormulas)
{
    lxw_workbook_options options{};
    options.tmpdir = within.data();
    book = workbook_new_opt(path.c_str(), &options);
    QByteArray titled = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titled.data();
    properties.created = noonOf(created);
    workbook_set_properties(book, &properties);
    for (std::size_t look = 0; look < lookCount; ++look) {
        formats[look] = workbook_add_format(book);
        dress(formats[look], static_cast<Look>(look), digits);
    }
}

Book::~Book()
{
    if (book)
        lxw_workbook_free(book);
}

Sheet Book::add(const QString &name)
{
    return {workbook_add_worksheet(book, name.toUtf8().constData()), name, formats, digits, hasFormulas};
}

void Book::chart(Sheet &sheet, const QString &title, std::size_t firstRow, std::size_t lastRow, std::size_t months,
                 const std::vector<Series> &series, std::size_t atColumn)
{
    lxw_chart *chart = workbook_add_chart(book, LXW_CHART_COLUMN);
    const QByteArray name = sheet.called().toUtf8();
    const auto first = static_cast<lxw_row_t>(firstRow), last = static_cast<lxw_row_t>(lastRow);
    for (const Series &each : series) {
        lxw_chart_series *line = chart_add_series(chart, nullptr, nullptr);
        const auto column = static_cast<lxw_col_t>(each.column), month = static_cast<lxw_col_t>(months);
        chart_series_set_categories(line, name.constData(), first, month, last, month);
        chart_series_set_values(line, name.constData(), first, column, last, column);
        chart_series_set_name(line, each.name.toUtf8().constData());
        lxw_chart_fill fill{};
        fill.color = each.colour;
        chart_series_set_fill(line, &fill);
    }
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_num_format(chart->x_axis, "mmm yyyy");
    lxw_chart_options place{};
    place.x_scale = 1.5;
    place.y_scale = 1.3;
    worksheet_insert_chart_opt(sheet.raw(), static_cast<lxw_row_t>(firstRow), static_cast<lxw_col_t>(atColumn), chart,
                               &place);
}

files::Result<std::string> Book::finish()
{
    const lxw_error error = workbook_close(book); // it frees the book, whatever comes of it
    book = nullptr;
    if (error != LXW_NO_ERROR)
        return tl::unexpected(files::Error{files::Error::Cause::Other, 0}); // why, the library does not say
    constexpr std::size_t most = std::size_t{2} << 30;
    return files::readWhole(path, most);
}

} // namespace dealdesk::spreadsheets
