// Every action of every menu, whatever it does to the window; keys and texts of help.
#include "menusfixture.h"

#include "support/language.h"
#include "support/testfile.h"

class Menus : public MenusFixture
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever an action of a menu does, with its questions answered or given up, there is a window afterwards, and
    /// nothing was touched that is no more (which the sanitizers see).
    void everyActionOfEveryMenu_data()
    {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<bool>("answered");
        init(); // the menus are asked themselves
        for (const QToolButton *button : menuButtons(window()))
            for (const QStringList &way : waysIn(button->menu()))
                for (const bool answered : {true, false})
                    QTest::addRow("%s, %s", qPrintable(way.join(u" › "_s)), answered ? "answered" : "given up")
                        << way << answered;
        cleanup();
    }
    void everyActionOfEveryMenu()
    {
        QFETCH(QStringList, way);
        QFETCH(bool, answered);
        prompts.yes = answered;
        prompts.chosenLine = answered ? 0 : -1;
        const QString other = fileNamed(u"other.dealdesk"_s);
        QVERIFY(QFile::exists(other) ||
                WorkspaceFile::saveCopy(test::english(), workspace::contentsOf({test::growth()}), other));
        if (answered)
            prompts.files = {way.last().startsWith(u"Open"_s) ? other
                                                              : fileNamed(QLatin1String(QTest::currentDataTag()))};
        QVERIFY(chooseInMenu(way));
        QVERIFY(window());
        QVERIFY(window()->isVisible() || way.last() == u"Quit");
        QVERIFY(!QApplication::activePopupWidget());
    }

    /// The menus that are walked above are there, with actions: else every row above is none.
    void thereAreMenus()
    {
        QStringList names;
        for (const QToolButton *button : menuButtons(window()))
            for (const QStringList &way : waysIn(button->menu()))
                names.append(way.last());
        for (const char *name : {"Backups…", "Duplicate scenario", "Customer quote (PDF)…", "Keys…", "Quit"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
    }

    /// Every action with keys is in the list, by its own name and keys.
    void theListOfKeysIsThatOfTheActions()
    {
        QVERIFY(chooseInMenu({u"Help"_s, u"Keys…"_s}));
        int found = 0;
        for (const QAction *action : window()->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString(QKeySequence::NativeText);
                const QString name = action->whatsThis().isEmpty() ? nameOf(action).remove(u'…') : action->whatsThis();
                bool isThere = false;
                for (const QString &line : prompts.lastText.split(u'\n'))
                    isThere = isThere || (line.section(u'\t', 0, 0).split(u" or "_s).contains(text) &&
                                          line.section(u'\t', 1) == name);
                QVERIFY2(isThere, qPrintable(text + u' ' + name + u" in\n"_s + prompts.lastText));
                ++found;
            }
        }
        QVERIFY(found >= 12);
        for (const char *line : {"Ctrl+7\tSettings", "F10\tMain menu", "F1\tWhy this number?", "Ctrl+Z\tUndo"})
            QVERIFY2(prompts.lastText.contains(QLatin1String(line)), qPrintable(prompts.lastText));
    }

    void helpSaysWhereTheFileIs()
    {
        QVERIFY(chooseInMenu({u"Help"_s, u"Where is my file?"_s}));
        QVERIFY2(said().contains(path), qPrintable(said()));
        buttonNamed(u"Open its folder"_s)->click();
        QCOMPARE(opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
    }

    void aboutNamesTheLicenceAndTheLibraries()
    {
        QVERIFY(chooseInMenu({u"Help"_s, u"About Deal Desk…"_s}));
        for (const char *part : {"GNU General Public License", "version 3", "SQLite", "simdjson", "Roboto"})
            QVERIFY2(prompts.lastText.contains(QLatin1String(part)), part);
        QVERIFY(prompts.lastText.contains(QLatin1String(qVersion())));
    }
};

DEALDESK_TESTS(Menus, QApplication)
#include "menus.moc"
