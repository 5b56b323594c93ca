// What leaves a table for a spreadsheet, of every table on every page: numbers are numbers there, months and dates ISO,
// ticks yes or no, what is unknown is empty; and the clipboard holds what the file does.
#include "app/session.h"
#include "app/startcontents.h"
#include "exchange/scenariofile.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "tables/dealstable.h"
#include "ui/compare/comparepage.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/deals/dealstrip.h"
#include "ui/deals/growthview.h"
#include "ui/deals/rampchart.h"
#include "ui/forecast/forecastchooser.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/datatable.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace pricing;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

const QRegularExpression plainNumber(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
const QRegularExpression isoMonth(u"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"_s);

const tables::GuardedTable *modelOf(const ui::DataTable &table)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(table.model());
    return qobject_cast<const tables::GuardedTable *>(proxy ? proxy->sourceModel() : table.model());
}

QString kindOf(const QAbstractItemModel &model)
{
    return QString::fromLatin1(model.metaObject()->className()).section(u"::"_s, -1);
}

/// What is wrong with the cell as it leaves the program; empty: nothing.
QString wrongIn(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const auto value = index.data(tables::ExactRole).value<exchange::CellValue>();
    const QString text = QString::fromStdString(exchange::plainText(value));
    const QString shown = index.data().toString();
    const bool isNumber = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    const bool isRamp = shown.contains(u" → "_s) && exchange::isText(value);
    const bool isMonth = std::holds_alternative<YearMonth>(value) || std::holds_alternative<pricing::Date>(value);
    QString wrong;
    if (isNumber && !isRamp && !text.isEmpty() && !plainNumber.match(text).hasMatch())
        wrong = u"no plain number"_s;
    else if (isNumber && text.isEmpty() && shown != u"—" && shown != u"and more" && !shown.contains(u" → "_s) &&
             !shown.startsWith(u"* "_s) && !shown.isEmpty()) // a sum without some deals is not known
        wrong = u"lost"_s;
    else if (isMonth && !isoMonth.match(text).hasMatch())
        wrong = u"not ISO"_s;
    else if (shown == u"—" && !text.isEmpty())
        wrong = u"unknown, but not empty"_s;
    else if (index.data(Qt::CheckStateRole).isValid() && text != u"yes" && text != u"no")
        wrong = u"a tick that is neither yes nor no"_s;
    return wrong.isEmpty() ? wrong
                           : u"%1, %2, row %3: “%4” is “%5”: %6"_s
                                 .arg(kindOf(model), model.headerData(column, Qt::Horizontal).toString())
                                 .arg(row)
                                 .arg(shown, text, wrong);
}

} // namespace

