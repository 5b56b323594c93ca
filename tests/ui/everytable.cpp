// Every cell of every table that a page shows is one typed value: its text says it, each column sorts by it, and it
// leaves the program as a plain number, an ISO month or date, yes or no.
#include "cellrules.h"
#include "sampletablesfixture.h"

#include "guidance/poc.h"
#include "quotes/issuing.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "tables/refusedcellstable.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/rampchart.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/payouts/payoutspage.h"
#include "ui/pricebooks/bandpaste.h"
#include "ui/quotes/quotespage.h"
#include "ui/readiness/readinesspage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/datatable.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTabWidget>

using namespace dealdesk::test;

namespace {

const tables::GuardedTable *modelOf(const ui::DataTable &table)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(table.model());
    return qobject_cast<const tables::GuardedTable *>(proxy ? proxy->sourceModel() : table.model());
}

} // namespace

class EveryTable : public SampleTables
{
    Q_OBJECT

    QStringList seen; ///< kinds of tables that had rows

    /// Every table of the page as it is now, cell by cell.
    void look(QWidget *page)
    {
        for (const auto *table : page->findChildren<ui::DataTable *>()) {
            if (!table->model() || table->model()->rowCount() == 0)
                continue;
            const auto *model = modelOf(*table);
            QVERIFY2(model, qPrintable(table->accessibleName()));
            if (!seen.contains(kindOf(*model)))
                seen.append(kindOf(*model));
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const QString &wrong : {wrongIn(model->index(row, column), leavingAs(*model, row, column)),
                                                 wrongOnLeaving(*model, row, column)})
                        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            for (int column = 0; column < model->columnCount(); ++column)
                for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    const QString wrong = wrongInOrder(*model, column, order);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            // The clipboard's rows are the file's.
            const exchange::Sheet sheet = table->sheet(false);
            QCOMPARE(std::ranges::count(tabSeparated(sheet), '\n'), 1 + table->model()->rowCount());
            QCOMPARE(std::ssize(sheet.rows), table->model()->rowCount());
        }
    }

    /// Every deal on each tab, so that there are steps, instalments, payouts and repriced deals.
    void lookAtDeals()
    {
        window().showPage(MainWindow::Deals);
        ui::DealsPage *page = window().dealsPage();
        page->lower()->setTab(ui::DealStrip::Growth);
        for (const workspace::RowKey key : std::vector(document().current().dealKeys)) {
            page->choose(key);
            for (int tab = 0; tab < page->panel()->tabWidget()->count(); ++tab) {
                page->panel()->tabWidget()->setCurrentIndex(tab);
                QApplication::processEvents();
                look(page);
            }
            auto *chart = page->lower()->growth()->chart();
            for (int step = 0; step < 4; ++step) {
                chart->choose(step);
                look(page);
            }
        }
    }

    /// Two revisions of one quote, and what the second changed.
    void lookAtQuotes()
    {
        document().setCurrent(document().contents().scenarios.front().key);
        for (int revision = 1; revision <= 2; ++revision) {
            quotes::QuoteDetails details{test::english(), u"Q-1"_s, QDate(2026, 12, revision), QDate(2026, 12, 31)};
            details.revision = revision;
            const pricing::Evaluation &figures = *document().evaluation();
            const auto quote = quotes::customerQuote(document().scenario(), 1, figures, details);
            QVERIFY(quote);
            auto record = quotes::draftRecord(*quote, quotes::quotedDeal(document().current(), 1, figures, *quote));
            record.standing = workspace::QuoteStanding::Issued;
            QVERIFY(document().quoteRegister.recordQuote(record, "no document"));
            pricing::Deal deal = document().scenario().deals[1];
            deal.tenants.front().count += 7;
            document().dealEdits.changeDeal(document().current().dealKeys[1], deal, u"Grow"_s);
        }
        window().showPage(MainWindow::Quotes);
        auto *page = static_cast<ui::QuotesPage *>(window().pageWidget(MainWindow::Quotes));
        page->choose(document().contents().quotes.back().key);
        look(page);
    }

    /// A report, of which some lines are nobody's.
    void lookAtPayouts()
    {
        window().showPage(MainWindow::Payouts);
        auto *page = static_cast<ui::PayoutsPage *>(window().pageWidget(MainWindow::Payouts));
        page->readFiles({QStringLiteral(DEALDESK_TESTS_DIR "/golden/payouts.aws.csv")});
        for (int section = 0; section < ui::PayoutsPage::SectionCount; ++section) {
            page->showSection(section);
            look(page);
        }
    }

