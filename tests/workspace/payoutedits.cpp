// What a marketplace's reports said, as a workspace keeps it: read again, forgotten, undone, and as one text.
#include "documentfixture.h"

#include "support/testfile.h"
#include "workspace/quoteregister.h"

#include "exchange/payoutreport.h"

using namespace Qt::StringLiterals;
using exchange::ReportKind;
using exchange::ReportLine;

namespace {

const pricing::Date june = pricing::YearMonth::of(2027, 6).firstDay();
const std::string reportTitles =
    "Invoice date,Offer ID,Disbursement status,Disbursement date,Seller net revenue,Currency\n";

PayoutEdits::Arrived reported(const std::string &name, const std::string &lines)
{
    const std::string text = reportTitles + lines;
    return {name, QByteArray::fromStdString(text), june, exchange::readPayoutReport(text).value()};
}

} // namespace

class PayoutEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsKeptWithWhatItIs()
    {
        TestStore store;
        OpenWorkspace document(twoScenarios(), &store);
        const auto file = reported("may.csv", "2027-03-01,o,Disbursed,2027-05-02,9.00,USD\n");
        document.payoutEdits.take({file}, u"Read a report"_s);
        const PayoutRecord &record = document.facts().payouts.at("aws/may.csv");
        QCOMPARE(record.sha256, sha256Of(file.bytes).toHex().toStdString());
        QVERIFY(record.report == file.report && record.readOn == june);
        QVERIFY(store.kept.facts == document.facts());
        QCOMPARE(document.undoStack().text(0), u"Read a report"_s);
        document.undoStack().undo();
        QVERIFY(document.facts().payouts.empty());
        QVERIFY(store.kept.facts == document.facts());
        document.undoStack().redo();
        QCOMPARE(document.facts().payouts.size(), std::size_t(1));
    }

    void theSameFileReadAgainTakesThePlace()
    {
        OpenWorkspace document(twoScenarios());
        document.payoutEdits.take({reported("a.csv", "2027-03-01,o,Disbursed,2027-05-02,9.00,USD\n"),
                                   reported("b.csv", "2027-04-01,o,Disbursed,2027-06-02,9.00,USD\n")},
                                  {});
        QCOMPARE(document.undoStack().count(), 1);
        const Facts before = document.facts();
        auto same = reported("a.csv", "2027-03-01,o,Disbursed,2027-05-02,9.00,USD\n");
        same.readOn = pricing::plusDays(june, 3);
        QVERIFY(!document.payoutEdits.take({same}, {}));
        QVERIFY(document.facts() == before);
        QCOMPARE(document.undoStack().count(), 1); // the same bytes again are no change
        document.payoutEdits.take({reported("a.csv", "2027-03-01,o,Disbursed,2027-05-02,7.00,USD\n")}, {});
        QCOMPARE(document.facts().payouts.size(), std::size_t(2));
        QCOMPARE(document.facts().payouts.at("aws/a.csv").report.lines.at(0).net, pricing::Money{700});
        document.payoutEdits.forget("aws/a.csv", {});
        QCOMPARE(document.facts().payouts.size(), std::size_t(1));
        document.payoutEdits.forget("aws/none.csv", {});
        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().undo();
        document.undoStack().undo();
        QVERIFY(document.facts() == before);
    }

    /// The last day of what they hold decides, not the order in which they were read.
    void reportsStandFromTheEarlierToTheLater()
    {
        PayoutRecords records;
        const auto add = [&](const std::string &file, ReportKind kind, int days, int read) {
            PayoutRecord record{{kind, {}, pricing::plusDays(june, days)}, file, {}, pricing::plusDays(june, read)};
            records.emplace(payoutName(record), record);
        };
        add("z.csv", ReportKind::Aws, 1, 9);
        add("b.csv", ReportKind::Aws, 2, 5);
        add("a.csv", ReportKind::Aws, 2, 7);
        add("c.csv", ReportKind::Azure, 0, 0);
        QStringList names;
        for (const PayoutRecord *record : reportsOf(records, ReportKind::Aws))
            names.append(QString::fromStdString(record->file));
        QCOMPARE(names, (QStringList{u"z.csv"_s, u"b.csv"_s, u"a.csv"_s}));
    }

    void linesAreOneText()
    {
        std::vector<ReportLine> lines(2);
        lines[0] = {2,  "t\\1", "o\t2", "01", "Acme\nInc", "USD", june, {}, pricing::Money{-5}, {}, pricing::Money{0},
                    {}, true,   true};
        lines[1].row = 7;
        lines[1].currency = "JPY";
        const std::string text = payoutText(lines);
        QVERIFY(payoutLinesIn(text) == lines);
        QVERIFY(payoutLinesIn("") == std::vector<ReportLine>());
        for (std::size_t end = 1; end < text.size(); ++end)
            if (text[end - 1] != '\n')
                QVERIFY2(!payoutLinesIn(text.substr(0, end)), text.substr(0, end).c_str());
    }
    void otherTextsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = "2\tt\to\ta\tc\tUSD\t2027-06-01\t\t100\t\t\t\tp\n";
        QVERIFY(payoutLinesIn(good.toStdString()));
        QTest::newRow("rows that do not rise") << good + good;
        QTest::newRow("row 0") << QByteArray(good).replace(0, 1, "0");
        QTest::newRow("a row with a zero before it") << QByteArray(good).replace(0, 1, "02");
        QTest::newRow("no amount") << QByteArray(good).replace("100", "");
        QTest::newRow("an amount beyond 64 bits") << QByteArray(good).replace("100", "9999999999999999999");
        QTest::newRow("an amount with a point") << QByteArray(good).replace("100", "1.00");
        QTest::newRow("no such day") << QByteArray(good).replace("06-01", "06-31");
        QTest::newRow("no such currency") << QByteArray(good).replace("USD", "USX");
        QTest::newRow("another mark") << QByteArray(good).replace("\tp\n", "\tx\n");
        QTest::newRow("a cell more") << QByteArray(good).replace("\tp\n", "\tp\t\n");
        QTest::newRow("a cell less") << QByteArray(good).replace("\t\tp\n", "\tp\n");
        QTest::newRow("an escape that is none") << QByteArray(good).replace("\tt\t", "\t\\x\t");
        QTest::newRow("an empty line") << good + "\n";
    }
    void otherTextsAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!payoutLinesIn(text.toStdString()));
    }
};

DEALDESK_TESTS(PayoutEditsTest, QCoreApplication)
#include "payoutedits.moc"
