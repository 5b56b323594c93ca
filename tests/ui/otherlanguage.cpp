// Windows and documents in another language than English: every number, month and date in them is written in it.
#include "support/language.h"

#include "app/session.h"
#include "app/startcontents.h"
#include "quotes/internalsummary.h"
#include "quotes/quotepdf.h"
#include "support/showntexts.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "tables/dealstable.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/whatif/whatifpage.h"
#include "wording/explanation.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

/// Of a text: the first number or month that is written as in English; empty: none is.
QString englishIn(const QString &text)
{
    static const QRegularExpression written(u"\\d,\\d{3}(?!\\d)|[0-9]\\.\\d{1,2}(?![\\d.])|\\b(May|Oct|Dec)\\w* \\d{4}|"
                                            "\\b\\d{1,2} (Feb|Apr|Jun|Jul|Aug|Sep|Nov)\\w* \\d{4}"_s);
    return written.match(text).captured();
}

} // namespace

class OtherLanguage : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    std::unique_ptr<app::Session> session;
    test::TestPrompts prompts;
    QStringList wrong;
    int numbers = 0;

    void take(const QString &where, const QString &text)
    {
        if (where.endsWith(u", values"_s) || where.endsWith(u", spoken"_s)) // as they leave the program: in no language
            return;
        static const QRegularExpression grouped(u"\\d\\.\\d{3}|\\d,\\d{2}"_s);
        // The numbers of a text that are its own: ways to write them, to choose from, growth paths and their sample,
        // where a shipped figure is from.
        static const QRegularExpression ofTheText(
            u"^1.234.56$|25 to 1,200|25 tenants and 1,200|→ 1,200|\\$[\\d,]+ a month|[\\d.,]+ ÷ [\\d.,]+|÷ [\\d.,]+"_s);
        numbers += text.contains(grouped);
        if (const QString found = englishIn(QString(text).remove(ofTheText)); !found.isEmpty())
            wrong.append(u"%1 in %2: %3"_s.arg(found, where, text.left(200)));
    }
    void readWindow()
    {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        for (const test::ShownText &each : test::textsIn(*session->window()))
            take(each.where, each.text);
    }
    void noneIsEnglish(int least)
    {
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
        QVERIFY2(numbers >= least, qPrintable(QString::number(numbers)));
    }

