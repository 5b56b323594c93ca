// The window's menus, used as menus: opened by a click, walked by keys, whatever their actions do to the window. And
// what the window says meanwhile: of a save that failed, and of edits that a window for viewing refuses.
#include "app/session.h"
#include "app/startcontents.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "ui/customers/customerspage.h"
#include "ui/deals/dealspage.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using storage::Access;
using storage::WorkspaceFile;
using ui::MainWindow;

namespace {

/// Fails as often as it is told to.
class FailingStore : public workspace::Store
{
public:
    QByteArray documentOf(workspace::RowKey) override { return {}; }
    int failures = 0;
    tl::expected<void, workspace::Failure> save(const workspace::Contents &, const workspace::Change &) override
    {
        if (failures-- > 0)
            return tl::unexpected(workspace::Failure{u"It could not be saved."_s, u"Free some space."_s});
        return {};
    }
};

QString nameOf(const QAction *action) { return action->text().remove(u'&'); }

/// The menus that buttons open, each with its button.
QList<QToolButton *> menuButtons(const QWidget *window)
{
    QList<QToolButton *> buttons;
    for (auto *button : window->findChildren<QToolButton *>())
        if (button->menu() && button->isVisible())
            buttons.append(button);
    return buttons;
}

/// The way to every action of the menu: its text, with those of the menus above it before it.
QList<QStringList> waysIn(const QMenu *menu)
{
    QList<QStringList> ways;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            for (const QStringList &way : waysIn(action->menu()))
                ways.append(QStringList(nameOf(action)) + way);
        else if (!action->isSeparator())
            ways.append({nameOf(action)});
    }
    return ways;
}

