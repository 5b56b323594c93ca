// Both programs as real processes where something around them is missing, limited or named oddly: a plain message with
// the true cause, an exit code, nothing lost and nothing left behind.
#include "support/testfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/pipeline.dealdesk.json");
const QString cjk = QStringLiteral(DEALDESK_TESTS_DIR "/app/chinese-customer.dealdesk.json");

struct Run {
    int exitCode = -1; ///< -1: a signal ended it
    QString errors;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The folder's names as the disk has them, with their contents.
QMap<QByteArray, QByteArray> everythingIn(const QString &folder)
{
    QProcess list;
    list.setWorkingDirectory(folder);
    list.start(u"sh"_s, {u"-c"_s, u"find . -mindepth 1 -printf '%P\\0'"_s});
    QMap<QByteArray, QByteArray> found;
    if (!list.waitForFinished())
        return found;
    for (const QByteArray &name : list.readAllStandardOutput().split('\0')) {
        const int fd = name.isEmpty() ? -1 : ::open((QFile::encodeName(folder) + '/' + name).constData(), O_RDONLY);
        if (fd < 0)
            continue;
        QFile file;
        found[name] = file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ? file.readAll() : QByteArray();
    }
    return found;
}

} // namespace

class Environment : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString here; ///< of this test: the current folder of what it runs
    int tests = 0;

    /// In a shell with an empty environment but for these: $CLI, $GUI, $SAMPLE, $CJK, and a name that is no UTF-8 in
    /// $ODD.
    void start(QProcess &process, const QString &script, const QStringList &environment) const
    {
        process.setWorkingDirectory(here);
        process.setReadChannel(QProcess::StandardError);
        process.start(u"env"_s,
                      QStringList{u"-i"_s, u"PATH=/usr/bin:/bin"_s, u"LC_ALL=C.UTF-8"_s, u"CLI=" DEALDESK_CLI ""_s,
                                  u"GUI=" DEALDESK ""_s, u"SAMPLE="_s + sample, u"CJK="_s + cjk} +
                          environment + QStringList{u"sh"_s, u"-c"_s, u"ODD=$(printf 'b\\351'); "_s + script});
    }

    Run run(const QString &script, const QStringList &environment) const
    {
        QProcess process;
        start(process, script, environment);
        if (!process.waitForFinished(120'000))
            return {-2, u"still runs"_s};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardError())};
    }

    QStringList atHome() const { return {u"HOME="_s + folder.filePath(u"home"_s), u"QT_QPA_PLATFORM=offscreen"_s}; }

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
    void init()
    {
        here = folder.filePath(QString::number(++tests));
        QVERIFY(QDir().mkpath(here) && QDir().mkpath(folder.filePath(u"home"_s)));
    }

    void cleanup() { QProcess::execute(u"rm"_s, {u"-rf"_s, here}); } // Qt cannot remove what it cannot name

    // ——— Names that are no UTF-8 ———
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

    // ——— Limits ———
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

    // ——— What is not there ———
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

    // ——— Fonts ———
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

    // ——— Core files ———
    void core_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::newRow("the windows") << QByteArray(DEALDESK);
        QTest::newRow("the command line") << QByteArray(DEALDESK_CLI);
        QTest::newRow("the control") << QByteArray("/bin/cat");
    }
    void core()
    {
        QFETCH(QByteArray, program);
        const bool windows = program == DEALDESK, control = program == "/bin/cat";
        const QByteArray pipe = QFile::encodeName(here + u"/pipe"_s),
                         workspace = QFile::encodeName(here + u"/w.dealdesk"_s),
                         home = QFile::encodeName(folder.filePath(u"home"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        rlimit most{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &most), 0);
        if (most.rlim_max == 0)
            QSKIP("core files are off for all programs here");
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit wanted{most.rlim_max, most.rlim_max};
            ::setrlimit(RLIMIT_CORE, &wanted);
            ::setenv("HOME", home.constData(), 1);
            ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
            if (::chdir(QFile::encodeName(here).constData()) == 0 && windows)
                ::execl(program.constData(), program.constData(), workspace.constData(), nullptr);
            else if (control)
                ::execl(program.constData(), program.constData(), pipe.constData(), nullptr);
            else
                ::execl(program.constData(), program.constData(), "evaluate", pipe.constData(), nullptr);
            ::_exit(127);
        }
        QVERIFY(child > 0);
        const int end = windows ? -1 : ::open(pipe.constData(), O_WRONLY); // waits until it reads
        if (windows)
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(here + u"/w.dealdesk"_s), 30'000);
        const QByteArray limits = bytesOf(u"/proc/%1/limits"_s.arg(child)).simplified();
        struct stat memory {};
        QCOMPARE(::stat(("/proc/" + QByteArray::number(child) + "/environ").constData(), &memory), 0);
        ::kill(child, SIGSEGV);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        if (end >= 0)
            ::close(end);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
        if (control && !WCOREDUMP(status))
            QSKIP("nothing leaves a core file here, so that the control cannot");
        QCOMPARE(bool(WCOREDUMP(status)), control);
        QCOMPARE(limits.contains("Max core file size 0 0 bytes"), !control);
        if (::geteuid() != 0) // the system takes what shows the memory away from the user; root keeps all
            QCOMPARE(memory.st_uid == 0, !control);
    }
};

DEALDESK_TESTS(Environment, QCoreApplication)
#include "environment.moc"
