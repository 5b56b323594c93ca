#include "sheethtml.h"

#include "records/decimaltext.h"

#include <array>
#include <chrono>
#include <string_view>

namespace dealdesk::exchange {

namespace {

/// How spreadsheets write a cell: a class of ours for what Excel reads, the same format for LibreOffice.
struct Format {
    std::string_view name;
    std::string_view excel; ///< as a string of CSS
    std::string_view code;
};

constexpr Format textFormat{"t", R"(\@)", "@"};
constexpr Format countFormat{"n", R"(\#\,\#\#0)", "#,##0"};
constexpr std::array moneyFormats{Format{"m0", R"(\#\,\#\#0)", "#,##0"}, // by the digits of the currency
                                  Format{"m1", R"(\#\,\#\#0\.0)", "#,##0.0"},
                                  Format{"m2", R"(\#\,\#\#0\.00)", "#,##0.00"},
                                  Format{"m3", R"(\#\,\#\#0\.000)", "#,##0.000"}};
constexpr Format percentFormat{"p", R"(0\.00%)", "0.00%"};
constexpr Format pointsFormat{"d", R"(0\.00)", "0.00"};
constexpr Format monthFormat{"ym", R"(yyyy\-mm)", "YYYY-MM"};
constexpr Format dateFormat{"ymd", R"(yyyy\-mm\-dd)", "YYYY-MM-DD"};

std::string escaped(std::string_view text)
{
    std::string html;
    html.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        case '\'': html += "&#39;"; break;
        default:
            if (static_cast<unsigned char>(letter) >= ' ') // HTML has no other controls, and blanks are spaces here
                html += letter;
        }
    }
    return html;
}

/// A day as spreadsheets count it: 1 is 31 December 1899. So it is from March 1900 on.
std::string dayNumber(pricing::Date date)
{
    constexpr std::chrono::sys_days dayNought = std::chrono::year{1899} / 12 / 30;
    return std::to_string((std::chrono::sys_days{date} - dayNought).count());
}

struct CellWriter {
    std::string &html;

    void operator()(std::monostate) const { html += "<td></td>"; }
    void operator()(const std::string &text) const { words(spreadsheetText(text)); }
    void operator()(bool yes) const { words(plainText(yes)); }
    void operator()(std::int64_t count) const { number(countFormat, std::to_string(count), std::to_string(count)); }
    void operator()(const Amount &amount) const
    {
        const std::string plain = plainText(amount);
        number(moneyFormats.at(static_cast<std::size_t>(amount.minorDigits)), plain, plain);
    }
    void operator()(pricing::Percent percent) const
    {
        number(percentFormat, records::decimalText(pricing::Money{percent.basisPoints}, 4),
               records::percentText(percent) + '%');
    }
    void operator()(Points points) const
    {
        const std::string plain = records::percentText(points.hundredths);
        number(pointsFormat, plain, plain);
    }
    void operator()(pricing::YearMonth month) const
    {
        value(monthFormat, dayNumber(month.firstDay()), plainText(month));
    }
    void operator()(pricing::Date date) const { value(dateFormat, dayNumber(date), plainText(date)); }

private:
    void words(const std::string &text) const
    {
        open(textFormat);
        html += " x:str>";
        html += escaped(text);
        html += "</td>";
    }
    void number(const Format &format, const std::string &exact, const std::string &shown) const
    {
        value(format, exact, shown, " align=\"right\"");
    }
    /// `shown` for those that read no formats: plain, too.
    void value(const Format &format, const std::string &exact, const std::string &shown,
               std::string_view aligned = {}) const
    {
        open(format);
        html += " x:num=\"" + exact + "\" sdval=\"" + exact + '"';
        html += aligned;
        html += '>' + shown + "</td>";
    }
    void open(const Format &format) const
    {
        html += "<td class=\"";
        html += format.name;
        html += "\" sdnum=\"1033;0;"; // formats are written as in English (United States)
        html += format.code;
        html += '"';
    }
};

void addStyle(std::string &html, const Format &format)
{
    html += '.';
    html += format.name;
    html += "{mso-number-format:\"";
    html += format.excel;
    html += "\"}\n";
}

} // namespace

std::string htmlTable(const Sheet &sheet)
{
    std::string html = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head><meta charset=\"utf-8\">\n"
                       "<style>\ntd,th{white-space:nowrap;padding:0 6px}\n";
    for (const Format &format : {textFormat, countFormat, percentFormat, pointsFormat, monthFormat, dateFormat})
        addStyle(html, format);
    for (const Format &format : moneyFormats)
        addStyle(html, format);
    html += "</style></head>\n<body><!--StartFragment--><table>\n<tr>";
    for (const SheetColumn &column : sheet.columns)
        html += std::string("<th class=\"t\" x:str align=\"") + (isNumber(column.kind) ? "right" : "left") + "\">" +
                escaped(spreadsheetText(column.title)) + "</th>";
    html += "</tr>\n";
    for (const auto &row : sheet.rows) {
        html += "<tr>";
        for (const CellValue &cell : row)
            std::visit(CellWriter{html}, cell);
        html += "</tr>\n";
    }
    return html + "</table><!--EndFragment--></body></html>\n";
}

} // namespace dealdesk::exchange