/// Walks down to the action by keys and takes it. Answers whether it was reached.
bool takeByKeys(QMenu *menu, const QStringList &way)
{
    for (int step = 0; step < 2 * menu->actions().size(); ++step) {
        if (menu->activeAction() && nameOf(menu->activeAction()) == way.first())
            break;
        QTest::keyClick(menu, Qt::Key_Down);
    }
    const QAction *reached = menu->activeAction();
    if (!reached || nameOf(reached) != way.first())
        return false;
    if (way.size() == 1) {
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    QMenu *deeper = reached->menu();
    QTest::keyClick(menu, Qt::Key_Right);
    return deeper && deeper->isVisible() && takeByKeys(deeper, way.mid(1));
}

/// Presses the button and takes the action, in the menu's own event loop, as a person does.
bool choose(QToolButton *button, const QStringList &way)
{
    bool reached = false;
    QTimer hand, dismiss;
    QPointer<QMenu> menu = button->menu();
    QObject::connect(&hand, &QTimer::timeout, [&] {
        if (!menu || !menu->isVisible())
            return;
        hand.stop();
        reached = takeByKeys(menu, way);
        if (!reached && menu)
            menu->close();
    });
    QObject::connect(&dismiss, &QTimer::timeout, [] { // what asks no Prompts
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    hand.start();
    dismiss.start();
    QTest::mousePress(button, Qt::LeftButton); // ends with the menu
    QApplication::processEvents();
    return reached;
}

} // namespace

class Menus : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path;
    test::TestPrompts prompts;
    std::unique_ptr<app::Session> session;
    QList<QUrl> opened; ///< by the desktop

    MainWindow *window() const { return session->window(); }
    workspace::OpenWorkspace &document() const { return *session->document(); }
    QString said() const { return window()->notices()->text(); }
    QString fileNamed(const QString &name) const { return folder.filePath(name); }
    QToolButton *buttonOf(const QStringList &way) const
    {
        for (QToolButton *button : menuButtons(window()))
            if (waysIn(button->menu()).contains(way))
                return button;
        return nullptr;
    }
    bool chooseInMenu(const QStringList &way) const { return choose(buttonOf(way), way); }
    bool noticeOffers(const QString &action) const { return buttonNamed(action) != nullptr; }
    QPushButton *buttonNamed(const QString &action) const
    {
        for (auto *button : window()->notices()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == action)
                return button;
        return nullptr;
    }
    void start()
    {
        prompts = {};
        prompts.typed = u"Typed"_s;
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(path));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QApplication::processEvents(); // the backup is taken
    }

public Q_SLOTS:
    void openedByTheDesktop(const QUrl &url) { opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(fileNamed(u"config"_s)));
        qputenv("HOME", QFile::encodeName(folder.path()));
        QDesktopServices::setUrlHandler(u"file"_s, this, "openedByTheDesktop");
    }
    void init()
    {
        static int files = 0;
        path = fileNamed(u"w%1.dealdesk"_s.arg(++files));
        auto contents = workspace::contentsOf({test::workedExample(), test::growth()});
        QVERIFY(WorkspaceFile::saveCopy(contents, path));
        opened.clear();
        start();
    }
    void cleanup() { session.reset(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

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
        QVERIFY(QFile::exists(other) || WorkspaceFile::saveCopy(workspace::contentsOf({test::growth()}), other));
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

    void aFailedSaveStaysInSightUntilItIsMadeGood()
    {
        FailingStore store;
        workspace::OpenWorkspace edited(workspace::contentsOf({test::workedExample(), test::growth()}), &store);
        ui::WindowHabits habits;
        MainWindow own(
            edited, habits, prompts, [] { return QDate(2026, 12, 1); }, test::english());
        own.show();
        QVERIFY(QTest::qWaitForWindowExposed(&own));
        const ui::NoticeBar *notices = own.notices();
        QPushButton *again = nullptr;
        for (auto *button : notices->findChildren<QPushButton *>())
            again = button->text() == u"Try again" ? button : again;
        QVERIFY(!again && notices->text().isEmpty());

        store.failures = 1'000;
        own.dealsPage()->chooseFirst();
        own.dealsPage()->removeChosen(); // says so
        QVERIFY2(notices->text().contains(u"deleted"_s), qPrintable(notices->text()));
        for (auto *button : notices->findChildren<QPushButton *>())
            again = button->text() == u"Try again" ? button : again;
        const auto stands = [&] {
            return again && again->isVisible() &&
                   notices->standingText() == u"It could not be saved. Free some space."_s;
        };
        QVERIFY(stands());
        QTest::keyClick(&own, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // more good news
        QVERIFY2(notices->text().contains(u"You are now in"_s), qPrintable(notices->text()));
        QVERIFY(stands());
        edited.setCurrent(edited.contents().scenarios.back().key);
        edited.undoStack().undo();
        QVERIFY(stands());
        again->click(); // and it fails again
        QVERIFY(stands());
        store.failures = 0;
        again->click();
        QVERIFY(edited.isSaved() && notices->standingText().isEmpty() && !again->isVisible());
        QCOMPARE(notices->isVisible(), !notices->text().isEmpty());
    }

    /// In a window for viewing, whatever would edit says that nothing was changed, and nothing else.
    void aWindowForViewingSaysWhyItDoesNot_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"New scenario…", "Duplicate scenario", "Rename…", "Delete scenario",
                                 "Import scenario…", "a dropped file", "Ctrl+N", "Ctrl+D", "Del in the deals",
                                 "the tick of a deal", "+ Customer", "Del in the customers", "the tick of a customer"})
            QTest::newRow(what) << QString::fromUtf8(what);
    }
    void aWindowForViewingSaysWhyItDoesNot()
    {
        QFETCH(QString, what);
        std::unique_ptr<app::Session> first = std::move(session);
        start();
        QVERIFY(document().readOnly());
        QVERIFY2(said().contains(u"open in another window"_s) && noticeOffers(u"Save a copy as…"_s),
                 qPrintable(said()));
        const workspace::Contents before = document().contents();
        prompts.files = {QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/growth.dealdesk.json")};
        window()->dealsPage()->chooseFirst();
        auto *deals = window()->dealsPage()->findChild<QAbstractItemView *>(u"deals"_s);
        const auto customers = [this] {
            window()->showPage(MainWindow::Customers);
            return window()->pageWidget(MainWindow::Customers)->findChild<QAbstractItemView *>(u"customers"_s);
        };
        const auto tick = [](QAbstractItemView *view) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(0, column);
                if (index.flags().testFlag(Qt::ItemIsUserCheckable))
                    return view->model()->setData(index, Qt::Unchecked, Qt::CheckStateRole) &&
                           view->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
            }
            return false;
        };
        if (what == u"a dropped file")
            window()->importFile(prompts.files.first());
        else if (what.startsWith(u"Ctrl+"_s))
            QTest::keyClick(window(), what.endsWith(u'N') ? Qt::Key_N : Qt::Key_D, Qt::ControlModifier);
        else if (what == u"Del in the deals")
            QTest::keyClick(deals, Qt::Key_Delete);
        else if (what == u"Del in the customers")
            QTest::keyClick(customers(), Qt::Key_Delete);
        else if (what == u"the tick of a deal")
            tick(deals);
        else if (what == u"the tick of a customer")
            tick(customers());
        else if (what == u"+ Customer") {
            customers();
            for (auto *button : window()->pageWidget(MainWindow::Customers)->findChildren<QPushButton *>())
                if (button->text() == what)
                    button->click();
        } else {
            QVERIFY(chooseInMenu({what}));
        }
        QVERIFY2(said().startsWith(u"Nothing was changed"_s) && said().contains(u"open in another window"_s),
                 qPrintable(said()));
        QVERIFY(noticeOffers(u"Save a copy as…"_s));
        QVERIFY(prompts.asked.isEmpty()); // nor is anything asked that leads nowhere
        QVERIFY(document().contents().scenarios == before.scenarios);
    }

    void aFirstStartSaysThatItIsASampleAndOffersAnEmptyOne()
    {
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->createSample(fileNamed(u"sample.dealdesk"_s)));
        QVERIFY2(said().contains(u"sample"_s), qPrintable(said()));
        prompts.files.clear();
        const qsizetype asked = prompts.asked.size();
        buttonNamed(u"Start an empty workspace…"_s)->click(); // and Esc
        QTRY_COMPARE(prompts.asked.size(), asked + 1);
        QTRY_VERIFY(noticeOffers(u"Start an empty workspace…"_s)); // it is still offered
        const QString own = fileNamed(u"own.dealdesk"_s);
        prompts.files = {own};
        buttonNamed(u"Start an empty workspace…"_s)->click(); // and a click on Save
        QTRY_VERIFY(window()->windowTitle().startsWith(u"own"_s));
        QVERIFY(document().scenario().deals.empty());
        QVERIFY2(!said().contains(u"sample"_s), qPrintable(said()));
    }

    void aSampleThatWasEditedIsNoLongerCalledOne()
    {
        const QString sample = fileNamed(u"edited.dealdesk"_s);
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->createSample(sample));
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(sample));
        QVERIFY(said().contains(u"sample"_s)); // nobody has touched it
        window()->dealsPage()->chooseFirst();
        window()->dealsPage()->duplicateChosen();
        QVERIFY(said().isEmpty());
        session = std::make_unique<app::Session>(test::english(), prompts, [] { return QDate(2026, 12, 1); });
        QVERIFY(session->open(sample));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
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

    void theProposedNewWorkspaceReplacesNone()
    {
        QVERIFY(chooseInMenu({u"New workspace…"_s}));
        QTRY_COMPARE(prompts.lastSuggested, fileNamed(u"Deals.dealdesk"_s));
        QVERIFY(WorkspaceFile::saveCopy(document().contents(), fileNamed(u"Deals.dealdesk"_s)));
        QVERIFY(chooseInMenu({u"New workspace…"_s}));
        QTRY_COMPARE(prompts.lastSuggested, fileNamed(u"Deals 2.dealdesk"_s));
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

    /// The dialogs themselves, answered by keys. What is asked about cannot be undone: Enter alone never does it.
    void questionsAreAnsweredByKeys_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("answer");
        QTest::newRow("a question, Enter") << u"confirm"_s << QList<int>{Qt::Key_Return} << u"no"_s;
        QTest::newRow("a question, Esc") << u"confirm"_s << QList<int>{Qt::Key_Escape} << u"no"_s;
        QTest::newRow("a question, Tab and Enter")
            << u"confirm"_s << QList<int>{Qt::Key_Tab, Qt::Key_Space} << u"yes"_s;
        QTest::newRow("a text, Enter") << u"text"_s << QList<int>{Qt::Key_Return} << u"Proposed"_s;
        QTest::newRow("a text, typed") << u"text"_s << QList<int>{Qt::Key_X, Qt::Key_Return} << u"x"_s;
        QTest::newRow("a text, Esc") << u"text"_s << QList<int>{Qt::Key_X, Qt::Key_Escape} << QString();
        QTest::newRow("a choice, the second") << u"choose"_s << QList<int>{Qt::Key_Down, Qt::Key_Return} << u"1"_s;
        QTest::newRow("a choice, Esc") << u"choose"_s << QList<int>{Qt::Key_Escape} << u"-1"_s;
        QTest::newRow("a text to read, Enter") << u"show"_s << QList<int>{Qt::Key_Return} << u"read"_s;
    }
    void questionsAreAnsweredByKeys()
    {
        QFETCH(QString, what);
        QFETCH(QList<int>, keys);
        QFETCH(QString, answer);
        ui::DialogPrompts dialogs;
        QStringList shown, icons;
        QTimer hand;
        connect(&hand, &QTimer::timeout, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isActiveWindow())
                return;
            hand.stop();
            for (const auto *label : dialog->findChildren<QLabel *>())
                shown.append(label->textFormat() == Qt::PlainText ? label->text() : u"rich"_s);
            for (const auto *button : dialog->findChildren<QPushButton *>())
                if (!button->icon().isNull())
                    icons.append(button->text());
            for (const int key : keys)
                QTest::keyClick(dialog->focusWidget(), static_cast<Qt::Key>(key));
        });
        hand.start();
        const QString question = u"Is it <b>so</b>?"_s;
        QString got = u"read"_s;
        if (what == u"confirm")
            got = dialogs.confirm(window(), u"Title"_s, question, u"Do it"_s) ? u"yes"_s : u"no"_s;
        else if (what == u"text")
            got = dialogs.text(window(), u"Title"_s, question, u"Proposed"_s);
        else if (what == u"choose")
            got = QString::number(dialogs.choose(window(), u"Title"_s, question, {u"a"_s, u"b"_s}, u"Open"_s));
        else
            dialogs.show(window(), u"Title"_s, question, u"A text."_s);
        QCOMPARE(got, answer);
        QCOMPARE(shown, QStringList{question});
        QCOMPARE(icons, QStringList());
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