class CopiedTables : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QStringList seen; ///< kinds of tables that had rows

    MainWindow &window() const { return *session->window(); }
    workspace::OpenWorkspace &document() const { return *session->document(); }

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
                    const QString wrong = wrongIn(*model, row, column);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            // The clipboard's rows are the file's.
            const ui::ValueSheet sheet = table->sheet(false);
            QCOMPARE(sheet.asTabs().count(u'\n'), 1 + table->model()->rowCount());
            QCOMPARE(sheet.rows.size(), table->model()->rowCount());
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

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
        session = std::make_unique<app::Session>(prompts, [] { return QDate(2026, 12, 1); });
        workspace::Contents contents = app::sampleContents();
        for (workspace::ScenarioEntry &entry : contents.scenarios) { // a loss, a ramp, a schedule of one's own
            Deal &first = entry.scenario.deals.front();
            first.price = UnitPrice{Money{1'00}};
            first.billing = {BillingSchedule::Custom, {{0, Money{100'00}}, {6, Money{200'00}}}};
        }
        QVERIFY(session->create(folder.filePath(u"sample.dealdesk"_s), contents));
        QVERIFY(QTest::qWaitForWindowExposed(session->window()));
    }
    void cleanupTestCase() { session.reset(); }

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
        }
        // Every kind of table there is was among them: the next one is, too.
        QStringList kinds;
        const QDir room(QStringLiteral(DEALDESK_TESTS_DIR "/../models/tables"));
        for (const QString &file : room.entryList({u"*table.h"_s}))
            if (file != u"guardedtable.h")
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
        model.setData(cell, QVariant::fromValue(exchange::CellValue(text.toStdString())), tables::ExactRole);
        model.setData(cell, QVariant::fromValue(Qt::Alignment(Qt::AlignRight)), Qt::TextAlignmentRole);
        QVERIFY(!wrongIn(model, 0, 0).isEmpty());
    }

    /// The deals of the sample as they are pasted: the columns that are shown by default.
    void theDealsAsTheyArePasted()
    {
        session = std::make_unique<app::Session>(prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->create(folder.filePath(u"pasted.dealdesk"_s), app::sampleContents()));
        auto *table = window().dealsPage()->findChild<ui::DataTable *>(u"deals"_s);
        table->clearSelection();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.first().split(u'\t'), QStringList({"Included", "Customer", "Deal", "Route", "Tenants", "Term",
                                                          "Price rule", "Price (USD, or %)", "Billed / month (USD)",
                                                          "Margin / month (USD)", "Margin %", "ARR (USD)"}));
        const auto line = [&](const QString &deal) {
            for (const QString &each : lines)
                if (each.split(u'\t').value(2) == deal)
                    return each.split(u'\t');
            return QStringList();
        };
        const auto ruleOf = [&](const QString &deal) { return line(deal).value(6); };
        QCOMPARE(line(u"Rollout"_s),
                 QStringList({"yes", "Example Corp", "Rollout", "AWS CPPO", "100", "3 years", ruleOf(u"Rollout"_s),
                              "8800.00", "8800.00", "1633.00", "18.56", "105600.00"}));
        QCOMPARE(line(u"Branch pilot"_s),
                 QStringList({"yes", "Harbor Mutual", "Branch pilot", "Azure MPO", "10", "1 year",
                              ruleOf(u"Branch pilot"_s), "30", "1096.20", "253.00", "23.08", "13154.40"}));
        QCOMPARE(line(u"Hospitals"_s),
                 QStringList({"yes", "Cascade Regional Health", "Hospitals", "AWS CPPO", "60 → 140", "3 years",
                              ruleOf(u"Hospitals"_s), "18", "5244.60", "944.40", "18.01", "62935.20"}));
        QCOMPARE(line(u"Loss leader"_s).mid(7), QStringList({"70.00", "2800.00", "-35.60", "-1.27", "33600.00"}));
        QVERIFY(!ruleOf(u"Hospitals"_s).isEmpty() && ruleOf(u"Hospitals"_s) != ruleOf(u"Rollout"_s));
        // The file is the same.
        const QString csv = QString::fromUtf8(table->sheet(false).asCsv().mid(3)); // behind the mark
        QString header = lines.first();
        header.replace(u'\t', u',').replace(u"Price (USD, or %)"_s, u"\"Price (USD, or %)\""_s);
        QCOMPARE(csv.section(u"\r\n"_s, 0, 0), header);
    }

    /// Months are ISO, of a deal and above the columns of groups.
    void monthsAreIso()
    {
        tables::DealsTable deals(document().dealEdits);
        const auto start =
            deals.index(0, tables::DealsTable::Start).data(tables::ExactRole).value<exchange::CellValue>();
        QVERIFY(std::holds_alternative<YearMonth>(start));
        window().showPage(MainWindow::Forecast);
        window()
            .pageWidget(MainWindow::Forecast)
            ->findChild<ui::ForecastChooser *>()
            ->choose(ui::ForecastChoice::fromText("money customer"));
        bool anyGroups = false;
        for (const auto *table : window().pageWidget(MainWindow::Forecast)->findChildren<ui::DataTable *>())
            if (table->isVisible()) {
                const QString header = table->sheet(false).asTabs().section(u'\n', 0, 0);
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
