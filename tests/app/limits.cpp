// Quotas and size limits, told by their cause.
#include "environmentfixture.h"

#include "support/testfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

class Limits : public EnvironmentFixture
{
    Q_OBJECT

    /// The deals of the sample again and again, under other ids.
    static bool writeLargeScenario(const QString &path)
    {
        const QByteArray text = bytesOf(sample);
        const QJsonObject whole = QJsonDocument::fromJson(text).object();
        QJsonArray deals;
        for (int n = 0; n < 200; ++n) {
            QJsonObject deal = whole[u"deals"_s].toArray().first().toObject();
            deal[u"id"_s] = u"copy%1"_s.arg(n);
            deals.append(deal);
        }
        QJsonObject large = whole;
        large[u"deals"_s] = deals;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(large).toJson()) > text.size();
    }

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("says");
        const QString size = u"this system lets no program write a file of that size"_s, quota = u"your quota on "_s;
        QTest::newRow("size: a PDF") << u"prlimit --fsize=4000 $CLI quote $SAMPLE --deal d1 --pdf q.pdf"_s << size;
        QTest::newRow("size: an older PDF")
            << u"prlimit --fsize=4000 $CLI quote $SAMPLE --deal d1 --pdf old.pdf"_s << size;
        QTest::newRow("size: an exported scenario")
            << u"prlimit --fsize=1000 $CLI export w.dealdesk 'Pipeline 2027' x.json"_s << size;
        QTest::newRow("size: a new workspace") << u"prlimit --fsize=20000 $CLI import new.dealdesk $SAMPLE"_s << size;
        QTest::newRow("size: an edit") << u"prlimit --fsize=20000 $CLI import w.dealdesk $SAMPLE"_s << size;
        QTest::newRow("size: an edit that makes it grow")
            << u"prlimit --fsize=$(stat -c %s w.dealdesk) $CLI import w.dealdesk large.json"_s << size;
        QTest::newRow("quota: a PDF")
            << u"strace -o /dev/null -e inject=fsync:error=EDQUOT $CLI quote $SAMPLE --deal d1 --pdf q.pdf"_s << quota;
        QTest::newRow("quota: a new workspace")
            << u"strace -o /dev/null -e inject=pwrite64:error=EDQUOT $CLI import new.dealdesk $SAMPLE"_s << quota;
        QTest::newRow("quota: an edit")
            << u"strace -o /dev/null -e inject=pwrite64:error=EDQUOT:when=3+ $CLI import w.dealdesk $SAMPLE"_s << quota;
        QTest::newRow("full: an edit")
            << u"strace -o /dev/null -e inject=pwrite64:error=ENOSPC:when=3+ $CLI import w.dealdesk $SAMPLE"_s
            << u"the disk is full"_s;
        QTest::newRow("the disk fails: an edit")
            << u"strace -o /dev/null -e inject=pwrite64:error=EIO:when=3+ $CLI import w.dealdesk $SAMPLE"_s
            << u"the disk reports an error"_s;
    }
    void limits()
    {
        QFETCH(QString, script);
        QFETCH(QString, says);
        if (script.startsWith(u"strace"_s) && QProcess::execute(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
            QSKIP("strace cannot watch a program here");
        QCOMPARE(run(u"$CLI import w.dealdesk $SAMPLE && printf %%PDF-1.4 > old.pdf && cp w.dealdesk kept && rm -f "
                     "w.dealdesk-journal"_s,
                     atHome())
                     .exitCode,
                 0);
        QVERIFY(writeLargeScenario(here + u"/large.json"_s));
        const auto before = everythingIn(here);
        const Run there = run(script, atHome());
        QVERIFY2(there.exitCode == 1, qPrintable(u"%1: %2"_s.arg(there.exitCode).arg(there.errors)));
        QVERIFY2(there.errors.contains(says), qPrintable(there.errors));
        // An edit that stopped half-way is undone at the next opening.
        QCOMPARE(
            run(u"$CLI export w.dealdesk 'Pipeline 2027' a.json && $CLI export kept 'Pipeline 2027' b.json && cmp "
                u"a.json "
                "b.json && rm -f a.json b.json w.dealdesk-journal kept-journal && ! $CLI export w.dealdesk 'Pipeline "
                "2027 (2)' c.json 2> /dev/null"_s,
                atHome())
                .exitCode,
            0);
        auto after = everythingIn(here);
        QCOMPARE(after.keys(), before.keys());
        after.remove("w.dealdesk");
        for (const auto &[name, bytes] : after.asKeyValueRange())
            QVERIFY2(bytes == before[name], name.constData());
    }
};

DEALDESK_TESTS(Limits, QCoreApplication)
#include "limits.moc"
