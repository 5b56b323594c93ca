// A table as it leaves the program: for a file, for the clipboard as text, and as HTML with the formats of its numbers.
#include "exchange/sheet.h"
#include "exchange/sheethtml.h"

#include "tests/pricing/given.h"

#include <algorithm>
#include <chrono>
#include <regex>

namespace dealdesk::tests {

using namespace exchange;

namespace {

Sheet sheetOf(CellValue value, ColumnKind kind = ColumnKind::Text)
{
    return {{{"Name", ColumnKind::Text}, {"Value", kind}}, {{"Beta", std::move(value)}}};
}

std::string afterTitles(const std::string &text) { return text.substr(text.find('\n') + 1); }

std::vector<std::string> matches(const std::string &text, const std::string &pattern)
{
    std::vector<std::string> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
        found.push_back((*at)[1]);
    return found;
}

} // namespace

TEST(Sheet, aFieldIsQuotedAsRfc4180Wants)
{
    struct Row {
        const char *rule, *name, *line;
    };
    for (const Row &row : {
             Row{"plain", "Beta", "Beta,1234.50\r\n"},
             {"a comma", "Beta, Inc.", "\"Beta, Inc.\",1234.50\r\n"},
             {"quotes are doubled", "the \"B\"", "\"the \"\"B\"\"\",1234.50\r\n"},
             {"a line break is a space", "a\nb", "a b,1234.50\r\n"},
             {"blanks of any kind", " a\u2028\u00A0 b\t", "a b,1234.50\r\n"},
             {"a formula is a text", "=1+1", "'=1+1,1234.50\r\n"},
             {"a formula behind a blank", " \t=cmd()", "'=cmd(),1234.50\r\n"},
             {"a wide formula", "\uFF1D1", "'\uFF1D1,1234.50\r\n"},
             {"a formula behind a byte order mark", " \uFEFF =1", "'=1,1234.50\r\n"},
             {"a sum", "+1", "'+1,1234.50\r\n"},
             {"a function of old", "@SUM(A1)", "'@SUM(A1),1234.50\r\n"},
             {"no UTF-8", "a\xFFz", "a\uFFFDz,1234.50\r\n"},
             {"umlauts", "Söhne", "Söhne,1234.50\r\n"},
         }) {
        const Sheet sheet{{{"Name", ColumnKind::Text}, {"ARR (USD)", ColumnKind::Money}},
                          {{row.name, Amount{Money{1234'50}, 2}}}};
        const std::string csv = commaSeparated(sheet);
        EXPECT_TRUE(csv.starts_with("\xEF\xBB\xBFName,ARR (USD)\r\n"));
        EXPECT_EQ(afterTitles(csv), row.line) << row.rule;
    }
}

/// A loss begins with a minus and stays a number, and a title is no formula.
TEST(Sheet, aLossIsANumber)
{
    const Sheet sheet{{{"-Margin", ColumnKind::Money}}, {{Amount{Money{-12'34}, 2}}}};
    EXPECT_TRUE(commaSeparated(sheet).ends_with("\r\n-12.34\r\n"));
    EXPECT_EQ(tabSeparated(sheet), "'-Margin\n-12.34\n");
}

TEST(Sheet, eachKindIsPlainAsTextAndHasItsFormatAsHtml)
{
    using namespace std::chrono;
    struct Row {
        const char *rule;
        CellValue value;
        const char *plain, *cell, *excel;
    };
    for (const Row &row : {
             Row{"unknown is no zero", {}, "", "<td></td>", ""},
             {"a text", "1-2", "1-2", "<td class=\"t\" sdnum=\"1033;0;@\" x:str>1-2</td>",
              R"(.t{mso-number-format:"\@"})"},
             {"a count", std::int64_t{1'200}, "1200",
              "<td class=\"n\" sdnum=\"1033;0;#,##0\" x:num=\"1200\" sdval=\"1200\" align=\"right\">1200</td>",
              R"(.n{mso-number-format:"\#\,\#\#0"})"},
             {"a loss", Amount{Money{-35'60}, 2}, "-35.60",
              "<td class=\"m2\" sdnum=\"1033;0;#,##0.00\" x:num=\"-35.60\" sdval=\"-35.60\" "
              "align=\"right\">-35.60</td>",
              R"(.m2{mso-number-format:"\#\,\#\#0\.00"})"},
             {"yen", Amount{Money{8'800}, 0}, "8800",
              "<td class=\"m0\" sdnum=\"1033;0;#,##0\" x:num=\"8800\" sdval=\"8800\" align=\"right\">8800</td>",
              R"(.m0{mso-number-format:"\#\,\#\#0"})"},
             {"dinars", Amount{Money{84'325}, 3}, "84.325",
              "<td class=\"m3\" sdnum=\"1033;0;#,##0.000\" x:num=\"84.325\" sdval=\"84.325\" "
              "align=\"right\">84.325</td>",
              R"(.m3{mso-number-format:"\#\,\#\#0\.000"})"},
             {"percent is of a hundred", Percent{-1'27}, "-1.27",
              "<td class=\"p\" sdnum=\"1033;0;0.00%\" x:num=\"-0.0127\" sdval=\"-0.0127\" align=\"right\">-1.27%</td>",
              R"(.p{mso-number-format:"0\.00%"})"},
             {"points are no percent", Points{{1'50}}, "1.5",
              "<td class=\"d\" sdnum=\"1033;0;0.00\" x:num=\"1.50\" sdval=\"1.50\" align=\"right\">1.50</td>",
              R"(.d{mso-number-format:"0\.00"})"},
             {"a month is its first day", YearMonth::of(2027, 1), "2027-01",
              "<td class=\"ym\" sdnum=\"1033;0;YYYY-MM\" x:num=\"46388\" sdval=\"46388\">2027-01</td>",
              R"(.ym{mso-number-format:"yyyy\-mm"})"},
             {"a date is a number of days", Date{2018y / 1 / 24}, "2018-01-24",
              "<td class=\"ymd\" sdnum=\"1033;0;YYYY-MM-DD\" x:num=\"43124\" sdval=\"43124\">2018-01-24</td>",
              R"(.ymd{mso-number-format:"yyyy\-mm\-dd"})"},
             {"yes", true, "yes", "<td class=\"t\" sdnum=\"1033;0;@\" x:str>yes</td>", R"(.t{mso-number-format:"\@"})"},
         }) {
        const std::string html = htmlTable(sheetOf(row.value));
        EXPECT_EQ(afterTitles(tabSeparated(sheetOf(row.value))), std::string("Beta\t") + row.plain + '\n') << row.rule;
        EXPECT_NE(html.find(std::string("</td>") + row.cell + "</tr>"), std::string::npos) << row.rule << html;
        EXPECT_NE(html.find(row.excel), std::string::npos) << row.rule;
    }
}

/// Whatever a name holds: the markup is that of the same table with plain names.
TEST(Sheet, nothingThatComesFromDataBecomesMarkup)
{
    const auto markup = [](const std::string &name) {
        const Sheet sheet{{{name, ColumnKind::Text}, {"ARR", ColumnKind::Money}}, {{name, Amount{Money{1}, 2}}}};
        return matches(htmlTable(sheet), "(<[^>]*>)");
    };
    for (const char *name : {"<img src=x onerror=alert(1)>", "<img src=\"file:///etc/passwd\">",
                             "</td></tr></table><script>", "a & b &lt;b&gt;", "\" onmouseover=\"x", "' x:num='5",
                             "<!--", "<!--EndFragment-->", "]]>", "<style>", "a<\nb>", "\x01<\x02"})
        EXPECT_EQ(markup(name), markup("Beta")) << name;
    EXPECT_NE(htmlTable(sheetOf("<b> & \"c\"")).find(">&lt;b&gt; &amp; &quot;c&quot;</td>"), std::string::npos);
    EXPECT_EQ(htmlTable(sheetOf("\x01z")).find('\x01'), std::string::npos);
}

/// As on the clipboard's text and in a file.
TEST(Sheet, noCellOfTheHtmlIsAFormula)
{
    for (const char *name : {"=cmd()", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1"}) {
        const std::string html = htmlTable({{{name, ColumnKind::Text}}, {{name}}});
        for (const std::string &cell : matches(html, ">([^<\n]+)</t[dh]>"))
            EXPECT_TRUE(cell.starts_with("&#39;")) << cell;
        EXPECT_EQ(matches(html, "(&#39;)[^<\n]+</t[dh]>").size(), 2u) << html;
    }
}

} // namespace dealdesk::tests
