// What windows write replaces nothing unasked, and no workspace by something else.
#include "troublefixture.h"

#include "support/language.h"
#include "support/testfile.h"

#include <sys/stat.h>
#include <unistd.h>

class ReplacingByWindows : public TroubleFixture
{
    Q_OBJECT

    /// Another workspace, whose deal has another name.
    bool makeTheirs(const QString &name) const
    {
        auto theirs = contents();
        theirs.scenarios.front().scenario.deals.front().name = "Theirs";
        return WorkspaceFile::make(test::english(), name, theirs).has_value();
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

private Q_SLOTS:
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
        QVERIFY(WorkspaceFile::make(test::english(), path, with)); // and its document is nowhere
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
};

DEALDESK_TESTS(ReplacingByWindows, QApplication)
#include "replacing.moc"
