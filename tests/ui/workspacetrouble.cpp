// Two windows on one workspace, other hands on its file, damage: what the window says, and that work goes on.
#include "app/session.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"
#include "support/testprompts.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace dealdesk;
using namespace Qt::StringLiterals;
using storage::Access;
using storage::WorkspaceFile;

class WorkspaceTrouble : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    int files = 0;
    QString path; ///< of this test's workspace
    test::TestPrompts prompts, otherPrompts;

    static QDate today() { return {2026, 12, 1}; }
    static QString said(const app::Session &session) { return session.window()->notices()->text(); }
    static workspace::Contents contents() { return workspace::contentsOf({test::workedExample()}); }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static workspace::Contents reread(const QString &name)
    {
        auto file = WorkspaceFile::open(name, Access::ReadOnly);
        return file ? (*file)->read().value_or(workspace::Contents{}) : workspace::Contents{};
    }
    static void renameDeal(app::Session &session, const char *name)
    {
        auto deal = session.document()->scenario().deals.front();
        deal.name = name;
        session.document()->dealEdits.changeDeal(session.document()->current().dealKeys.front(), deal, u"Rename"_s);
    }
    static std::string dealName(const workspace::Contents &contents)
    {
        return contents.scenarios.empty() ? "none" : contents.scenarios.front().scenario.deals.front().name;
    }
    /// “Save a copy as…”, then “Open it” in what the window says.
    void saveCopyAndOpenIt(app::Session &session, test::TestPrompts &answers, const QString &copy)
    {
        answers.files = {copy};
        Q_EMIT session.window()->saveCopyAsked();
        QVERIFY2(said(session).startsWith(u"Copied"_s), qPrintable(said(session)));
        for (auto *button : session.window()->notices()->findChildren<QPushButton *>())
            if (button->text() == u"Open it") {
                button->click();
                return QApplication::processEvents(); // it is opened when the click is over
            }
        QFAIL("no way on to the copy");
    }
    void damage() const
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"UPDATE deals SET price_value = price_value + 1"_s));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

    static bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// Another workspace, whose deal has another name.
    bool makeTheirs(const QString &name) const
    {
        auto theirs = contents();
        theirs.scenarios.front().scenario.deals.front().name = "Theirs";
        return WorkspaceFile::make(name, theirs).has_value();
    }
    /// The locks on the file that POSIX drops when any descriptor of it is closed.
    static qsizetype posixLocks(const QString &name)
    {
        struct stat status;
        QFile locks(u"/proc/locks"_s);
        if (::stat(QFile::encodeName(name).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
            return -1;
        qsizetype count = 0;
        for (const QByteArray &line : locks.readAll().split('\n'))
            count += line.contains(" POSIX ") && line.contains(':' + QByteArray::number(status.st_ino) + ' ');
        return count;
    }
    static QPushButton *closing(const app::Session &session, const QString &sentence)
    {
        for (auto *label : session.window()->notices()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == sentence)
                for (auto *button : label->parentWidget()->findChildren<QPushButton *>())
                    if (button->accessibleName() == u"Close this message")
                        return button;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        path = folder.filePath(u"w%1.dealdesk"_s.arg(++files));
        QVERIFY(WorkspaceFile::saveCopy(contents(), path));
        prompts = {};
        otherPrompts = {};
    }

    void theSecondWindowOnlyViews()
    {
        app::Session first(test::english(), prompts, today), second(test::english(), otherPrompts, today);
        QVERIFY(first.open(path) && second.open(path));
        QVERIFY(said(first).isEmpty());
        QVERIFY2(said(second).contains(u"open in another window"_s) && said(second).contains(u"viewing only"_s),
                 qPrintable(said(second)));
        renameDeal(second, "Not to be");
        QCOMPARE(dealName(second.document()->contents()), std::string("Rollout"));
        renameDeal(first, "First's");
        QCOMPARE(dealName(reread(path)), std::string("First's"));
        saveCopyAndOpenIt(second, otherPrompts, folder.filePath(u"copy.dealdesk"_s));
        renameDeal(second, "Second's");
        QCOMPARE(dealName(reread(folder.filePath(u"copy.dealdesk"_s))), std::string("Second's"));
        QCOMPARE(dealName(reread(path)), std::string("First's"));
    }

    void theSecondWindowMayWriteWhenTheFirstIsGone()
    {
        app::Session second(test::english(), otherPrompts, today);
        {
            app::Session first(test::english(), prompts, today);
            QVERIFY(first.open(path) && second.open(path));
            QVERIFY(second.document()->readOnly());
        }
        QVERIFY(second.open(path));
        QVERIFY(!second.document()->readOnly());
        renameDeal(second, "Second's");
        QCOMPARE(dealName(reread(path)), std::string("Second's"));
    }

    void openingWhatIsOpenAlreadyChangesNothing()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        const auto *before = session.document();
        QVERIFY(session.open(path));
        QVERIFY(session.document() == before && !before->readOnly());
    }

    void otherHands_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("replaced by another program") << u"replace"_s << u"replaced"_s;
        QTest::newRow("renamed") << u"rename"_s << u"moved, renamed or deleted"_s;
        QTest::newRow("deleted") << u"delete"_s << u"moved, renamed or deleted"_s;
    }
    void otherHands()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        QByteArray others;
        if (what == u"replace") {
            auto theirs = contents();
            theirs.scenarios.front().scenario.deals.front().name = "Theirs";
            const QString staged = path + u".new"_s;
            QVERIFY(WorkspaceFile::saveCopy(theirs, staged));
            others = bytesOf(staged);
            QVERIFY(::rename(QFile::encodeName(staged).constData(), QFile::encodeName(path).constData()) == 0);
        } else if (what == u"rename") {
            QVERIFY(QFile::rename(path, path + u".elsewhere"_s));
        } else {
            QVERIFY(QFile::remove(path));
        }
        renameDeal(session, "Mine");
        QVERIFY2(said(session).contains(word) && said(session).contains(u"Save as"_s), qPrintable(said(session)));
        QCOMPARE(dealName(session.document()->contents()), std::string("Mine")); // the edit stays in the window
        QVERIFY(what != u"replace" || bytesOf(path) == others);                  // and nothing was overwritten
        QVERIFY(what == u"replace" || !QFile::exists(path));

        prompts.yes = false; // another workspace, and the edits lost? No.
        prompts.files = {folder.filePath(u"other.dealdesk"_s)};
        Q_EMIT session.window()->newWorkspaceAsked();
        QApplication::processEvents();
        QVERIFY(prompts.asked.contains(u"Not saved"_s));
        QCOMPARE(dealName(session.document()->contents()), std::string("Mine"));

        const QString copy = folder.filePath(u"mine%1.dealdesk"_s.arg(files));
        saveCopyAndOpenIt(session, prompts, copy);
        QCOMPARE(dealName(reread(copy)), std::string("Mine"));
        renameDeal(session, "Mine, again");
        QCOMPARE(dealName(reread(copy)), std::string("Mine, again"));
        QVERIFY(session.document()->isSaved());
    }

    /// The control of otherHands: where nobody touched the file, the same edit is written over it, without a word.
    void aFileThatNobodyTouchedIsWritten()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        const QByteArray before = bytesOf(path);
        renameDeal(session, "Mine");
        QVERIFY(bytesOf(path) != before);
        QCOMPARE(dealName(reread(path)), std::string("Mine"));
        QVERIFY2(said(session).isEmpty(), qPrintable(said(session)));
    }

    void anEditAfterTheCopyIsNotLeftBehindSilently()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        QVERIFY(QFile::remove(path)); // from here on nothing can be saved where it was
        prompts.yes = false;
        prompts.files = {folder.filePath(u"copy%1.dealdesk"_s.arg(files))};
        Q_EMIT session.window()->saveCopyAsked();
        renameDeal(session, "After the copy");
        QVERIFY(!session.document()->isSaved());
        QVERIFY(session.window()->notices()->standingText().contains(u"moved, renamed or deleted"_s));
        for (auto *button : session.window()->notices()->findChildren<QPushButton *>())
            QVERIFY(button->text() != u"Open it"); // the copy is no longer all there is
        QCOMPARE(dealName(session.document()->contents()), std::string("After the copy"));
    }

    /// The ending is added after the platform's dialog has asked: so the whole name is asked about.
    /// Nobody learns only when a document is asked for that the copy never had it.
    void aCopyWithoutADocumentSaysSo()
    {
        workspace::Contents with = contents();
        with.quotes.push_back({.key = {9},
                               .number = u"Q-2026-0001"_s,
                               .scenario = with.scenarios.front().key,
                               .written = true,
                               .sha256 = QByteArray(32, 'x')});
        path = folder.filePath(u"without.dealdesk"_s);
        QVERIFY(WorkspaceFile::make(path, with)); // and its document is nowhere
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        prompts.files = {folder.filePath(u"copy without.dealdesk"_s)};
        Q_EMIT session.window()->saveCopyAsked();
        const QString kept = session.window()->notices()->keptText();
        QVERIFY2(kept.contains(u"Q-2026-0001"_s) && kept.contains(u"without them"_s), qPrintable(kept));
        QCOMPARE(reread(folder.filePath(u"copy without.dealdesk"_s)).quotes.size(), std::size_t(1));
    }

    void aCopyReplacesAWorkspaceWhenAskedAndKeepsIt()
    {
        const QString stem = folder.filePath(u"theirs%1"_s.arg(files)), other = stem + u".dealdesk"_s;
        QVERIFY(makeTheirs(other));
        const QByteArray before = bytesOf(other);
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        prompts.files = {stem};
        prompts.yes = false;
        Q_EMIT session.window()->saveCopyAsked();
        QCOMPARE(prompts.asked, (QStringList{u"Save a copy as"_s, u"Save a copy as"_s}));
        QVERIFY2(prompts.lastText.contains(QDir::toNativeSeparators(other)), qPrintable(prompts.lastText));
        QCOMPARE(bytesOf(other), before);
        QVERIFY(WorkspaceFile::backups(other).empty());

        prompts.files = {stem};
        prompts.yes = true;
        Q_EMIT session.window()->saveCopyAsked();
        QVERIFY2(said(session).startsWith(u"Copied"_s) && said(session).contains(u"backups"_s),
                 qPrintable(said(session)));
        QCOMPARE(dealName(reread(other)), std::string("Rollout"));
        QCOMPARE(WorkspaceFile::backups(other).size(), std::size_t(1));
        QCOMPARE(dealName(reread(WorkspaceFile::backups(other).front().path)), std::string("Theirs"));
    }

    void aCopyReplacesNothingElse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("what another window works on") << u"open"_s << u"open"_s;
        QTest::newRow("what this window works on") << u"own"_s << u"open"_s;
        QTest::newRow("another program's file") << u"thesis"_s << u"no workspace"_s;
        QTest::newRow("a workspace whose end is missing") << u"cut"_s << u"damaged"_s;
        QTest::newRow("one of a newer version") << u"newer"_s << u"newer"_s;
    }
    void aCopyReplacesNothingElse()
    {
        QFETCH(QString, what);
        QFETCH(QString, word);
        QString other = folder.filePath(u"other%1.dealdesk"_s.arg(files));
        QVERIFY(makeTheirs(other));
        app::Session session(test::english(), prompts, today), theirs(test::english(), otherPrompts, today);
        QVERIFY(session.open(path));
        QByteArray bytes = bytesOf(other);
        if (what == u"open") {
            QVERIFY(theirs.open(other) && !theirs.document()->readOnly());
        } else if (what == u"own") {
            other = path;
        } else if (what == u"thesis") {
            QVERIFY(put(other, "years of work"));
        } else if (what == u"cut") {
            QVERIFY(put(other, bytes.first(bytes.size() - 5'000)));
        } else {
            QVERIFY(put(other, bytes.replace(60, 4, QByteArray::fromHex("00000063"))));
        }
        const QByteArray before = bytesOf(other);
        prompts.files = {other};
        Q_EMIT session.window()->saveCopyAsked();
        QVERIFY2(said(session).startsWith(u"The copy"_s) && said(session).contains(word), qPrintable(said(session)));
        QCOMPARE(bytesOf(other), before);
    }

    void aNewWorkspaceReplacesNone()
    {
        const QString stem = folder.filePath(u"taken%1"_s.arg(files)), other = stem + u".dealdesk"_s;
        QVERIFY(makeTheirs(other));
        const QByteArray before = bytesOf(other);
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        for (const QString &name : {stem, other}) {
            prompts.files = {name};
            session.window()->notices()->clearNews();
            Q_EMIT session.window()->newWorkspaceAsked();
            QTRY_VERIFY2(said(session).contains(u"is there already. Choose another name"_s), qPrintable(said(session)));
            QCOMPARE(bytesOf(other), before);
            QCOMPARE(session.document()->scenario().deals.size(), std::size_t(1)); // what was open is still open
        }
        QCOMPARE(prompts.asked, (QStringList{u"New workspace"_s, u"New workspace"_s})); // no question with one answer
    }

    void anExportReplacesNoWorkspace_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("typed");
        QTest::newRow("another workspace") << u"theirs"_s << u".dealdesk.json"_s;
        QTest::newRow("another, the ending left out") << u"theirs"_s << u""_s;
        QTest::newRow("another, half the ending left out") << u"theirs"_s << u".json"_s;
        QTest::newRow("what this window works on, by a second name") << u"own"_s << u".dealdesk.json"_s;
        QTest::newRow("the same, the ending left out") << u"own"_s << u""_s;
    }
    void anExportReplacesNoWorkspace()
    {
        QFETCH(QString, what);
        QFETCH(QString, typed);
        const QString stem = folder.filePath(u"exported%1"_s.arg(files)), other = stem + u".dealdesk.json"_s;
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        if (what == u"theirs")
            QVERIFY(makeTheirs(other));
        else
            QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        QCoreApplication::processEvents(); // the start's backup
        const QByteArray before = bytesOf(what == u"theirs" ? other : u"none"_s);
        const qsizetype locks = posixLocks(path);
        QVERIFY(locks > 0);
        prompts.files = {stem + typed};
        QTest::keyClick(session.window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(said(session).contains(u"was not written"_s) && said(session).contains(u"Choose another name"_s),
                 qPrintable(said(session)));
        QVERIFY(what == u"own" || bytesOf(other) == before);
        QCOMPARE(posixLocks(path), locks);
        renameDeal(session, "Work goes on");
        QVERIFY(session.document()->isSaved());
        QCOMPARE(dealName(reread(path)), std::string("Work goes on"));
    }

    /// Importing the open workspace as if it were a scenario opens no second descriptor of it.
    void anImportOfTheOpenWorkspaceKeepsItsLocks()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        const qsizetype locks = posixLocks(path);
        QVERIFY(locks > 0);
        session.window()->importFile(path);
        QVERIFY2(prompts.asked.contains(u"Not imported"_s) && prompts.lastText.contains(u"open in this program"_s),
                 qPrintable(prompts.lastText));
        QCOMPARE(posixLocks(path), locks);
    }

    /// The control of the two above: one look at the file by QFile, and the locks are gone.
    void aLookByAnotherRoadDropsTheLocks()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        QVERIFY(posixLocks(path) > 0);
        QVERIFY(!bytesOf(path).isEmpty());
        QCOMPARE(posixLocks(path), 0);
    }

    void whatWasSetAsideStaysToBeRead_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("viewing");
        QTest::newRow("a foreign journal") << u"-journal"_s << false;
        QTest::newRow("a write-ahead log") << u"-wal"_s << false;
        QTest::newRow("a foreign journal, by a window that only views") << u"-journal"_s << true;
    }
    void whatWasSetAsideStaysToBeRead()
    {
        QFETCH(QString, ending);
        QFETCH(bool, viewing);
        std::unique_ptr<WorkspaceFile> writer;
        if (viewing)
            writer = std::move(*WorkspaceFile::open(path, Access::ReadWrite));
        QFile::remove(path + ending);
        QVERIFY(put(path + ending, QByteArray(4'000, '\x37')));
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        const QString kept = session.window()->notices()->keptText();
        QVERIFY2(kept.contains(QFileInfo(path).fileName() + ending) &&
                     kept.contains(viewing ? u"was not used"_s : u"set aside"_s),
                 qPrintable(kept));
        renameDeal(session, "An edit");
        session.window()->notices()->say(u"News."_s);
        session.window()->notices()->clearNews();
        QCOMPARE(session.window()->notices()->keptText(), kept);
        QVERIFY(closing(session, kept));
        closing(session, kept)->click();
        QVERIFY(session.window()->notices()->keptText().isEmpty());
        QVERIFY(!closing(session, kept));
    }

    void nothingIsSaidWhereNothingLay()
    {
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        QVERIFY(session.window()->notices()->keptText().isEmpty());
    }

    void whatWasSetAsideIsSaidOfADamagedWorkspaceToo()
    {
        damage();
        QVERIFY(put(path + u"-wal"_s, QByteArray(4'000, '\x37')));
        app::Session session(test::english(), prompts, today), next(test::english(), otherPrompts, today);
        QVERIFY(!session.open(path));
        QCOMPARE(prompts.asked, QStringList{u"Not opened"_s});
        QVERIFY2(prompts.lastHeading.contains(u"damaged"_s) && prompts.lastHeading.contains(u"set aside"_s),
                 qPrintable(prompts.lastHeading));
    }

    void aBackupIsTakenWhileAWindowStaysOpen()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        app::Session session(test::english(), prompts, today, [&now] { return now; });
        QVERIFY(session.open(path));
        const auto backups = [this] { return WorkspaceFile::backups(path).size(); };
        QTRY_COMPARE(backups(), std::size_t(1)); // the start's
        auto *timer = session.findChild<QTimer *>();
        QVERIFY(timer && timer->isActive() && timer->interval() == 60 * 60 * 1'000);
        QSignalSpy ticked(timer, &QTimer::timeout);
        const auto anHourGoesBy = [&] {
            now = now.addSecs(60 * 60);
            ticked.clear();
            timer->start(0);
            QTRY_VERIFY(!ticked.isEmpty());
            timer->setInterval(60 * 60 * 1'000);
        };
        anHourGoesBy();
        QCOMPARE(backups(), std::size_t(1)); // nothing was saved
        renameDeal(session, "In the first hour");
        anHourGoesBy();
        QCOMPARE(backups(), std::size_t(2));
        QCOMPARE(dealName(reread(WorkspaceFile::backups(path).front().path)), std::string("In the first hour"));
        anHourGoesBy();
        QCOMPARE(backups(), std::size_t(2));
        renameDeal(session, "Later");
        anHourGoesBy();
        QCOMPARE(backups(), std::size_t(3));
        QVERIFY2(said(session).isEmpty(), qPrintable(said(session)));
    }

    void aWindowThatOnlyViewsTakesNoBackup()
    {
        const auto writer = WorkspaceFile::open(path, Access::ReadWrite);
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path) && session.document()->readOnly());
        QVERIFY(!session.findChild<QTimer *>()->isActive());
    }

    void aBackupThatFailsIsSaid()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        app::Session session(test::english(), prompts, today, [&now] { return now; });
        QVERIFY(put(path + u".backups"_s, "in the way"));
        QVERIFY(session.open(path));
        QTRY_VERIFY2(said(session).startsWith(u"The backup of"_s), qPrintable(said(session)));
    }

    void aDamagedFileIsRestoredFromItsBackup()
    {
        {
            auto file = WorkspaceFile::open(path, Access::ReadWrite);
            QVERIFY(file && (*file)->backUp(QDateTime::currentDateTimeUtc().addSecs(-3'600)));
        }
        damage();
        const QByteArray damaged = bytesOf(path);
        app::Session session(test::english(), prompts, today);
        QVERIFY(session.open(path));
        QVERIFY(prompts.asked.contains(u"Backups"_s));
        QCOMPARE(prompts.offered.size(), 1);
        QVERIFY(session.document()->contents() == contents() || dealName(session.document()->contents()) == "Rollout");
        QVERIFY(!session.document()->readOnly());
        QCOMPARE(bytesOf(path), damaged); // left as it is
        renameDeal(session, "After the restore");
        const QString restored = QString(path).replace(u".dealdesk"_s, u" (restored).dealdesk"_s);
        QCOMPARE(dealName(reread(restored)), std::string("After the restore"));
    }

    void aDamagedFileWithoutABackupIsRefusedInWords()
    {
        damage();
        const QByteArray damaged = bytesOf(path);
        app::Session session(test::english(), prompts, today);
        QVERIFY(!session.open(path));
        QCOMPARE(prompts.asked, QStringList{u"Not opened"_s});
        QVERIFY2(prompts.lastText.contains(u"left as it is"_s), qPrintable(prompts.lastText));
        QCOMPARE(bytesOf(path), damaged);
        QVERIFY(session.create(folder.filePath(u"fresh%1.dealdesk"_s.arg(files)), contents())); // work goes on
    }
};

DEALDESK_TESTS(WorkspaceTrouble, QApplication)
#include "workspacetrouble.moc"
