// Backups that are opened from the menu, and the names that it proposes for files.
#include "menusfixture.h"

#include "support/language.h"
#include "support/testfile.h"

class FileMenu : public MenusFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupOpensFromTheMenu()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // as on any system: one style of dates
        QVERIFY(chooseInMenu({u"Backups…"_s}));
        QTRY_VERIFY(prompts.asked.contains(u"Backups"_s));
        const QString line = prompts.offered.value(0);
        const QRegularExpression style(u"^\\d{1,2} [A-Z][a-z]{2} \\d{4}, \\d{2}:\\d{2}   ·   \\d[\\d.,]* "_s);
        QVERIFY2(line.contains(style), qPrintable(line));
        QTRY_VERIFY(window()->windowTitle().contains(u"(restored)"_s));
        QVERIFY(!prompts.asked.contains(u"Not saved"_s)); // everything is
    }

    void aBackupIsNotOpenedOverUnsavedEditsWithoutAsking()
    {
        QVERIFY(QFile::rename(path, path + u".elsewhere"_s)); // from here on nothing can be saved
        auto deal = document().scenario().deals.front();
        deal.name = "Mine";
        document().dealEdits.changeDeal(document().current().dealKeys.front(), deal, u"Rename"_s);
        QVERIFY(!document().isSaved());
        prompts.yes = false;
        QVERIFY(chooseInMenu({u"Backups…"_s}));
        QTRY_VERIFY(prompts.asked.contains(u"Not saved"_s));
        QCOMPARE(document().scenario().deals.front().name, "Mine");
        prompts.yes = true;
        QVERIFY(chooseInMenu({u"Backups…"_s}));
        QTRY_COMPARE(document().scenario().deals.front().name, "Rollout");
    }

    /// A scenario's file holds wholesale: its name says so, as long as the scenario's is.
    void theProposedScenarioFileIsInternal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("plain") << u"Base case"_s << u"Base case (internal).dealdesk.json"_s;
        QTest::newRow("no path") << u"../a/b: c"_s << u"a b c (internal).dealdesk.json"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(109, u'x') + u" (internal).dealdesk.json"_s;
        QTest::newRow("long in bytes") << QString(200, u'東') << QString(60, u'東') + u" (internal).dealdesk.json"_s;
    }
    void theProposedScenarioFileIsInternal()
    {
        QFETCH(QString, name);
        QFETCH(QString, proposed);
        pricing::ScenarioSettings settings = document().scenario().settings;
        settings.name = name.toStdString();
        document().scenarioEdits.changeSettings(settings, u"Rename"_s);
        QVERIFY(chooseInMenu({u"Export scenario…"_s}));
        QTRY_COMPARE(QFileInfo(prompts.lastSuggested).fileName(), proposed);
    }

    void theProposedWorkbookSaysWhetherItHoldsWholesale()
    {
        pricing::ScenarioSettings settings = document().scenario().settings;
        settings.name = "Base case";
        document().scenarioEdits.changeSettings(settings, u"Rename"_s);
        const QString own = fileNamed(u"own.xlsx"_s), others = fileNamed(u"others.xlsx"_s);
        prompts.files = {own, others};
        QVERIFY(chooseInMenu({u"Export workbook…"_s}));
        QTRY_VERIFY(QFileInfo(prompts.lastSuggested).fileName().startsWith(u"Base case (internal"_s));
        QTRY_VERIFY(QFile::exists(own));
        QVERIFY(chooseInMenu({u"Export workbook without wholesale…"_s}));
        QTRY_VERIFY(QFileInfo(prompts.lastSuggested).fileName().startsWith(u"Base case (without wholesale"_s));
        QTRY_VERIFY(QFile::exists(others));
    }

    void theProposedNewWorkspaceReplacesNone()
    {
        QVERIFY(chooseInMenu({u"New workspace…"_s}));
        QTRY_COMPARE(prompts.lastSuggested, fileNamed(u"Deals.dealdesk"_s));
        QVERIFY(WorkspaceFile::saveCopy(test::english(), document().contents(), fileNamed(u"Deals.dealdesk"_s)));
        QVERIFY(chooseInMenu({u"New workspace…"_s}));
        QTRY_COMPARE(prompts.lastSuggested, fileNamed(u"Deals 2.dealdesk"_s));
    }
};

DEALDESK_TESTS(FileMenu, QApplication)
#include "filemenu.moc"
