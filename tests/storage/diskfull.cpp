// Disks of twenty sizes fill up while a workspace is made, edited, copied, backed up or migrated.
#include "support/testfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DiskFull : public QObject
{
    Q_OBJECT
    static constexpr std::array sizes{8,   16,  32,  48,  64,  96,  128, 160, 192,   224,
                                      256, 288, 320, 384, 448, 512, 640, 768, 1'024, 2'048};

    struct Run {
        bool possible = true; ///< an unprivileged namespace can be had
        bool good = false;
        QByteArray output, errors;
    };
    static Run onSmallDisk(const QString &task, int kilobytes)
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(u"unshare"_s,
                      {u"-rm"_s, QStringLiteral(STORAGE_SMALLDISK), task, folder.path(), QString::number(kilobytes)});
        const bool ended = process.waitForFinished(60'000);
        Run run{true, ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                process.readAllStandardOutput().trimmed(), process.readAllStandardError()};
        run.possible = process.error() != QProcess::FailedToStart && !run.errors.contains("unshare") &&
                       !run.errors.contains("no tmpfs");
        return run;
    }

private Q_SLOTS:
    void working_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int size : sizes)
            QTest::addRow("a disk of %d kB keeps the last acknowledged state", size) << size;
    }
    void working()
    {
        QFETCH(int, kilobytes);
        const Run run = onSmallDisk(u"full"_s, kilobytes);
        if (!run.possible)
            QSKIP("no unprivileged namespaces here: no small disk to fill");
        QVERIFY2(run.good, run.errors.constData());
        qInfo("%s", run.output.constData());
    }

    void migrating()
    {
        int refused = 0, done = 0;
        for (const int kilobytes : sizes) {
            const Run run = onSmallDisk(u"migration"_s, kilobytes);
            if (!run.possible)
                QSKIP("no unprivileged namespaces here: no small disk to fill");
            QVERIFY2(run.good, qPrintable(u"%1 kB free: "_s.arg(kilobytes) + QString::fromUtf8(run.errors)));
            refused += run.output == "refused";
            done += run.output == "done";
        }
        qInfo("%d refused, %d done", refused, done);
        QCOMPARE(refused + done, static_cast<int>(sizes.size()));
        QVERIFY(refused > 0 && done > 0); // otherwise the sizes are not where it gets full
    }
};

DEALDESK_TESTS(DiskFull, QCoreApplication)
#include "diskfull.moc"
