// What leaves a table or a chart as values: CSV to the cent, quoted and harmless.
#include "exportfixture.h"

#include "support/testfile.h"
#include "ui/widgets/datatable.h"

#include <QMenu>

class TableExport : public ExportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void csvHoldsTheEvaluationToTheCent()
    {
        open(test::growth());
        const QString path = fileNamed(u"arr.csv"_s);
        byKeys(chart(1), u"Export values"_s);
        QVERIFY2(said.value(0).contains(path) && said.value(0).contains(u"keep it in house"_s),
                 qPrintable(said.value(0)));
        QCOMPARE(modeOf(path), mode_t{0600});
        const QByteArray bytes = contentsOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // by which a spreadsheet knows UTF-8
        const QList<QStringList> rows = readCsv(bytes.mid(3));
        QCOMPARE(rows.size(), 1 + 36);
        QCOMPARE(rows[0], QStringList({"Month", "Wholesale (USD)", "Billed (USD)", "Margin (USD)"}));
        const auto &months = document->evaluation()->portfolio.months;
        const auto minor = [](QString text) { return text.remove(u'.').toLongLong(); };
        for (int month = 0; month < 36; ++month) {
            const QStringList &row = rows[month + 1];
            const PortfolioMonth &at = months[static_cast<std::size_t>(month)];
            QCOMPARE(minor(row[1]), qlonglong{at.wholesale->minor});
            QCOMPARE(minor(row[2]), qlonglong{at.mrr->minor});
            QCOMPARE(minor(row[3]), qlonglong{at.margin->minor});
            QVERIFY(row[1][row[1].size() - 3] == u'.');
        }
    }

    void whatIsUnknownIsNoZeroInAFile()
    {
        Scenario scenario = test::growth();
        scenario.deals[0].negotiatedPrice.reset();
        scenario.authorizations[0].bands.back().price.reset();
        open(scenario);
        const QString path = fileNamed(u"unknown.csv"_s);
        byKeys(chart(1), u"Export values"_s);
        QCOMPARE(readCsv(contentsOf(path).mid(3)).value(19), QStringList({"2028-07", "", "114000.00", ""}));
    }

    void aTableIsExportedWhole()
    {
        open(namedCustomer(u"=1+1"_s), "cash customer");
        ui::DataTable *table = nullptr;
        for (auto *each : page->findChildren<ui::DataTable *>())
            table = each->isVisible() ? each : table;
        table->selectRow(0); // a selection is for copying
        const QString path = fileNamed(u"table.csv"_s);
        table->exportAll();
        QCOMPARE(modeOf(path), mode_t{0600});
        const QList<QStringList> rows = readCsv(contentsOf(path).mid(3));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].first(2), QStringList({"Customer", "Cumulative cash at the end (USD)"}));
        QCOMPARE(rows[1].first(2), QStringList({"All together", "55522.00"}));
        QCOMPARE(rows[2].first(2), QStringList({"'=1+1", "55522.00"}));
        QCOMPARE(rows[2].size(), 2 + 36);
        QCOMPARE(QFileInfo(prompts.lastSuggested).fileName(), "Cumulative cash by customer, Base case (internal).csv");
    }

    void aTablesMenuOpensByItsKeys()
    {
        open(test::growth());
        ui::DataTable *table = nullptr;
        for (auto *each : page->findChildren<ui::DataTable *>())
            table = each->isVisible() ? each : table;
        page->activateWindow();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = table->findChild<QMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        const QString path = fileNamed(u"bykeys.csv"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(readCsv(contentsOf(path).mid(3)).size(), 1 + 36);
        QTRY_VERIFY(!table->findChild<QMenu *>());
    }
};

DEALDESK_TESTS(TableExport, QApplication)
#include "tableexport.moc"
