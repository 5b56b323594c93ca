// What leaves the program, and who could read it: every file's mode, every socket, every word on its standard streams.
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/openscenario.h"
#include "support/testfile.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dealdesk;
using namespace Qt::StringLiterals;

class NothingLeaks : public QObject
{
    Q_OBJECT

    /// What is open to anybody else, below a folder.
    static QStringList openToOthers(const QString &folder)
    {
        QStringList found;
        QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            struct stat status;
            if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
                continue;
            const mode_t wanted = S_ISDIR(status.st_mode) ? 0700 : 0600;
            if ((status.st_mode & 0777) != wanted)
                found.append(u"%1 %2"_s.arg(status.st_mode & 0777, 0, 8).arg(path));
        }
        return found;
    }

    /// The program itself, on every page and with both documents, at home in `home`; answers all that it said.
    static QString tour(const QString &home, const QString &umask, const QString &workspace)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(u"/bin/sh"_s, {u"-c"_s, u"umask "_s + umask + u"; exec \"$@\""_s, u"sh"_s,
                                     QStringLiteral(DEALDESK), u"--tour"_s, home + u"/tour"_s, workspace});
        return program.waitForFinished(120'000) && program.exitCode() == 0 ? QString::fromUtf8(program.readAll())
                                                                           : QString();
    }

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<QString>("umask");
        for (const char *umask : {"0", "022", "0777"})
            QTest::addRow("umask %s", umask) << QString::fromLatin1(umask);
    }
    void modes()
    {
        QFETCH(QString, umask);
        QTemporaryDir home;
        const QString said = tour(home.path(), umask, home.filePath(u"new/place/w.dealdesk"_s));
        QVERIFY2(said.contains(u"quote.pdf"_s), qPrintable(said));
        const QStringList open = openToOthers(home.path());
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        QVERIFY(QFile::exists(home.filePath(u"new/place/w.dealdesk"_s)));
    }
    /// The control.
    void anOpenFileIsNoticed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"open"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(openToOthers(folder.path()).size(), 1);
    }

    /// Names and amounts that occur nowhere else are not in what the program says.
    void noNameAndNoPriceIsSaid()
    {
        QTemporaryDir home;
        pricing::Scenario scenario = test::workedExample();
        scenario.customers.front().name = "Canarycustomer";
        scenario.deals.front().name = "Canarydeal";
        scenario.settings.name = "Canaryscenario";
        scenario.deals.front().price = pricing::MonthlyTotal{pricing::Money{9'131'37}};
        const QString path = home.filePath(u"w.dealdesk"_s);
        QVERIFY(storage::WorkspaceFile::saveCopy(test::english(), workspace::contentsOf({scenario}), path));
        const QString said = tour(home.path(), u"077"_s, path);
        QVERIFY2(said.contains(u"quote.pdf"_s), qPrintable(said));
        for (const QString &secret : {u"Canary"_s, u"9,131"_s, u"9131"_s, u"913137"_s})
            QVERIFY2(!said.contains(secret), qPrintable(said));
        // The control: where figures are asked for, the same words are found.
        QProcess cli;
        cli.start(
            QStringLiteral(DEALDESK_CLI),
            {u"evaluate"_s, u"--table"_s, QStringLiteral(DEALDESK_TESTS_DIR "/golden/worked-example.dealdesk.json")});
        QVERIFY(cli.waitForFinished() && cli.readAllStandardOutput().contains("8,800"));
    }

    /// Where a file is damaged names a deal: in the window, not on standard error.
    void damageIsSaidWithoutNames()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"w.dealdesk"_s);
        pricing::Scenario scenario = test::workedExample();
        scenario.deals.front().name = "Canarydeal";
        QVERIFY(storage::WorkspaceFile::saveCopy(test::english(), workspace::contentsOf({scenario}), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const auto at = whole.indexOf("Canarydeal");
        QVERIFY(at > 0 && file.seek(at + 9) && file.write("t") == 1); // "Canarydeat"
        file.close();
        auto opened = storage::WorkspaceFile::open(test::english(), path, storage::Access::ReadOnly);
        QVERIFY(opened && (*opened)->read().error().what.contains(u"Canarydeat"_s)); // the control
        QProcess program;
        program.start(QStringLiteral(DEALDESK), {path});
        QVERIFY(program.waitForStarted());
        program.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("w.dealdesk") && program.waitForReadyRead())
            said += program.readAllStandardError();
        program.kill(); // it waits before its message
        program.waitForFinished();
        QVERIFY2(said.contains("w.dealdesk") && !said.contains("Canary"), said.constData());

        // Where pictures are made nobody is there to read a message: it ends.
        program.start(QStringLiteral(DEALDESK), {u"--tour"_s, home.filePath(u"tour"_s), path});
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitCode(), 1);
        said = program.readAllStandardError();
        QVERIFY2(said.contains("w.dealdesk") && !said.contains("Canary"), said.constData());
    }

    /// As all tests of windows and every program that they start, this process runs under support/nosockets.cpp.
    void noSocketCanBeOpened()
    {
        const int filtered = ::prctl(PR_GET_SECCOMP);
        if (filtered < 0)
            QSKIP("this system filters no system calls");
        QCOMPARE(filtered, SECCOMP_MODE_FILTER);
    }
    /// The control's fault.
    void opensASocket()
    {
        if (qEnvironmentVariableIsSet("DEALDESK_OPENS_A_SOCKET"))
            ::close(::socket(AF_INET, SOCK_DGRAM, 0));
    }
    void aSocketIsNoticed()
    {
        if (::prctl(PR_GET_SECCOMP) < 0)
            QSKIP("this system filters no system calls");
        QProcess other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DEALDESK_OPENS_A_SOCKET"_s, u"1"_s);
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {u"nothingleaks"_s, u"opensASocket"_s});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        QVERIFY(other.readAllStandardError().contains("A socket was opened"));
    }
};

DEALDESK_TESTS(NothingLeaks, QCoreApplication)
#include "nothingleaks.moc"
