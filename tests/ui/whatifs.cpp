// Facts and what-ifs in the window: where a file says otherwise the user is asked once; what a scenario supposes is
// said on every page, with the way back; an earlier version's workspace says what was merged, and asks before it
// rounds.
#include "app/session.h"
#include "exchange/scenariofile.h"
#include "storage/connection.h"
#include "support/authorizations.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "tables/customerstable.h"
#include "ui/customers/customerspage.h"
#include "ui/pricebooks/pricebookspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/notestrip.h"
#include "ui/window/mainwindow.h"
#include "ui/window/scenariobar.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <optional>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using ui::MainWindow;

class WhatIfs : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;

    workspace::OpenWorkspace &document() const { return *session->document(); }
    MainWindow &window() const { return *session->window(); }
    QToolButton &chip() const { return *window().findChild<QToolButton *>(u"whatIfs"_s); }

    static pricing::Scenario base()
    {
        pricing::Scenario scenario = test::workedExample();
        scenario.settings.name = "Base";
        return scenario;
    }
    static pricing::Scenario other()
    {
        pricing::Scenario scenario = base();
        scenario.settings.name = "Other";
        scenario.settings.partner.cspEnrolled = true;
        scenario.authorizations.front().bands[2].price = pricing::Money{80'00};
        scenario.customers.front().edpRemaining = true;
        return scenario;
    }
    QString fileOf(const pricing::Scenario &scenario) const
    {
        const QString path = folder.filePath(u"file.dealdesk.json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(exchange::writeScenario(scenario)));
        return path;
    }
    pricing::Money bandTwo(std::size_t scenario) const
    {
        return *document().contents().scenarios[scenario].scenario.authorizations.front().bands[2].price;
    }
    void open(const workspace::Contents &contents)
    {
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(QLatin1String(QTest::currentTestFunction())));
        QVERIFY(storage::WorkspaceFile::saveCopy(test::english(), contents, path));
        open(path);
    }
    void open(const QString &path)
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QVERIFY(QTest::qWaitForWindowExposed(session->window()));
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        prompts = {};
    }
    void cleanup() { session.reset(); }

    void anImportThatSaysOtherwiseIsAskedAboutOnce_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<std::int64_t>("here");
        QTest::addColumn<std::int64_t>("there");
        QTest::addColumn<bool>("supposes");
        QTest::newRow("kept as what-ifs") << 0 << std::int64_t{84'32} << std::int64_t{80'00} << true;
        QTest::newRow("the workspace's hold") << 1 << std::int64_t{84'32} << std::int64_t{84'32} << false;
        QTest::newRow("the file's hold for all") << 2 << std::int64_t{80'00} << std::int64_t{80'00} << false;
    }
    void anImportThatSaysOtherwiseIsAskedAboutOnce()
    {
        QFETCH(int, line);
        QFETCH(std::int64_t, here);
        QFETCH(std::int64_t, there);
        QFETCH(bool, supposes);
        open(workspace::contentsOf({base()}));
        prompts.chosenLine = line;
        window().importFile(fileOf(other()));
        QStringList asked{u"Import a scenario"_s}; // and once more where that changes open deals of others
        if (here != 84'32)
            asked.append(asked.front());
        QCOMPARE(prompts.asked, asked);
        QCOMPARE(bandTwo(0).minor, here);
        QCOMPARE(bandTwo(1).minor, there);
        QCOMPARE(chip().isVisible(), supposes);
        document().undoStack().undo();
        QCOMPARE(document().contents().scenarios.size(), std::size_t{1});
        QCOMPARE(bandTwo(0).minor, std::int64_t{84'32});
    }

    void anImportThatSaysTheSameIsNotAskedAbout()
    {
        open(workspace::contentsOf({base()}));
        pricing::Scenario same = base();
        same.settings.name = "Same";
        window().importFile(fileOf(same));
        QCOMPARE(prompts.asked, QStringList());
        QCOMPARE(document().facts().customers.size(), std::size_t{1});
        QVERIFY(!chip().isVisible());
    }

    void cancelledAnImportChangesNothing()
    {
        open(workspace::contentsOf({base()}));
        prompts.chosenLine = -1;
        const auto before = document().contents();
        window().importFile(fileOf(other()));
        QVERIFY(document().contents().facts == before.facts);
        QCOMPARE(document().contents().scenarios.size(), std::size_t{1});
    }

    void whatIsSupposedIsSaidOnEveryPageWithTheWayBack()
    {
        open(workspace::contentsOf({base(), other()}));
        QVERIFY(!chip().isVisible());
        document().setCurrent(document().contents().scenarios[1].key);
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window().showPage(page);
            QVERIFY(chip().isVisible());
        }
        QCOMPARE(chip().accessibleName(),
                 u"What-if: other facts on the route of Example Corp, another authorization of ASM, another name or "
                 "other enrolments of your firm"_s);
        window().showPage(MainWindow::Forecast);
        const QString footnote = ui::ExportDesk::above(window().pageWidget(MainWindow::Forecast))->footnote();
        QVERIFY2(footnote.contains(u"What-if: other facts on the route of Example Corp"_s), qPrintable(footnote));
        while (!chip().menu()->actions().isEmpty())
            chip().menu()->actions().front()->trigger();
        QVERIFY(!chip().isVisible());
        QCOMPARE(bandTwo(1).minor, std::int64_t{84'32});
        QCOMPARE(document().undoStack().count(), 3);
    }

    void aPriceBookIsSupposedAndUsedAgain()
    {
        open(workspace::contentsOf({base(), base()}));
        window().showPage(MainWindow::PriceBooks);
        auto *page = static_cast<ui::PriceBooksPage *>(window().pageWidget(MainWindow::PriceBooks));
        auto *box = page->findChild<QCheckBox *>();
        QVERIFY(box && !box->isChecked());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(document().current().authorizations.contains(pricing::Listing::Asm));
        auto book = document().scenario().authorizations.front();
        book.bands[2].price = pricing::Money{70'00};
        test::setAuthorization(document().factEdits, pricing::Listing::Asm, book, u"Change"_s);
        QCOMPARE(bandTwo(0).minor, std::int64_t{70'00});
        QCOMPARE(bandTwo(1).minor, std::int64_t{84'32});
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(bandTwo(0).minor, std::int64_t{84'32});
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bandTwo(0).minor, std::int64_t{70'00});
        QVERIFY(box->isChecked());
    }

    void theFirmAndACustomerAreSupposedByKeys()
    {
        open(workspace::contentsOf({base(), base()}));
        window().showPage(MainWindow::Settings);
        auto *box = window().pageWidget(MainWindow::Settings)->findChild<QCheckBox *>(u"supposed"_s);
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(document().current().partner);
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!document().current().partner);

        window().showPage(MainWindow::Customers);
        auto *table = window().pageWidget(MainWindow::Customers)->findChild<ui::DataTable *>();
        const auto toggle = [&](int column) {
            table->setCurrentIndex(table->model()->index(0, column));
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Space);
        };
        using Column = tables::CustomersTable;
        toggle(Column::Supposed);
        toggle(Column::Macc);
        QVERIFY(document().scenario().customers.front().maccRemaining);
        QVERIFY(!document().facts().customers.front().maccRemaining);
        QVERIFY(!document().contents().scenarios[1].scenario.customers.front().maccRemaining);
        toggle(Column::Supposed);
        QVERIFY(!document().scenario().customers.front().maccRemaining);
        toggle(Column::Macc);
        QVERIFY(document().contents().scenarios[1].scenario.customers.front().maccRemaining);
    }

    void aCustomerWithDealsElsewhereIsNotDeleted()
    {
        pricing::Scenario without = base();
        without.deals.clear();
        open(workspace::contentsOf({without, base()}));
        window().showPage(MainWindow::Customers);
        auto *table = window().pageWidget(MainWindow::Customers)->findChild<ui::DataTable *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(document().facts().customers.size(), std::size_t{1});
    }

    void amountsAreRoundedOnlyWhenAsked()
    {
        const QString path = folder.filePath(u"fine.dealdesk"_s);
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/fine-amounts-1.dealdesk"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        prompts.yes = false;
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(!session->open(path));
        QCOMPARE(prompts.asked, QStringList{u"Round amounts"_s});
        prompts.yes = true;
        open(path);
        QCOMPARE(bandTwo(0).minor, std::int64_t{12'649});
        QTRY_VERIFY(prompts.asked.contains(u"What was merged"_s));
    }

    /// A file that is only viewed is viewed with its amounts rounded, or not at all; a backup likewise.
    void amountsAreRoundedOnlyWhenAskedOnEveryRoad_data()
    {
        QTest::addColumn<bool>("ofABackup");
        QTest::newRow("a file that is open elsewhere") << false;
        QTest::newRow("a backup") << true;
    }
    void amountsAreRoundedOnlyWhenAskedOnEveryRoad()
    {
        QFETCH(bool, ofABackup);
        const QString fixture = QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/fine-amounts-1.dealdesk");
        const QString path = folder.filePath(ofABackup ? u"damaged.dealdesk"_s : u"viewed.dealdesk"_s);
        if (ofABackup) {
            QVERIFY(QDir().mkpath(path + u".backups"_s));
            QVERIFY(QFile::copy(fixture, path + u".backups/2026-11-01T12-00-00Z.dealdesk"_s));
            QVERIFY(QFile::copy(fixture, path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(QFile(path).resize(5'000));
        } else {
            QVERIFY(QFile::copy(fixture, path));
        }
        std::optional<storage::Connection> another; // root may write everything, but not where somebody else does
        if (!ofABackup) {
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            another.emplace(path, storage::Connection::Journal::Truncate);
            another->claim();
        }
        prompts = {};
        prompts.yes = false;
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(!session->open(path));
        QCOMPARE(prompts.asked.count(u"Round amounts"_s), 1);
        prompts.yes = true;
        open(path);
        QCOMPARE(bandTwo(0).minor, std::int64_t{12'649});
        QCOMPARE(document().readOnly(), !ofABackup);
    }

    void anEarlierWorkspaceSaysWhatWasMerged()
    {
        const QString path = folder.filePath(u"earlier.dealdesk"_s);
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/twelve-scenarios-1.dealdesk"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        open(path);
        QTRY_COMPARE(prompts.asked, QStringList{u"What was merged"_s});
        QVERIFY2(prompts.lastText.contains(u"“Case 7” has another authorization"_s), qPrintable(prompts.lastText));
        session.reset();
        prompts = {};
        open(path);
        QCoreApplication::processEvents();
        QCOMPARE(prompts.asked, QStringList());
    }
};

DEALDESK_TESTS(WhatIfs, QApplication)
#include "whatifs.moc"