private Q_SLOTS:
    void init()
    {
        wrong.clear();
        numbers = 0;
    }
    void cleanup() { session.reset(); }

    void whatIsEnglishIsFound()
    {
        for (const QString &text : {u"$1,234.50"_s, u"1,200 tenants"_s, u"18.56 %"_s, u"Dec 2027"_s, u"2 Apr 2027"_s})
            QVERIFY2(!englishIn(text).isEmpty(), qPrintable(text));
        for (const QString &text : {u"$1.234,50"_s, u"1.200 tenants"_s, u"18,56 %"_s, u"Dez 2027"_s, u"2. Apr. 2027"_s})
            QVERIFY2(englishIn(text).isEmpty(), qPrintable(englishIn(text)));
    }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("least"); // texts with a number that English writes otherwise
        QTest::newRow("deals") << int(MainWindow::Deals) << 40;
        QTest::newRow("customers") << int(MainWindow::Customers) << 1;
        QTest::newRow("forecast") << int(MainWindow::Forecast) << 40;
        QTest::newRow("compare") << int(MainWindow::Compare) << 10;
        QTest::newRow("what-if") << int(MainWindow::WhatIf) << 40;
        QTest::newRow("price books") << int(MainWindow::PriceBooks) << 10;
        QTest::newRow("settings") << int(MainWindow::Settings) << 1;
    }
    void pages()
    {
        QFETCH(int, page);
        session = std::make_unique<app::Session>(test::german(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->create(folder.filePath(u"%1.dealdesk"_s.arg(page)), app::sampleContents()));
        MainWindow &window = *session->window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(1366, 768);
        window.showPage(page);
        readWindow();
        if (page == MainWindow::Deals)
            readDeals();
        else if (page == MainWindow::Forecast)
            readForecasts();
        else if (page == MainWindow::WhatIf)
            readWhatIfs();
        QFETCH(int, least);
        noneIsEnglish(least);
    }

    /// What a table shows can be typed back.
    void numbersAreReadAsTheyAreWritten()
    {
        session = std::make_unique<app::Session>(test::german(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->create(folder.filePath(u"typed.dealdesk"_s), app::sampleContents()));
        QVERIFY(QTest::qWaitForWindowExposed(session->window()));
        tables::DealsTable deals(session->document()->dealEdits, test::german());
        const auto type = [&](int column, const QString &text) {
            return deals.setData(deals.index(0, column), text) ? deals.index(0, column).data(Qt::EditRole).toString()
                                                               : u"refused"_s;
        };
        QCOMPARE(type(tables::DealsTable::Tenants, u"1.200"_s), u"1200"_s);
        QCOMPARE(type(tables::DealsTable::Tenants, u"1,200"_s), u"refused"_s); // one, or twelve hundred
        QCOMPARE(type(tables::DealsTable::PriceRule, wording::ruleName(pricing::UnitPrice{})),
                 wording::ruleName(pricing::UnitPrice{}));
        QCOMPARE(type(tables::DealsTable::Price, u"1.234,50"_s), u"1234,50"_s);
        QCOMPARE(session->document()->scenario().deals.front().price,
                 pricing::ResalePrice(pricing::UnitPrice{pricing::Money{123450}}));
    }

    /// A customer's document has its own language, whatever the window's.
    void documents()
    {
        const pricing::Scenario scenario = app::sampleContents().scenarios.front().scenario;
        const pricing::Evaluation evaluation = pricing::evaluate(scenario);
        const quotes::QuoteDetails details{test::german(), u"Q-2027-0001"_s, QDate(2026, 12, 1), QDate(2026, 12, 31),
                                           true};
        const QString path = folder.filePath(u"document.pdf"_s);
        const auto quote = quotes::customerQuote(scenario, 0, evaluation, details);
        QVERIFY(quote);
        QVERIFY(quotes::writePdf(*quote, path));
        takePdf(path);
        QVERIFY(quotes::writePdf(quotes::internalSummary(scenario, 0, evaluation, details), path));
        takePdf(path);
        noneIsEnglish(20);
    }

private:
    void readDeals()
    {
        ui::DealsPage *deals = session->window()->dealsPage();
        const auto keys = session->document()->current().dealKeys;
        for (std::size_t deal = 0; deal < std::min<std::size_t>(keys.size(), 4); ++deal) {
            deals->choose(keys[deal]);
            for (int tab = 0; tab < deals->panel()->tabWidget()->count(); ++tab) {
                deals->panel()->tabWidget()->setCurrentIndex(tab);
                deals->lower()->setTab(tab == 0 ? ui::DealStrip::Terms : ui::DealStrip::Growth);
                readWindow();
            }
        }
    }
    void readForecasts()
    {
        auto *chooser = session->window()->pageWidget(MainWindow::Forecast)->findChild<ui::ForecastChooser *>();
        for (const char *view :
             {"money", "tenants", "cash", "money customer margin", "tenants listing", "cash route"}) {
            chooser->choose(ui::ForecastChoice::fromText(view));
            readWindow();
        }
    }
    void readWhatIfs()
    {
        auto *page = static_cast<ui::WhatIfPage *>(session->window()->pageWidget(MainWindow::WhatIf));
        for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
            page->showSection(section);
            QTRY_VERIFY(!page->isBusy());
            readWindow();
        }
    }
    void takePdf(const QString &path)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished(60'000));
        const QStringList lines = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n');
        QVERIFY(lines.size() > 10);
        for (const QString &line : lines)
            take(path.section(u'/', -1), line.simplified());
    }
};

DEALDESK_TESTS(OtherLanguage, QApplication)
#include "otherlanguage.moc"
