// Two windows on one workspace, other hands on its file, damage: what the window says, and that work goes on.
#include "app/session.h"
#include "support/openscenario.h"
#include "support/testprompts.h"
#include "ui/noticebar.h"

#include <QApplication>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

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
        session.document()->changeDeal(session.document()->current().dealKeys.front(), deal, u"Rename"_s);
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
        app::Session first(prompts, today), second(otherPrompts, today);
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
        app::Session second(otherPrompts, today);
        {
            app::Session first(prompts, today);
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
        app::Session session(prompts, today);
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
        app::Session session(prompts, today);
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
        app::Session session(prompts, today);
        QVERIFY(session.open(path));
        const QByteArray before = bytesOf(path);
        renameDeal(session, "Mine");
        QVERIFY(bytesOf(path) != before);
        QCOMPARE(dealName(reread(path)), std::string("Mine"));
        QVERIFY2(said(session).isEmpty(), qPrintable(said(session)));
    }

    void anEditAfterTheCopyIsNotLeftBehindSilently()
    {
        app::Session session(prompts, today);
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

    void aDamagedFileIsRestoredFromItsBackup()
    {
        {
            auto file = WorkspaceFile::open(path, Access::ReadWrite);
            QVERIFY(file && (*file)->backUp(QDateTime::currentDateTimeUtc().addSecs(-3'600)));
        }
        damage();
        const QByteArray damaged = bytesOf(path);
        app::Session session(prompts, today);
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
        app::Session session(prompts, today);
        QVERIFY(!session.open(path));
        QCOMPARE(prompts.asked, QStringList{u"Not opened"_s});
        QVERIFY2(prompts.lastText.contains(u"left as it is"_s), qPrintable(prompts.lastText));
        QCOMPARE(bytesOf(path), damaged);
        QVERIFY(session.create(folder.filePath(u"fresh%1.dealdesk"_s.arg(files)), contents())); // work goes on
    }
};

QTEST_MAIN(WorkspaceTrouble)
#include "workspacetrouble.moc"
