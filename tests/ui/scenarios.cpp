// The scenarios of a workspace in the window: copies, their names, and what is said of them.
#include "app/session.h"
#include "support/authorizations.h"
#include "support/copysuffixes.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/exportdesk.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/scenariobar.h"
#include "ui/window/scenariofiles.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;

class Scenarios : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;

    workspace::OpenWorkspace &document() const { return *session->document(); }
    QString said() const { return session->window()->notices()->text(); }
    QStringList names() const
    {
        QStringList all;
        for (const workspace::ScenarioEntry &each : document().contents().scenarios)
            all.append(QString::fromStdString(each.scenario.settings.name));
        return all;
    }
    void duplicate() { QTest::keyClick(session->window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        const QString path = folder.filePath(u"%1.dealdesk"_s.arg(QLatin1String(QTest::currentTestFunction())));
        pricing::Scenario base = test::workedExample();
        base.settings.name = "Base";
        QVERIFY(storage::WorkspaceFile::saveCopy(test::english(), workspace::contentsOf({base}), path));
        prompts = {};
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QVERIFY(QTest::qWaitForWindowExposed(session->window()));
    }
    void cleanup() { session.reset(); }

    /// A list of files shows U+FFFD for what is no UTF-8 in a name: there is no such file, and none is made under it.
    void aNameThatCannotBeShownWholeIsRefused()
    {
        const QString odd = folder.filePath(u"b\uFFFD"_s);
        const auto imported = ui::readScenarioFile(odd + u".json"_s, test::english());
        QVERIFY(!imported);
        QVERIFY2(imported.error().first().contains(u"is not valid UTF-8"_s), qPrintable(imported.error().first()));
        const auto exported =
            ui::exportScenario(document().contents().scenarios.front(), odd + u".json"_s, test::english());
        QVERIFY(!exported);
        QVERIFY2(exported.error().contains(u"is not the whole name"_s), qPrintable(exported.error()));
        const auto copied =
            storage::WorkspaceFile::saveCopy(test::english(), document().contents(), odd + u".dealdesk"_s);
        QVERIFY(!copied);
        QVERIFY2(copied.error().what.contains(u"is not valid UTF-8"_s), qPrintable(copied.error().what));
        session->create(odd + u"/new.dealdesk"_s, document().contents());
        QVERIFY2(said().contains(u"is not valid UTF-8"_s), qPrintable(said()));
        QVERIFY(QDir(folder.path()).entryList({u"b*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    /// From the menu: what customers pay, and nothing of what the partner pays; a window reads it like any scenario.
    void aScenarioIsSharedWithoutWholesale()
    {
        const QString path = folder.filePath(u"shared.dealdesk.json"_s);
        prompts.files = {path};
        const auto actions = session->window()->findChildren<QAction *>();
        const auto share = std::ranges::find(actions, u"S&hare scenario without wholesale…"_s, &QAction::text);
        QVERIFY(share != actions.end());
        (*share)->trigger();
        QVERIFY2(prompts.lastSuggested.endsWith(u"Base (without wholesale).dealdesk.json"_s),
                 qPrintable(prompts.lastSuggested));
        QVERIFY2(said().contains(u"wholesale, margins and notes are not in it"_s), qPrintable(said()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close(); // what is open here is not read twice
        QVERIFY2(!text.contains("84.32") && text.contains("without-wholesale"), text.constData());
        const auto read = ui::readScenarioFile(path, test::english());
        QVERIFY(read);
        QCOMPARE(pricing::evaluate(*read).deals[0].tcv,
                 pricing::evaluate(document().scenario()).deals[0].tcv); // what the customer pays
    }

    void whatHasNoPriceToShareIsNamed()
    {
        pricing::Deal deal = document().scenario().deals[0];
        deal.price = pricing::Markup{pricing::Percent{1'000}};
        deal.listing = pricing::Listing::Sat; // no authorization says what it costs
        document().dealEdits.changeDeal(document().current().dealKeys[0], deal, {});
        const QString path = folder.filePath(u"unpriced.dealdesk.json"_s);
        prompts.files = {path};
        for (QAction *action : session->window()->findChildren<QAction *>())
            if (action->text().startsWith(u"S&hare scenario"_s))
                action->trigger();
        const QString all = prompts.lastHeading + u'|' + prompts.lastText + u'|' + said();
        QVERIFY2(prompts.lastText.contains(u"deal"_s, Qt::CaseInsensitive), qPrintable(all));
        QVERIFY(!QFile::exists(path));
    }

    void noTwoCopiesHaveOneName()
    {
        duplicate();
        duplicate();
        document().setCurrent(document().contents().scenarios.front().key);
        duplicate();
        QCOMPARE(names(), QStringList({"Base", "Base (copy)", "Base (copy 2)", "Base (copy 3)"}));
        document().undoStack().undo();
        QCOMPARE(names().size(), 3);
    }

    void noTwoCopiesOfADealHaveOneName()
    {
        const workspace::RowKey deal = document().current().dealKeys.front();
        document().dealEdits.duplicateDeals({deal}, test::copySuffixes, u"Duplicate"_s);
        document().dealEdits.duplicateDeals({deal}, test::copySuffixes, u"Duplicate"_s);
        QStringList deals;
        for (const pricing::Deal &each : document().scenario().deals)
            deals.append(QString::fromStdString(each.name));
        QCOMPARE(deals, QStringList({deals[0], deals[0] + " (copy)", deals[0] + " (copy 2)"}));
    }

    void whatIsExportedFromCompareNamesNoneAndSaysWhatTheyRestOn()
    {
        const auto footnote = [this](int page) {
            session->window()->showPage(page);
            return ui::ExportDesk::above(session->window()->pageWidget(page))->footnote();
        };
        duplicate();
        QCOMPARE(footnote(ui::MainWindow::Forecast),
                 "Internal: not for customers · Illustrative wholesale prices · Scenario “Base (copy)”");
        QCOMPARE(footnote(ui::MainWindow::Compare), "Internal: not for customers · Illustrative wholesale prices");
        for (const workspace::ScenarioEntry &each : document().contents().scenarios) {
            document().setCurrent(each.key);
            pricing::ResaleAuthorization own = document().scenario().authorizations.front();
            for (pricing::VolumeBand &band : own.bands)
                band.provenance = pricing::Provenance::Mine;
            test::setAuthorization(document().factEdits, own.listing, own, u"My prices"_s);
        }
        QCOMPARE(footnote(ui::MainWindow::Compare), "Internal: not for customers");
        QCOMPARE(footnote(ui::MainWindow::Forecast), "Internal: not for customers · Scenario “Base (copy)”");
    }

    void whatWasSaidOfOneScenarioIsGoneInAnother()
    {
        duplicate();
        QCOMPARE(said(), "You are now in Base (copy). Rename it in the scenario menu.");
        auto *combo = session->window()->findChild<ui::ScenarioBar *>()->findChild<ui::ElidedCombo *>();
        QCOMPARE(combo->currentText(), "Base (copy)");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Up);
        QTRY_COMPARE(QString::fromStdString(document().scenario().settings.name), "Base");
        QCOMPARE(said(), "");
    }
};

DEALDESK_TESTS(Scenarios, QApplication)
#include "scenarios.moc"
