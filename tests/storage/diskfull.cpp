// Disks of twenty sizes fill up while a file is made, edited, copied and backed up.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DiskFull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int size :
             {8, 16, 32, 48, 64, 96, 128, 160, 192, 224, 256, 288, 320, 384, 448, 512, 640, 768, 1'024, 2'048})
            QTest::addRow("a disk of %d kB keeps the last acknowledged state", size) << size;
    }
    void sizes()
    {
        QFETCH(int, kilobytes);
        QTemporaryDir folder;
        QProcess process;
        process.start(u"unshare"_s,
                      {u"-rm"_s, QStringLiteral(STORAGE_WORKER), u"full"_s, folder.path(), QString::number(kilobytes)});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        if (process.error() == QProcess::FailedToStart || said.contains("unshare") || said.contains("no tmpfs"))
            QSKIP("no unprivileged namespaces here: no small disk to fill");
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
        qInfo("%s", process.readAllStandardOutput().trimmed().constData());
    }
};

QTEST_GUILESS_MAIN(DiskFull)
#include "diskfull.moc"
