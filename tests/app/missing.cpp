// No display, no plugin, no home folder, no database driver, no font or no letter in it: a plain sentence with the true
// cause.
#include "environmentfixture.h"

#include "support/testfile.h"

#include <csignal>

class Missing : public EnvironmentFixture
{
    Q_OBJECT

    /// A program that finds no plugin of Qt: it stands alone, with a qt.conf that leads nowhere.
    QString alone(const QString &program) const
    {
        const QString copy = here + u'/' + QFileInfo(program).fileName();
        QFile conf(here + u"/qt.conf"_s);
        if (!QFile::copy(program, copy) || !conf.open(QIODevice::WriteOnly) ||
            conf.write("[Paths]\nPlugins=/nowhere\n") < 0)
            return {};
        return copy;
    }

private Q_SLOTS:
    void missing_data()
    {
        QTest::addColumn<QString>("script"); ///< "%" stands for a program without plugins
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("says");
        const QString home = u"HOME="_s + folder.filePath(u"home"_s);
        QTest::newRow("no display") << u"$GUI w.dealdesk"_s << QStringList{home} << u"There is no display"_s;
        QTest::newRow("no display, xcb named")
            << u"$GUI w.dealdesk"_s << QStringList{home, u"QT_QPA_PLATFORM=xcb"_s} << u"There is no display"_s;
        QTest::newRow("a display that is not there") << u"$GUI w.dealdesk"_s << QStringList{home, u"DISPLAY=:7777"_s}
                                                     << u"The display :7777 cannot be reached"_s;
        QTest::newRow("no such platform") << u"$GUI w.dealdesk"_s << QStringList{home, u"QT_QPA_PLATFORM=teletype"_s}
                                          << u"the part of Qt for this display is not there"_s;
        QTest::newRow("no plugins for windows") << u"./dealdesk w.dealdesk"_s << QStringList{home, u"DISPLAY=:7777"_s}
                                                << u"the part of Qt for this display is not there"_s;
        QTest::newRow("no driver for SQLite, import")
            << u"./dealdesk-cli import w.dealdesk $SAMPLE"_s << QStringList{home}
            << u"Qt's driver for SQLite is not on this"_s;
        QTest::newRow("no driver for SQLite, export")
            << u"cp $SAMPLE x && $CLI import v.dealdesk x && ./dealdesk-cli export v.dealdesk 'Pipeline 2027' y; "
               u"code=$?; rm "
               "-f x v.dealdesk*; exit $code"_s
            << QStringList{home} << u"Qt's driver for SQLite is not on this"_s;
        QTest::newRow("no plugins for pages")
            << u"./dealdesk-cli quote $SAMPLE --deal d1 --pdf q.pdf"_s << QStringList{home} << u"libqt6gui6"_s;
    }
    void missing()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, environment);
        QFETCH(QString, says);
        QVERIFY(!alone(QStringLiteral(DEALDESK)).isEmpty());
        QVERIFY(QFile::copy(QStringLiteral(DEALDESK_CLI), here + u"/dealdesk-cli"_s));
        const auto before = everythingIn(here).keys();
        const Run there = run(script, environment);
        QVERIFY2(there.exitCode == 1, qPrintable(u"%1: %2"_s.arg(there.exitCode).arg(there.errors)));
        QVERIFY2(there.errors.contains(says), qPrintable(there.errors));
        QVERIFY2(there.errors.count(u'\n') == 1, qPrintable(there.errors)); // and nothing of Qt's own
        QCOMPARE(everythingIn(here).keys(), before);
    }

    void noHome_data()
    {
        QTest::addColumn<QStringList>("environment");
        const QString offscreen = u"QT_QPA_PLATFORM=offscreen"_s;
        QTest::newRow("none") << QStringList{offscreen};
        QTest::newRow("empty") << QStringList{offscreen, u"HOME="_s};
        QTest::newRow("relative") << QStringList{offscreen, u"HOME=."_s};
        QTest::newRow("that nobody may write") << QStringList{offscreen, u"HOME=/proc"_s};
    }
    void noHome()
    {
        QFETCH(QStringList, environment);
        const QStringList root = QDir(u"/"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
        QProcess window;
        start(window, u"exec $GUI w.dealdesk"_s, environment);
        QString said;
        while (!said.contains(u"is not remembered"_s) && window.waitForReadyRead(60'000))
            said += QString::fromUtf8(window.readAllStandardError());
        QCOMPARE(window.state(), QProcess::Running);
        QCOMPARE(said.count(u"is not remembered"_s), 1);
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(QDir(u"/"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::System), root);
        const QStringList made = QDir(here).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &name : made)
            QVERIFY2(name.startsWith(u"w.dealdesk"_s), qPrintable(name));
        // Without a workspace that is named there is no place for the first one.
        const Run nameless = run(u"$GUI --tour tour"_s, environment);
        QVERIFY2(nameless.exitCode == 1 && nameless.errors.contains(u"no folder for the workspace"_s),
                 qPrintable(nameless.errors));
        QCOMPARE(QDir(u"/"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::System), root);
    }

    /// The control.
    void aHomeIsUsed()
    {
        QProcess window;
        start(window, u"exec $GUI w.dealdesk"_s, atHome());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"home/.config/dealdesk/last-workspace"_s)), 60'000);
        window.kill();
        QVERIFY(window.waitForFinished());
        QVERIFY(!window.readAllStandardError().contains("is not remembered"));
    }

    void fonts_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("none on the machine, Latin") << u"$CLI quote $SAMPLE --deal d1 --pdf q.pdf && pdffonts q.pdf | "
                                                       u"grep -q Roboto-Medium && pdftotext q.pdf - | grep "
                                                       "-q Quote"_s
                                                    << 0 << QString();
        QTest::newRow("none on the machine, Chinese")
            << u"$CLI quote $CJK --deal d1 --pdf q.pdf"_s << 1 << u"no font on this computer has the letters “北京"_s;
        QTest::newRow("none on the machine, Chinese, internal")
            << u"$CLI quote $CJK --deal d1 --pdf q.pdf --internal"_s << 1 << u"fonts-noto-cjk"_s;
    }
    void fonts()
    {
        QFETCH(QString, script);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        QFile conf(here + u"/fonts.conf"_s);
        QVERIFY(conf.open(QIODevice::WriteOnly) &&
                conf.write("<?xml version=\"1.0\"?><fontconfig><dir>/nowhere</dir></fontconfig>") > 0);
        conf.close();
        const Run there = run(script, atHome() + QStringList{u"FONTCONFIG_FILE="_s + conf.fileName()});
        QVERIFY2(there.exitCode == exitCode, qPrintable(u"%1: %2"_s.arg(there.exitCode).arg(there.errors)));
        QVERIFY2(there.errors.contains(says), qPrintable(there.errors));
        QCOMPARE(QFile::exists(here + u"/q.pdf"_s), exitCode == 0);
    }
};

DEALDESK_TESTS(Missing, QCoreApplication)
#include "missing.moc"
