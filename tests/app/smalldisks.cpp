// The program's written files on disks of twenty sizes: the whole file or none, an older one stays, and the user is
// told.
#include "support/testfile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SmallDisks : public QObject
{
    Q_OBJECT
    static constexpr std::array sizes{4,  8,  12, 16, 20, 24,  28,  32,  40,  48,
                                      56, 64, 72, 80, 96, 112, 128, 160, 256, 1'024}; // kilobytes
    QByteArray older; ///< of the kind that is written: nothing else would be replaced
    const QString sample = QStringLiteral(DEALDESK_RESOURCES_DIR "/samples/pipeline.dealdesk.json");
    QTemporaryDir folder;
    QString workspace;

    struct Run {
        int exitCode = -1;
        QByteArray errors;
        QMap<QString, QByteArray> files; ///< on the small disk afterwards
    };
    /// "%" in the words stands for the target file on the small disk.
    Run onSmallDisk(int kilobytes, const QString &name, bool olderThere, QStringList words) const
    {
        const QString disk = folder.filePath(u"disk"_s), after = folder.filePath(u"after"_s);
        QDir(after).removeRecursively();
        QDir().mkpath(disk);
        QDir().mkpath(after);
        words.replaceInStrings(u"%"_s, disk + u'/' + name);
        const QString script = u"mount -t tmpfs -o size=%1k,mode=700 tmpfs \"$1\" || exit 99; "
                               "[ -z \"$3\" ] || cat \"$3\" > \"$1/$4\"; disk=$1; after=$2; shift 4; \"$@\"; code=$?; "
                               "cp -a \"$disk\"/. \"$after\"; exit $code"_s.arg(kilobytes);
        QProcess process;
        process.start(u"unshare"_s, QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, disk, after,
                                                olderThere ? folder.filePath(u"older"_s) : QString(), name} +
                                        words);
        process.waitForFinished(60'000);
        Run run{
            process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError(), {}};
        for (const QString &each : QDir(after).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            QFile file(after + u'/' + each);
            run.files[each] = file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable";
        }
        return run;
    }

    static bool isWhole(const QString &name, const QByteArray &bytes, const QByteArray &reference)
    {
        return name.endsWith(u".pdf"_s)
                   ? bytes.startsWith("%PDF") && bytes.endsWith("%%EOF\n") && qAbs(bytes.size() - reference.size()) < 64
                   : bytes == reference;
    }

    /// What is wrong with how a command left the disk; empty: nothing.
    QString problemOf(const Run &run, const QString &name, bool olderThere, const QByteArray &reference) const
    {
        for (const QString &each : run.files.keys()) {
            if (each != name)
                return u"left behind: "_s + each;
        }
        const QByteArray there = run.files.value(name);
        if (run.exitCode == 0)
            return isWhole(name, there, reference) ? QString() : u"said to be written, and is not whole"_s;
        if (run.files.contains(name) != olderThere || (olderThere && there != older))
            return u"refused, and the file is not as it was before"_s;
        if (!run.errors.contains("the disk is full or cannot be written to. Free some space"))
            return u"not in words: "_s + QString::fromUtf8(run.errors);
        return {};
    }

    QByteArray reference(const QString &name, QStringList words) const
    {
        words.replaceInStrings(u"%"_s, folder.filePath(name));
        if (QProcess::execute(words.first(), words.mid(1)) != 0)
            return {};
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs tmpfs /mnt"_s}) != 0)
            QSKIP("no unprivileged namespaces here: no small disk to fill");
        workspace = folder.filePath(u"w.dealdesk"_s);
        QCOMPARE(QProcess::execute(QStringLiteral(DEALDESK_CLI), {u"import"_s, workspace, sample}), 0);
    }

    void written_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("words");
        const QString cli = QStringLiteral(DEALDESK_CLI);
        QTest::newRow("an exported scenario")
            << u"scenario.json"_s << QStringList{cli, u"export"_s, workspace, u"Pipeline 2027"_s, u"%"_s};
        QTest::newRow("a customer's quote")
            << u"quote.pdf"_s << QStringList{cli, u"quote"_s, sample, u"--deal"_s, u"d1"_s, u"--pdf"_s, u"%"_s};
        QTest::newRow("an internal summary")
            << u"internal.pdf"_s
            << QStringList{cli, u"quote"_s, sample, u"--deal"_s, u"d1"_s, u"--internal"_s, u"--pdf"_s, u"%"_s};
    }
    void written()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, words);
        const QByteArray whole = reference(name, words);
        QVERIFY(!whole.isEmpty());
        older =
            (name.endsWith(u".pdf"_s) ? QByteArray("%PDF-1.4 ") : QByteArray("{\"format\": \"dealdesk-scenario\" ")) +
            QByteArray(3'000, 'o');
        QFile file(folder.filePath(u"older"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(older) == older.size());
        file.close();
        int refused = 0, done = 0;
        for (const int kilobytes : sizes) {
            for (const bool olderThere : {false, true}) {
                const Run run = onSmallDisk(kilobytes, name, olderThere, words);
                const QString problem = problemOf(run, name, olderThere, whole);
                QVERIFY2(problem.isEmpty(), qPrintable(u"%1 kB: "_s.arg(kilobytes) + problem));
                (run.exitCode == 0 ? done : refused) += 1;
            }
        }
        qInfo("%lld bytes: %d refused, %d written", static_cast<long long>(whole.size()), refused, done);
        QVERIFY(refused > 0 && done > 0); // otherwise the sizes are not where it gets full
    }

    /// The control: a program that writes straight into the file leaves half of it, and this says so.
    void aHalfFileIsNoticed()
    {
        const QString whole = folder.filePath(u"whole.json"_s);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100'000, 'w')) == 100'000);
        file.close();
        const Run run = onSmallDisk(16, u"copy.json"_s, false, {u"cp"_s, whole, u"%"_s});
        QVERIFY(run.exitCode != 0);
        QVERIFY(!problemOf(run, u"copy.json"_s, false, QByteArray(100'000, 'w')).isEmpty());
    }
};

DEALDESK_TESTS(SmallDisks, QCoreApplication)
#include "smalldisks.moc"
