// Tables of the clipboard as HTML, as spreadsheets and browsers write them.
#include "tables/htmlblock.h"

#include "support/testfile.h"

#include <QtTest>

using namespace dealdesk;
using tables::readHtmlBlock;

namespace {

using entry::Block;
using Kind = entry::BlockFault::Kind;

struct HtmlRow {
    const char *rule;
    std::string html;
    Block block;
};

const std::vector<HtmlRow> htmlTables{
    {"of LibreOffice",
     "<!DOCTYPE html><html><head><style>td {color: red}</style></head><body><table cellspacing=\"0\">"
     "<colgroup width=\"85\"></colgroup><tr><td height=\"17\">Deal</td><td>Tenants</td></tr>"
     "<tr><td sdval=\"25\" sdnum=\"1033;\">First</td><td>25</td></tr></table></body></html>",
     {{"Deal", "Tenants"}, {"First", "25"}}},
    {"of Google Sheets",
     "<meta charset='utf-8'><google-sheets-html-origin><table><tbody><tr><td data-sheets-value='1'>$8,800.00</td>"
     "<td></td></tr></tbody></table>",
     {{"$8,800.00", ""}}},
    {"of Excel, between its comments",
     "<html><body><!--StartFragment--><table><tr><th>M\xC3\xBCller &amp; "
     "S\xC3\xB6hne</th></tr></table><!--EndFragment--></body></html>",
     {{"M\xC3\xBCller & S\xC3\xB6hne"}}},
    {"blanks are one, breaks are lines", "<table><tr><td> a \n  b<br>c<br></td></tr></table>", {{"a b\nc"}}},
    {"letters in several parts", "<table><tr><td><b>1</b><i>2</i> <span>3</span></td></tr></table>", {{"12 3"}}},
    {"a cell over two columns",
     "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
     {{"a", ""}, {"b", "c"}}},
    {"a cell over two rows",
     "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
     {{"a", "b"}, {"", "c"}}},
    {"a table within a cell is not read",
     "<table><tr><td>a<table><tr><td>x</td></tr></table></td></tr></table>",
     {{"a"}}},
    {"elements that do not end", "<table><tr><td>a<td>b<tr><td>c<td>d", {{"a", "b"}, {"c", "d"}}},
    {"no script and no style", "<table><tr><td><script>x</script><style>y</style>z</td></tr></table>", {{"z"}}},
};

} // namespace

class HtmlBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsReadAsItsCells()
    {
        for (const HtmlRow &row : htmlTables) {
            const auto read = readHtmlBlock(row.html);
            QVERIFY2(read, row.rule);
            QVERIFY2(*read == row.block, row.rule);
        }
    }

    void whatIsNoBlockIsRefused()
    {
        const auto repeated = [](std::size_t times, const std::string &part) {
            std::string text;
            for (std::size_t i = 0; i < times; ++i)
                text += part;
            return text;
        };
        const std::vector<std::pair<std::string, Kind>> rows{
            {"", Kind::Empty},
            {"<p>no table</p>", Kind::Empty},
            {"<table></table>", Kind::Empty},
            {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", Kind::Ragged},
            {"<table><tr>" + repeated(entry::mostBlockColumns + 1, "<td>x</td>") + "</tr></table>",
             Kind::TooManyColumns},
            {"<table><tr><td colspan=\"999999999\">x</td></tr></table>", Kind::TooManyColumns},
            {"<table>" + repeated(entry::mostBlockRows + 1, "<tr><td>x</td></tr>") + "</table>", Kind::TooManyRows},
            {std::string(entry::mostBlockBytes + 1, 'x'), Kind::TooLong},
            {repeated(100'000, "<div>") + "<table><tr><td>x</td></tr></table>", Kind::Empty},
        };
        for (const auto &[html, kind] : rows) {
            const auto read = readHtmlBlock(html);
            QVERIFY2(!read, html.substr(0, 60).c_str());
            QVERIFY2(read.error().kind == kind, html.substr(0, 60).c_str());
        }
    }

    void nothingIsLoaded()
    {
        const auto read =
            readHtmlBlock("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                          "<table><tr><td>&x;</td><td><img src=\"file:///etc/hostname\"></td></tr></table>");
        QVERIFY(read);
        QCOMPARE((*read)[0][1], std::string());
        QVERIFY2((*read)[0][0].empty() || (*read)[0][0] == "&x;", (*read)[0][0].c_str());
    }
};

DEALDESK_TESTS(HtmlBlockTest, QCoreApplication)
#include "htmlblock.moc"
