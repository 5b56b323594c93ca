// How a window is left belongs to the device: kept by name in a private file, taken over once from where earlier
// versions kept it, and not changed by what a colleague's workspace brings along.
#include "app/session.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "ui/deals/dealpanel.h"
#include "ui/deals/dealspage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using storage::WorkspaceFile;
using ui::MainWindow;
using ui::WindowHabits;

class WindowHabitsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder; ///< of a device that nobody used yet
    test::TestPrompts prompts;
    QString habitsFile, mine, theirs;

    std::unique_ptr<app::Session> start(const QString &path)
    {
        auto session = std::make_unique<app::Session>(
            test::english(), prompts, [] { return QDate(2026, 12, 1); }, QDateTime::currentDateTimeUtc, habitsFile);
        if (!session->open(path) || !QTest::qWaitForWindowActive(session->window()))
            QTest::qFail("not opened", __FILE__, __LINE__);
        return session;
    }

    /// As the version before left it: its habits in the workspace.
    static void leaveAsThen(const QString &path, const QByteArray &page, const QByteArray &theme)
    {
        workspace::Contents contents = workspace::contentsOf({test::workedExample()});
        contents.view[u"page"_s] = page;
        contents.view[u"theme"_s] = theme;
        contents.view[u"sidePanel"_s] = "folded";
        QVERIFY(WorkspaceFile::make(test::english(), path, contents));
    }

    /// What the version before remembers of its last workspace.
    void openedLast(const QString &path) const
    {
        const QString remembered = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
        QVERIFY(QDir().mkpath(remembered));
        QFile file(remembered + u"/last-workspace"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(path.toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", folder->filePath(u"config"_s).toUtf8());
        habitsFile = app::Session::habitsFile();
        mine = folder->filePath(u"mine.dealdesk"_s);
        theirs = folder->filePath(u"theirs.dealdesk"_s);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        leaveAsThen(mine, "forecast", "dark");
        leaveAsThen(theirs, "customers", "light");
    }
    void cleanup() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void nobodysWindowShiftsOnUpgrade()
    {
        openedLast(mine);
        const auto session = start(mine);
        QCOMPARE(session->window()->page(), int(MainWindow::Forecast));
        QCOMPARE(ui::scheme(), ui::Scheme::Dark);
        QVERIFY(session->window()->dealsPage()->panel()->isHidden());
    }

    /// A colleague's workspace may be opened before the own one: that has the habits still.
    void aColleaguesWorkspaceChangesNoWindow()
    {
        openedLast(mine);
        {
            const auto session = start(theirs);
            QCOMPARE(session->window()->page(), int(MainWindow::Deals));
            QVERIFY(session->window()->dealsPage()->panel()->isVisible());
        }
        start(mine)->window()->showPage(MainWindow::Compare);
        const auto session = start(theirs);
        QCOMPARE(session->window()->page(), int(MainWindow::Compare)); // as it was left, whichever is open
        QCOMPARE(ui::scheme(), ui::Scheme::Dark);
        QVERIFY(session->window()->dealsPage()->panel()->isHidden());
    }

    /// What is in the workspace still is not asked again.
    void theyAreTakenOverOnce()
    {
        openedLast(mine);
        start(mine)->window()->showPage(MainWindow::Compare);
        QCOMPARE(start(mine)->window()->page(), int(MainWindow::Compare));
    }

    void aWorkspaceThatIsViewedKeepsThemToo()
    {
        {
            const auto writer = WorkspaceFile::open(test::english(), mine, storage::Access::ReadWrite);
            QVERIFY(writer); // so that the window only views it
            start(mine)->window()->showPage(MainWindow::Customers);
        }
        QCOMPARE(start(mine)->window()->page(), int(MainWindow::Customers));
    }

    /// A colleague who gets the file gets nobody's folders; a file that is only looked at stays as it is.
    void theyLeaveTheWorkspaceWithItsFirstEdit()
    {
        openedLast(mine);
        const auto viewOf = [this] {
            return WorkspaceFile::open(test::english(), mine, storage::Access::ReadOnly).value()->read()->view;
        };
        {
            const auto session = start(mine);
            QCOMPARE(viewOf()[u"theme"_s], QByteArray("dark"));
            auto deal = session->document()->scenario().deals.front();
            deal.name += " II";
            session->document()->dealEdits.changeDeal(session->document()->current().dealKeys.front(), deal, {});
            QVERIFY(session->document()->isSaved());
            for (const QString &name : WindowHabits::earlierNames())
                QVERIFY2(!viewOf().contains(name), qPrintable(name));
        }
        QCOMPARE(start(mine)->window()->page(), int(MainWindow::Forecast)); // the device has them
        QCOMPARE(ui::scheme(), ui::Scheme::Dark);
    }

    /// Another workspace in the same window: that stands where it stood, and the first one is found as it was left.
    void anotherWorkspaceOpensInTheSamePlace()
    {
        const auto session = start(mine);
        session->window()->resize(1'200, 720);
        const auto deals = session->document()->current().dealKeys;
        session->window()->showPage(MainWindow::Deals);
        QVERIFY(session->window()->dealsPage()->choose(deals.back()));
        QVERIFY(session->open(theirs));
        QCOMPARE(session->window()->size(), QSize(1'200, 720));
        QVERIFY(session->open(mine));
        QVERIFY(session->window()->dealsPage()->chosen() == deals.back());
    }

    void theFileIsPrivateAndWhole()
    {
        start(mine)->window()->showPage(MainWindow::WhatIf);
        const QFileInfo file(habitsFile);
        QVERIFY(file.size() > 0);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(WindowHabits(habitsFile).habit(u"page"_s), QByteArray("whatif"));
    }

    void whatCannotBeReadIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe nothing of ours");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("numbers in place of texts") << QByteArray(R"({"page": 7, "window": {"base64": 3}})");
        QTest::newRow("too much") << QByteArray(2'000'000, ' ');
    }
    void whatCannotBeReadIsPassedOver()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(habitsFile).absolutePath()));
        {
            QFile file(habitsFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        WindowHabits habits(habitsFile);
        QCOMPARE(habits.habit(u"page"_s), QByteArray());
        habits.keep(u"page"_s, "forecast");
        QCOMPARE(WindowHabits(habitsFile).habit(u"page"_s), QByteArray("forecast"));
    }

    void whatAnotherVersionKeepsStays()
    {
        const QByteArray another = R"({"chart":{"colours":[1,2]},"page":"deals","zoom":1.5})";
        QVERIFY(QDir().mkpath(QFileInfo(habitsFile).absolutePath()));
        {
            QFile file(habitsFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(another);
        }
        WindowHabits(habitsFile).keep(u"page"_s, "forecast");
        QFile file(habitsFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).toJson(QJsonDocument::Compact),
                 QByteArray(another).replace("deals", "forecast"));
    }

    void bytesComeBackAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a text") << QByteArray(R"({"table": "\"東京\""})");
        QTest::newRow("a window's geometry") << QByteArray("\0\1\2\xd9\xcb\0", 6);
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfpage");
        QTest::newRow("half a letter") << QByteArray("\xe6\x9d");
    }
    void bytesComeBackAsTheyAre()
    {
        QFETCH(QByteArray, value);
        WindowHabits(habitsFile).keep(u"window"_s, value);
        QCOMPARE(WindowHabits(habitsFile).habit(u"window"_s), value);
    }

    /// Two windows that are open at once keep what is theirs, and none takes the other's back.
    void twoWindowsKeepBoth()
    {
        WindowHabits one(habitsFile), other(habitsFile);
        one.keep(u"page"_s, "forecast");
        other.keep(u"theme"_s, "dark");
        const WindowHabits next(habitsFile);
        QCOMPARE(next.habit(u"page"_s), QByteArray("forecast"));
        QCOMPARE(next.habit(u"theme"_s), QByteArray("dark"));
    }

    /// A folder that takes no file: the habits hold until the program ends.
    void whereNothingCanBeKeptTheWindowWorks()
    {
        WindowHabits habits(u"/proc/nowhere/habits.json"_s);
        habits.keep(u"page"_s, "forecast");
        QCOMPARE(habits.habit(u"page"_s), QByteArray("forecast"));
    }
};

DEALDESK_TESTS(WindowHabitsTest, QApplication)
#include "windowhabits.moc"
