// Both programs in a shell of their own, with what is around them as the test wants it.
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;

inline const QString sample = QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/pipeline.dealdesk.json");
inline const QString cjk = QStringLiteral(DEALDESK_TESTS_DIR "/app/chinese-customer.dealdesk.json");

struct Run {
    int exitCode = -1; ///< -1: a signal ended it
    QString errors;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The folder's names as the disk has them, with their contents.
inline QMap<QByteArray, QByteArray> everythingIn(const QString &folder)
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

class EnvironmentFixture : public QObject
{
    Q_OBJECT

protected:
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

private Q_SLOTS:
    void init()
    {
        here = folder.filePath(QString::number(++tests));
        QVERIFY(QDir().mkpath(here) && QDir().mkpath(folder.filePath(u"home"_s)));
    }

    void cleanup() { QProcess::execute(u"rm"_s, {u"-rf"_s, here}); } // Qt cannot remove what it cannot name
};
