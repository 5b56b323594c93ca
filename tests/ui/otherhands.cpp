// Other hands on a window's file: nothing of theirs is written over, and work goes on in a copy.
#include "troublefixture.h"

#include "support/language.h"
#include "support/testfile.h"

class OtherHands : public TroubleFixture
{
    Q_OBJECT

private Q_SLOTS:
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
            QVERIFY(WorkspaceFile::saveCopy(test::english(), theirs, staged));
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
};

DEALDESK_TESTS(OtherHands, QApplication)
#include "otherhands.moc"
