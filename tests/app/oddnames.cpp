// Names that are no UTF-8: read, written, or refused in words, and nothing under another name.
#include "environmentfixture.h"

#include "support/testfile.h"

#include <unistd.h>

class OddNames : public EnvironmentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void oddNames_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("a scenario to read") << u"$CLI evaluate $ODD.json > /dev/null"_s << 0 << QString();
        QTest::newRow("a wrong scenario")
            << u"echo x > $ODD.txt; $CLI evaluate $ODD.txt 2>&1 >/dev/null | grep -q '^b.xE9.txt:' "
               "; code=$?; rm $ODD.txt; exit $code"_s
            << 0 << QString();
        QTest::newRow("a scenario to quote")
            << u"$CLI quote $ODD.json --deal d1 --pdf q.pdf && rm q.pdf"_s << 0 << QString();
        QTest::newRow("a scenario to import")
            << u"$CLI import new.dealdesk $ODD.json && rm new.dealdesk*"_s << 0 << QString();
        QTest::newRow("a PDF to write") << u"$CLI quote $SAMPLE --deal d1 --pdf $ODD.pdf"_s << 1 << u"b\\xE9.pdf"_s;
        QTest::newRow("a workspace to import into")
            << u"$CLI import $ODD.dealdesk $SAMPLE"_s << 1 << u"b\\xE9.dealdesk"_s;
        QTest::newRow("a workspace to export from")
            << u"$CLI export $ODD.dealdesk 'Pipeline 2027' x.json"_s << 1 << u"b\\xE9.dealdesk"_s;
        QTest::newRow("a scenario to export")
            << u"$CLI export w.dealdesk 'Pipeline 2027' $ODD-2.json"_s << 1 << u"b\\xE9-2.json"_s;
        QTest::newRow("a folder to write into")
            << u"cd $ODD && $CLI export ../w.dealdesk 'Pipeline 2027' x.json"_s << 1 << u"b\\xE9"_s;
        QTest::newRow("a link that leads to one")
            << u"$CLI export w.dealdesk 'Pipeline 2027' link.json"_s << 1 << u"b\\xE9.json"_s;
        QTest::newRow("what a list of files shows of one: a PDF")
            << u"$CLI quote $SAMPLE --deal d1 --pdf b\uFFFD.pdf"_s << 1 << u"is not the whole name"_s;
        QTest::newRow("what a list of files shows of one: a workspace")
            << u"$CLI import b\uFFFD.dealdesk $SAMPLE"_s << 1 << u"is not valid UTF-8"_s;
        QTest::newRow("what a list of files shows of a folder: a workspace")
            << u"$GUI --tour tour b\uFFFD/w.dealdesk"_s << 1 << u"could not be opened"_s;
        QTest::newRow("a workspace to open") << u"$GUI --tour tour $ODD.dealdesk"_s << 1 << u"b\\xE9.dealdesk"_s;
        QTest::newRow("a workspace to open in such a folder")
            << u"cd $ODD && $GUI --tour ../tour ./new.dealdesk"_s << 1 << u"b\\xE9"_s;
    }
    void oddNames()
    {
        QFETCH(QString, script);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        QCOMPARE(
            run(u"mkdir $ODD && cp $SAMPLE $ODD.json && ln -s $ODD.json link.json && $CLI import w.dealdesk $SAMPLE && "
                "rm -f w.dealdesk-journal"_s,
                atHome())
                .exitCode,
            0);
        const auto before = everythingIn(here);
        QVERIFY(before.contains("b\xE9.json"));
        const Run there = run(script, atHome());
        QVERIFY2(there.exitCode == exitCode, qPrintable(u"%1: %2"_s.arg(there.exitCode).arg(there.errors)));
        QVERIFY2(there.errors.contains(says), qPrintable(there.errors));
        const auto after = everythingIn(here);
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after == before);
    }
};

DEALDESK_TESTS(OddNames, QCoreApplication)
#include "oddnames.moc"
