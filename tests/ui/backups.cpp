// A window's backups, and what it makes of a damaged file with one and without.
#include "troublefixture.h"

#include "support/language.h"
#include "support/testfile.h"

#include <QTimer>

class BackupsOfWindows : public TroubleFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        const auto writer = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
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
            auto file = WorkspaceFile::open(test::english(), path, Access::ReadWrite);
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

DEALDESK_TESTS(BackupsOfWindows, QApplication)
#include "backups.moc"
