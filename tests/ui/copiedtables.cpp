// Tables as they are pasted and ordered.
#include "sampletablesfixture.h"

#include "exchange/sheethtml.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/dealstable.h"
#include "tables/roworder.h"
#include "ui/deals/dealspage.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QMimeData>

class CopiedTables : public SampleTables
{
    Q_OBJECT

private Q_SLOTS:
    /// The deals of the sample as they are pasted: the columns that are shown by default.
    void theDealsAsTheyArePasted()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->create(folder.filePath(u"pasted.dealdesk"_s), app::sampleContents()));
        auto *table = window().dealsPage()->findChild<ui::DataTable *>(u"deals"_s);
        table->clearSelection();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.first().split(u'\t'),
                 QStringList({"Included", "Customer", "Deal", "Route", "Tenants", "Tenants at the end", "Term",
                              "Price rule", "Price (USD, or %)", "Billed / month (USD)", "Margin / month (USD)",
                              "Margin %", "ARR (USD)"}));
        const auto line = [&](const QString &deal) {
            for (const QString &each : lines)
                if (each.split(u'\t').value(2) == deal)
                    return each.split(u'\t');
            return QStringList();
        };
        const auto ruleOf = [&](const QString &deal) { return line(deal).value(7); };
        QCOMPARE(line(u"Rollout"_s),
                 QStringList({"yes", "Example Corp", "Rollout", "AWS CPPO", "100", "100", "3 years",
                              ruleOf(u"Rollout"_s), "8800.00", "8800.00", "1633.00", "18.56", "105600.00"}));
        QCOMPARE(line(u"Branch pilot"_s),
                 QStringList({"yes", "Harbor Mutual", "Branch pilot", "Azure MPO", "10", "10", "1 year",
                              ruleOf(u"Branch pilot"_s), "30", "1096.20", "253.00", "23.08", "13154.40"}));
        QCOMPARE(line(u"Hospitals"_s),
                 QStringList({"yes", "Cascade Regional Health", "Hospitals", "AWS CPPO", "60", "140", "3 years",
                              ruleOf(u"Hospitals"_s), "18", "5244.60", "944.40", "18.01", "62935.20"}));
        QCOMPARE(line(u"Loss leader"_s).mid(8), QStringList({"70.00", "2800.00", "-35.60", "-1.27", "33600.00"}));
        QVERIFY(!ruleOf(u"Hospitals"_s).isEmpty() && ruleOf(u"Hospitals"_s) != ruleOf(u"Rollout"_s));
        // And as HTML with the formats of its numbers, for those who take that.
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QCOMPARE(html, QString::fromStdString(htmlTable(table->sheet(true))));
        QVERIFY(html.contains(u"sdnum=\"1033;0;#,##0.00\" x:num=\"-35.60\" sdval=\"-35.60\""_s));
        // The file is the same.
        const QString csv = QString::fromStdString(commaSeparated(table->sheet(false)).substr(3)); // behind the mark
        QString header = lines.first();
        header.replace(u'\t', u',').replace(u"Price (USD, or %)"_s, u"\"Price (USD, or %)\""_s);
        QCOMPARE(csv.section(u"\r\n"_s, 0, 0), header);
    }

    /// Months are ISO, of a deal and above the columns of groups.
    /// Not by their names: a pilot band is the lowest.
    void bandsStandByVolume()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.deals[0].tenants = {{0, 10}};
        scenario.deals.push_back(test::dealOf("d2", {{0, 50}}));
        scenario.deals[1].startMonth = 6; // when both are enough for the next band
        workspace::OpenWorkspace document(workspace::contentsOf({scenario}));
        const tables::DealsTable deals(document.dealEdits, test::english());
        QCOMPARE(deals.index(0, tables::DealsTable::Band).data().toString(), u"Pilot"_s);
        QCOMPARE(deals.index(1, tables::DealsTable::Band).data().toString(), u"Band 1"_s);
        std::vector<int> rows{1, 0};
        sortRows(rows, deals, tables::DealsTable::Band, Qt::AscendingOrder);
        QCOMPARE(rows, (std::vector<int>{0, 1}));
    }

    void monthsAreIso()
    {
        tables::DealsTable deals(document().dealEdits, test::english());
        QVERIFY(std::holds_alternative<YearMonth>(leavingAs(deals, 0, tables::DealsTable::Start)));
        window().showPage(MainWindow::Forecast);
        window()
            .pageWidget(MainWindow::Forecast)
            ->findChild<ui::ForecastChooser *>()
            ->choose(ui::ForecastChoice::fromText("money customer"));
        bool anyGroups = false;
        for (const auto *table : window().pageWidget(MainWindow::Forecast)->findChildren<ui::DataTable *>())
            if (table->isVisible()) {
                const QString header = QString::fromStdString(tabSeparated(table->sheet(false))).section(u'\n', 0, 0);
                anyGroups =
                    header.section(u'\t', 2, 2) ==
                    QString::fromStdString(exchange::plainText(document().scenario().settings.start)) + u" (USD)"_s;
                QVERIFY2(anyGroups, qPrintable(header));
            }
        QVERIFY(anyGroups);
    }
};

DEALDESK_TESTS(CopiedTables, QApplication)
#include "copiedtables.moc"