private Q_SLOTS:
    void everyTableOfEveryPage()
    {
        std::vector<workspace::ScenarioKey> scenarios;
        for (const workspace::ScenarioEntry &entry : document().contents().scenarios)
            scenarios.push_back(entry.key);
        for (const workspace::ScenarioKey scenario : scenarios) {
            document().setCurrent(scenario);
            lookAtDeals();
            for (int page = 0; page < MainWindow::PageCount; ++page) {
                window().showPage(page);
                QApplication::processEvents();
                look(window().pageWidget(page));
            }
            for (const char *view : {"money", "tenants", "cash", "money customer margin", "tenants listing"}) {
                window().showPage(MainWindow::Forecast);
                window()
                    .pageWidget(MainWindow::Forecast)
                    ->findChild<ui::ForecastChooser *>()
                    ->choose(ui::ForecastChoice::fromText(view));
                look(window().pageWidget(MainWindow::Forecast));
            }
            auto *whatIf = static_cast<ui::WhatIfPage *>(window().pageWidget(MainWindow::WhatIf));
            window().showPage(MainWindow::WhatIf);
            for (int section = 0; section < ui::WhatIfPage::SectionCount; ++section) {
                whatIf->showSection(section);
                QTRY_VERIFY(!whatIf->isBusy());
                look(whatIf);
            }
            auto *customers = static_cast<ui::CustomersPage *>(window().pageWidget(MainWindow::Customers));
            window().showPage(MainWindow::Customers);
            customers->showSection(ui::CustomersPage::Route);
            look(customers);
            session->document()->factEdits.setFirm(guidance::rowOf(guidance::PocList::Questions),
                                                   guidance::OwnValue{"Who decides?", {}}, u"List"_s);
            auto *readiness = static_cast<ui::ReadinessPage *>(window().pageWidget(MainWindow::Readiness));
            window().showPage(MainWindow::Readiness);
            for (int section = 0; section < ui::ReadinessPage::SectionCount; ++section) {
                readiness->showSection(section);
                look(readiness);
            }
        }
        lookAtPayouts();
        lookAtQuotes();
        ui::BandPaste paste("USD", test::english());
        paste.show();
        paste.findChild<QPlainTextEdit *>()->setPlainText(u"Pilot\t1–24\t$120.00\nBand 1\t25–99\tsoon"_s);
        look(&paste);
        QWidget dialog;
        auto *refused = new ui::DataTable(&dialog);
        refused->setModel(new tables::RefusedCellsTable(
            {{2, 1, u"Tenants"_s, u"many"_s, u"Enter a whole number from 1 to 1,000,000."_s}}, test::english(),
            refused));
        dialog.show();
        look(&dialog);
        // Every kind of table there is was among them: the next one is, too.
        QStringList kinds;
        const QDir room(QStringLiteral(DEALDESK_TESTS_DIR "/../models/tables"));
        for (const QString &file : room.entryList({u"*table.h"_s}))
            if (file != u"guardedtable.h" && file != u"narrowedtable.h") // bases
                kinds.append(file.chopped(2));
        QVERIFY(kinds.size() >= 16);
        for (const QString &kind : kinds) {
            const bool wasThere = std::ranges::any_of(
                seen, [&](const QString &each) { return each.compare(kind, Qt::CaseInsensitive) == 0; });
            QVERIFY2(wasThere, qPrintable(kind));
        }
    }

    /// The control: what the rule is for is seen.
    void aFigureThatIsNoNumberIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sign of the screen") << u"−35.60"_s;
        QTest::newRow("a currency") << u"$35.60"_s;
        QTest::newRow("groups") << u"1,035.60"_s;
        QTest::newRow("percent") << u"18.56 %"_s;
        QTest::newRow("unknown") << u"—"_s;
    }
    void aFigureThatIsNoNumberIsSeen()
    {
        QFETCH(QString, text);
        QStandardItemModel model(1, 1);
        const QModelIndex cell = model.index(0, 0);
        model.setData(cell, text);
        model.setData(cell, QVariant::fromValue(Qt::Alignment(Qt::AlignRight)), Qt::TextAlignmentRole);
        QVERIFY(!wrongIn(cell, text.toStdString()).isEmpty());
    }

    /// The control: what stands in a column of another kind is seen.
    void aValueIsOfOneKind()
    {
        using exchange::ColumnKind;
        const std::vector<exchange::CellValue> values{"a",
                                                      std::int64_t{1},
                                                      exchange::Amount{Money{1}, 2},
                                                      Percent{1},
                                                      exchange::Points{{1}},
                                                      YearMonth{1},
                                                      pricing::Date{},
                                                      true};
        const std::vector<std::pair<ColumnKind, std::vector<std::size_t>>> rows{
            {ColumnKind::Text, {0}},    {ColumnKind::Count, {1}},           {ColumnKind::Money, {2}},
            {ColumnKind::Percent, {3}}, {ColumnKind::Month, {5}},           {ColumnKind::Date, {6}},
            {ColumnKind::YesNo, {7}},   {ColumnKind::Figures, {1, 2, 3, 4}}};
        for (const auto &[kind, held] : rows) {
            QVERIFY(isOfKind({}, kind));
            for (std::size_t at = 0; at < values.size(); ++at)
                QCOMPARE(isOfKind(values[at], kind), std::ranges::find(held, at) != held.end());
        }
    }

    /// The control: a text that says another figure than its cell is seen.
    void aFigureThatIsShownOtherwiseIsSeen_data()
    {
        QTest::addColumn<exchange::CellValue>("value");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *rule, exchange::CellValue value, const char *right, const char *wrong) {
            QTest::newRow(rule) << std::move(value) << QString::fromUtf8(right) << QString::fromUtf8(wrong);
        };
        row("an amount", exchange::Amount{Money{-1'035'60}, 2}, "−$1,035.60", "−$1,035.61");
        row("its sign", exchange::Amount{Money{-35'60}, 2}, "−$35.60", "$35.60");
        row("its cents", exchange::Amount{Money{35'00}, 2}, "$35.00", "$35");
        row("a count", std::int64_t{1'200}, "1,200", "1,201");
        row("a percentage", Percent{18'56}, "18.56 %", "18.56");
        row("points", exchange::Points{{1'20}}, "+1.20 points", "+1.20 %");
        row("a word for zero", exchange::Amount{Money{0}, 2}, "no change", "");
        row("a word for another figure", exchange::Amount{Money{1}, 2}, "+$0.01", "no change");
        row("a month", YearMonth::of(2027, 1), "Jan 2027", "Feb 2027");
        row("a text", "Band 1", "Band 1 ▲", "Band 2 ▲");
        row("unknown", {}, "—", "$0.00");
        row("zero is known", exchange::Amount{Money{0}, 2}, "$0.00", "—");
    }
    void aFigureThatIsShownOtherwiseIsSeen()
    {
        QFETCH(exchange::CellValue, value);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QVERIFY(says(right, value));
        QVERIFY(!says(wrong, value));
    }
};

DEALDESK_TESTS(EveryTable, QApplication)
#include "everytable.moc"
