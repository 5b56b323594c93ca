// The page of payouts as a person uses it: an empty page that explains, a report read by its button, the menu and by
// dropping it, days that are asked about, states that are filtered, what to ask copied and saved, and undo.
#include "quotefixture.h"

#include "support/testfile.h"
#include "tables/payoutoutcomestable.h"
#include "tables/reportlinestable.h"
#include "ui/charts/monthchart.h"
#include "ui/payouts/payoutspage.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>

using ui::PayoutsPage;
using Outcomes = tables::PayoutOutcomesTable;

class PayoutsPageTest : public QuoteFixture
{
    Q_OBJECT

    PayoutsPage *page() { return static_cast<PayoutsPage *>(window->pageWidget(ui::MainWindow::Payouts)); }
    template<typename Widget>
    Widget *part(const char *name)
    {
        return page()->findChild<Widget *>(QLatin1String(name));
    }
    QAbstractItemModel *rows(const char *table) { return part<QTableView>(table)->model(); }
    static QString golden(const QString &name) { return QStringLiteral(DEALDESK_TESTS_DIR "/golden/") + name; }
    QString file(const QString &name, const QByteArray &text)
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly))
            QTest::qFail("no file", __FILE__, __LINE__);
        made.write(text);
        return made.fileName();
    }
    void press(const QString &text)
    {
        for (auto *each : page()->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible()) {
                QVERIFY2(each->isEnabled(), qPrintable(text));
                each->setFocus(Qt::TabFocusReason);
                QTest::keyClick(each, Qt::Key_Space);
                return;
            }
        QFAIL(qPrintable(text));
    }
    bool says(const QString &part)
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
    }
    void choose(const char *combo, const QString &text)
    {
        auto *box = part<QComboBox>(combo);
        QVERIFY(box->isVisible());
        const int wanted = box->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int at = 0; at < wanted; ++at)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), text);
    }
    void openSection(int section)
    {
        auto *tabs = part<QTabBar>("payoutSections");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(section).center());
        QCOMPARE(tabs->currentIndex(), section);
    }
    void readAws()
    {
        prompts.files = {golden(u"payouts.aws.csv"_s)};
        press(u"Read a report…"_s);
        QCOMPARE(document->facts().payouts.size(), std::size_t(1));
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        prompts = {};
        here = summaries = folder.path();
        open(workspace::contentsOf({test::golden("payouts")}));
        window->showPage(ui::MainWindow::Payouts);
    }
    void cleanup() { window.reset(); }

    void anEmptyPageExplainsWhatToExport()
    {
        QVERIFY(says(u"No report of AWS Marketplace has been read yet"_s));
        QVERIFY(says(u"Collections and disbursement"_s));
        auto *marketplaces = part<QComboBox>("marketplaces");
        marketplaces->setFocus(Qt::TabFocusReason);
        QTest::keyClick(marketplaces, Qt::Key_Down);
        QVERIFY(says(u"No report of Azure Marketplace has been read yet"_s));
        QVERIFY(says(u"Transaction history"_s));
    }

    void aReportIsReadAndUndone()
    {
        readAws();
        QCOMPARE(rows("outcomes")->rowCount(), 6);
        QVERIFY(says(u"3 instalments need asking"_s));
        QVERIFY(says(u"2027, the reports’ last"_s));
        QCOMPARE(rows("reportsRead")->index(0, 0).data().toString(), u"payouts.aws.csv"_s);
        QCOMPARE(page()->findChild<ui::MonthChart *>()->monthCount(), 13);
        window->openPage(ui::MainWindow::Deals);
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window->page(), int(ui::MainWindow::Payouts)); // what undo changed comes into sight
        QVERIFY(says(u"No report of AWS Marketplace has been read yet"_s));
    }

    void theMenuReadsAReportToo()
    {
        window->openPage(ui::MainWindow::Deals);
        prompts.files = {golden(u"payouts.azure.csv"_s)};
        const auto actions = window->actions();
        const auto found =
            std::ranges::find(actions, u"Read a &payout report…"_s, [](const QAction *each) { return each->text(); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(window->page(), int(ui::MainWindow::Payouts));
        QCOMPARE(document->facts().payouts.count("azure/payouts.azure.csv"), std::size_t(1));
        QCOMPARE(part<QComboBox>("marketplaces")->currentText(), u"Azure Marketplace"_s);
    }

    void reportsAreDroppedAndCountOnce()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(golden(u"payouts.aws.csv"_s)),
                      QUrl::fromLocalFile(file(u"again.csv"_s, bytesOf(golden(u"payouts.aws.csv"_s))))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page(), &drop);
        QCOMPARE(document->facts().payouts.size(), std::size_t(2));
        QCOMPARE(document->undoStack().count(), 1);
        QCOMPARE(rows("reportLines")->rowCount(), 8); // not 16
        QVERIFY(says(u"8 lines are said again by a later report"_s));
        press(u"Forget the report"_s);
        QCOMPARE(document->facts().payouts.size(), std::size_t(1));
        QVERIFY(!says(u"said again"_s));
    }

    void daysThatTheFileLeavesOpenAreAskedAbout_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("invoiced"); // empty: nothing was read
        QTest::newRow("the month first") << 0 << u"6 May 2027"_s;
        QTest::newRow("the day first") << 1 << u"5 Jun 2027"_s;
        QTest::newRow("given up") << -1 << QString();
    }
    void daysThatTheFileLeavesOpenAreAskedAbout()
    {
        QFETCH(int, answer);
        QFETCH(QString, invoiced);
        prompts.chosenLine = answer;
        prompts.files = {file(u"t.csv"_s,
                              "transactionDate,customerName,transactionCurrency,earningAmount,paymentStatus\n"
                              "5/6/2027,Contoso,USD,9.00,Sent\n")};
        press(u"Read a report…"_s);
        QCOMPARE(prompts.offered, (QStringList{wording::monthFirstDays(), wording::dayFirstDays()}));
        QCOMPARE(document->facts().payouts.empty(), invoiced.isEmpty());
        if (!invoiced.isEmpty())
            QCOMPARE(rows("reportLines")->index(0, tables::ReportLinesTable::Invoiced).data().toString(), invoiced);
    }

    void aBadFileSaysItsLineAndNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const QByteArray head = "transactionDate,customerName,transactionCurrency,earningAmount,paymentStatus\n";
        QTest::newRow("an amount that is none") << head + "5/31/2027,A,USD,much,Sent\n" << u"earningAmount"_s;
        QTest::newRow("neither report") << QByteArray("customer,project\na,b\n") << u"neither AWS’s export"_s;
        QTest::newRow("a quote that never closes") << head + "\"5/31/2027,A\n" << u"line 2"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void aBadFileSaysItsLineAndNothingIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        readAws();
        const workspace::Facts before = document->facts();
        prompts.lastText.clear();
        prompts.files = {file(u"bad.csv"_s, text)};
        press(u"Read a report…"_s);
        QVERIFY2(!prompts.lastText.isEmpty() && prompts.lastText.contains(said), qPrintable(prompts.lastText));
        QVERIFY(document->facts() == before);
    }

    void statesAreFiltered()
    {
        readAws();
        choose("states", u"What needs asking"_s);
        QCOMPARE(rows("outcomes")->rowCount(), 3);
        QVERIFY(says(u"3 of 6"_s));
        choose("states", u"not due"_s);
        QCOMPARE(rows("outcomes")->rowCount(), 1);
        openSection(PayoutsPage::Lines);
        choose("kinds", u"refund"_s);
        QCOMPARE(rows("reportLines")->rowCount(), 1);
        openSection(PayoutsPage::Months);
        QVERIFY(!part<QComboBox>("kinds")->isVisible() && !part<QComboBox>("states")->isVisible());
    }

    void anotherDayIsTypedAndTakenBack()
    {
        readAws();
        auto *day = part<QWidget>("asOf")->findChild<QLineEdit *>();
        test::enter(day, u"30 Aug 2027"_s);
        QCOMPARE(rows("outcomes")->index(2, Outcomes::State).data().toString(), u"not disbursed"_s);
        QVERIFY(page()->questions().startsWith(u"Payouts of AWS Marketplace as of 30 Aug 2027"_s));
        test::enter(day, u"no day"_s);
        QVERIFY(page()->questions().contains(u"30 Aug 2027"_s)); // what is wrong changes nothing
        day->selectAll();
        QTest::keyClick(day, Qt::Key_Delete);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(rows("outcomes")->index(2, Outcomes::State).data().toString(), u"not disbursed, late by 93 days"_s);
    }

    void whatToAskIsCopiedAndSavedWithoutThePartnersOwn()
    {
        readAws();
        openSection(PayoutsPage::ToAsk);
        press(u"Copy the text"_s);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, page()->questions());
        for (const char *said : {"Offer offer-abc123", "invoice of 1 Apr 2027", "Expected: $600.00 on 31 May 2027",
                                 "Received: $570.00", "10 days late", "Transaction t-5", "Northwind Security"})
            QVERIFY2(text.contains(QLatin1String(said)), said);
        for (const char *secret :
             {"2,400", "4,800", "holesale", "argin", "d1"}) // wholesale of the report; a deal's name
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        const QString path = folder.filePath(u"ask.txt"_s);
        prompts.files = {path};
        press(u"Save the text…"_s);
        QCOMPARE(QString::fromUtf8(bytesOf(path)), text);
    }

    void theChartIsWalkedByKeys()
    {
        readAws();
        auto *chart = page()->findChild<ui::MonthChart *>();
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(says(u"Mar 2027: $1,200.00 expected, $1,200.00 received"_s));
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(says(u"Cash expected and received by month"_s));
        QVERIFY(chart->valuesAsText().contains(u"1200.00"_s));
    }

    void nothingIsDoneWhileItIsHidden()
    {
        readAws();
        window->openPage(ui::MainWindow::Deals);
        const int before = page()->refreshes();
        auto settings = document->scenario().settings;
        settings.payoutDays = 30;
        document->scenarioEdits.changeSettings(settings, u"Change"_s);
        QCOMPARE(page()->refreshes(), before);
        window->openPage(ui::MainWindow::Payouts);
        QCOMPARE(page()->refreshes(), before + 1);
        QVERIFY(rows("outcomes")->index(0, Outcomes::State).data().toString().contains(u"late by"_s));
    }
};

DEALDESK_TESTS(PayoutsPageTest, QApplication)
#include "payoutspage.moc"
