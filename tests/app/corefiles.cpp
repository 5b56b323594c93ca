// A killed program leaves no core file.
#include "environmentfixture.h"

#include "support/testfile.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

class CoreFiles : public EnvironmentFixture
{
    Q_OBJECT

private Q_SLOTS:
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

DEALDESK_TESTS(CoreFiles, QCoreApplication)
#include "corefiles.moc"
