// What the command line may replace: a file of the same kind, and nothing else. What it may not, is left byte for byte.
#include "support/testfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

class Replacing : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString at(const QString &name) const { return folder.filePath(name); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    struct Outcome {
        int exitCode = -1;
        QByteArray said;
    };
    static Outcome run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(DEALDESK_CLI), words);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void init()
    {
        QDir(folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder.path()));
        const QString golden = QStringLiteral(DEALDESK_TESTS_DIR) + u"/golden/worked-example.dealdesk.json"_s;
        QVERIFY(QFile::copy(golden, at(u"in.dealdesk.json"_s)));
        QFile::setPermissions(at(u"in.dealdesk.json"_s), QFile::ReadOwner | QFile::WriteOwner);
        for (const QString &name : {u"w.dealdesk"_s, u"other.dealdesk"_s})
            QCOMPARE(run({u"import"_s, at(name), at(u"in.dealdesk.json"_s)}).exitCode, 0);
        QVERIFY(put(at(u"old.dealdesk.json"_s), "{\"format\": \"dealdesk-scenario\", \"version\": 1}"));
        QVERIFY(put(at(u"old.pdf"_s), "%PDF-1.4 an older quote"));
        QVERIFY(put(at(u"thesis.txt"_s), "years of work"));
        QVERIFY(put(at(u"empty"_s), "") && put(at(u"other.dealdesk-journal"_s), ""));
        QVERIFY(QFile::link(at(u"other.dealdesk"_s), at(u"link"_s)));
        QCOMPARE(
            ::link(QFile::encodeName(at(u"w.dealdesk"_s)).constData(), QFile::encodeName(at(u"second"_s)).constData()),
            0);
        QCOMPARE(::link(QFile::encodeName(at(u"in.dealdesk.json"_s)).constData(),
                        QFile::encodeName(at(u"secondInput"_s)).constData()),
                 0);
    }

    void target_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("an export makes a new file") << u"export"_s << u"new.dealdesk.json"_s << true;
        QTest::newRow("an export replaces a scenario") << u"export"_s << u"old.dealdesk.json"_s << true;
        QTest::newRow("an export fills an empty file") << u"export"_s << u"empty"_s << true;
        QTest::newRow("never its own workspace") << u"export"_s << u"w.dealdesk"_s << false;
        QTest::newRow("by no other name either") << u"export"_s << u"second"_s << false;
        QTest::newRow("never another workspace") << u"export"_s << u"other.dealdesk"_s << false;
        QTest::newRow("nor through a link") << u"export"_s << u"link"_s << false;
        QTest::newRow("an export replaces no PDF") << u"export"_s << u"old.pdf"_s << false;
        QTest::newRow("nor any other file") << u"export"_s << u"thesis.txt"_s << false;
        QTest::newRow("a quote makes a new file") << u"quote"_s << u"new.pdf"_s << true;
        QTest::newRow("a quote replaces a PDF") << u"quote"_s << u"old.pdf"_s << true;
        QTest::newRow("a quote fills an empty file") << u"quote"_s << u"empty"_s << true;
        QTest::newRow("a quote never replaces its input") << u"quote"_s << u"in.dealdesk.json"_s << false;
        QTest::newRow("nor its input by another name") << u"quote"_s << u"secondInput"_s << false;
        QTest::newRow("a quote replaces no scenario") << u"quote"_s << u"old.dealdesk.json"_s << false;
        QTest::newRow("a quote replaces no workspace") << u"quote"_s << u"w.dealdesk"_s << false;
        QTest::newRow("a quote replaces no other file") << u"quote"_s << u"thesis.txt"_s << false;
        QTest::newRow("a quote takes no name of a workspace's journal")
            << u"quote"_s << u"w.dealdesk-journal"_s << false;
        QTest::newRow("nor the empty journal that an open one has")
            << u"quote"_s << u"other.dealdesk-journal"_s << false;
        QTest::newRow("nor that of its log") << u"export"_s << u"w.dealdesk-wal"_s << false;
        QTest::newRow("the same name beside nothing is free") << u"quote"_s << u"no.dealdesk-journal"_s << true;
        QTest::newRow("the same for the internal summary") << u"internal"_s << u"other.dealdesk"_s << false;
    }
    void target()
    {
        QFETCH(QString, command);
        QFETCH(QString, target);
        QFETCH(bool, replaced);
        const QString path = at(target);
        const QByteArray before = bytesOf(path);
        const QStringList names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        QStringList words{u"quote"_s, at(u"in.dealdesk.json"_s), u"--deal"_s, u"d1"_s, u"--pdf"_s, path};
        if (command == u"export")
            words = {u"export"_s, at(u"w.dealdesk"_s), scenarioName(), path};
        else if (command == u"internal")
            words.append(u"--internal"_s);
        const Outcome outcome = run(words);
        QVERIFY2(outcome.exitCode == (replaced ? 0 : 1), outcome.said.constData());
        QCOMPARE(bytesOf(path) != before, replaced);
        if (replaced) {
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        } else {
            QVERIFY2(outcome.said.contains("was not written") && outcome.said.contains("Choose another name"),
                     outcome.said.constData());
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden), names);
        }
    }

private:
    static QString scenarioName()
    {
        return u"The published worked example: 100 tenants, three years, $8,800 a month"_s;
    }
};

DEALDESK_TESTS(Replacing, QCoreApplication)
#include "replacing.moc"
