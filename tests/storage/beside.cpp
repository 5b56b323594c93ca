// What lies beside a workspace under a name that SQLite looks at: its own unfinished edit is undone, all else is never
// played. The same on both roads, to write and to view.
#include <QTemporaryDir>
#include <QTest>

#include "samples.h"

#include "storage/backups.h"
#include "storage/connection.h"
#include "storage/journal.h"
#include "storage/workspacefile.h"
#include "support/language.h"
#include "support/testfile.h"

#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dealdesk;
using namespace dealdesk::storage;
using namespace dealdesk::workspace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qsizetype sector = 512;

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A file and its journal in the middle of an edit.
struct CutShort {
    QByteArray file, journal;
};

/// As a crash leaves them: pages have been written over, and the journal holds them as they were.
CutShort cutShort(const QString &path, bool firstPage = true)
{
    CutShort found;
    const Connection connection(path, Connection::Journal::Truncate);
    connection.run(u"PRAGMA cache_size = 1"_s);
    connection.run(u"BEGIN IMMEDIATE"_s);
    if (firstPage)
        connection.run(u"PRAGMA user_version = 1"_s);
    connection.run(u"UPDATE deals SET probability = 10000 - probability, name = name || 'x'"_s);
    found = {bytesOf(path), bytesOf(journalName(path))};
    connection.run(u"ROLLBACK"_s);
    return found;
}

/// A journal that would put every page of `workspace` back.
QByteArray wholeJournal(const QByteArray &workspace)
{
    constexpr qsizetype page = 4'096;
    const auto pages = static_cast<quint32>(workspace.size() / page);
    QByteArray bytes = magic + number(pages) + number(0) + number(pages) + number(sector) + number(page);
    bytes.append(QByteArray(sector - bytes.size(), '\0'));
    for (quint32 n = 1; n <= pages; ++n) {
        const QByteArray content = workspace.mid((n - 1) * page, page);
        quint32 sum = 0;
        for (qsizetype at = page - 200; at > 0; at -= 200)
            sum += static_cast<unsigned char>(content[at]);
        bytes += number(n) + content + number(sum);
    }
    return bytes;
}

/// A journal of no records that names another journal, as SQLite writes for several files at once.
QByteArray superJournal(const QByteArray &workspace, const QString &victim)
{
    const QByteArray name = QFile::encodeName(victim);
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<unsigned char>(c);
    QByteArray journal = magic + number(0) + number(7) + number(static_cast<quint32>(workspace.size() / 4'096)) +
                         number(sector) + number(4'096);
    journal.append(QByteArray(4'096 - journal.size(), '\0'));
    return journal + number(0x40000000 / 4'096 + 1) + name + number(static_cast<quint32>(name.size())) + number(sum) +
           magic;
}

} // namespace

class Beside : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder;
    QString path() const { return folder->filePath(u"w.dealdesk"_s); }
    QString journal() const { return journalName(path()); }
    const Contents contents = storage::testing::richContents(31, 40);
    const Contents others = storage::testing::richContents(32, 40);

    QStringList setAside() const
    {
        return QDir(folder->path()).entryList({u"*(set aside*"_s}, QDir::AllEntries | QDir::System | QDir::Hidden);
    }
    QStringList keptAsFound() const { return QDir(foundFolder(path())).entryList(QDir::Files, QDir::Name); }
    /// Viewing first: it must leave everything where it is.
    void bothRoadsRead(const Contents &wanted, bool ours)
    {
        const QByteArray file = bytesOf(path());
        {
            const auto viewed = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
            QVERIFY2(viewed, viewed ? "" : qPrintable(viewed.error().what));
            QCOMPARE((*viewed)->remarks().size(), ours ? 0 : 1); // of what lies beside; the reading adds its own
            QVERIFY(*(*viewed)->read() == wanted);
        }
        QCOMPARE(bytesOf(path()), file);
        QVERIFY(setAside().isEmpty());
        {
            const auto opened = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
            QCOMPARE((*opened)->remarks().size(), ours ? 0 : 1); // of what lies beside; the reading adds its own
            QVERIFY(*(*opened)->read() == wanted);
        }
        QCOMPARE(setAside().size(), ours ? 0 : 1);
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, path()));
    }

    void ownEdit_data()
    {
        QTest::addColumn<bool>("firstPage");
        QTest::newRow("an unfinished edit is undone, and kept as it was found") << true;
        QTest::newRow("of an older version, whose journals may lack the first page") << false;
    }
    void ownEdit()
    {
        QFETCH(bool, firstPage);
        const CutShort found = cutShort(path(), firstPage);
        put(path(), found.file);
        put(journal(), found.journal);
        bothRoadsRead(contents, true);
        const QStringList kept = keptAsFound();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(bytesOf(foundFolder(path()) + u'/' + kept[0]), found.file);
        QCOMPARE(bytesOf(foundFolder(path()) + u'/' + kept[1]), found.journal);
        QVERIFY(WorkspaceFile::backups(path()).empty()); // not taken for a backup
    }

    void aLinkToAWorkspaceWithAnUnfinishedEdit()
    {
        const CutShort found = cutShort(path());
        put(path(), found.file);
        put(journal(), found.journal);
        const QString link = folder->filePath(u"link.dealdesk"_s);
        QVERIFY(QFile::link(path(), link));
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = WorkspaceFile::open(test::english(), link, access);
            QVERIFY(opened);
            const auto read = (*opened)->read();
            QVERIFY2(read, read ? "" : qPrintable(read.error().what));
            QVERIFY(*read == contents);
        }
    }

    void onlyTheLastOnesAreKept()
    {
        for (int i = 0; i < 6; ++i) {
            const CutShort found = cutShort(path());
            put(path(), found.file);
            put(journal(), found.journal);
            QVERIFY(WorkspaceFile::open(test::english(), path(), Access::ReadWrite));
        }
        QCOMPARE(keptAsFound().size(), 6); // three, each with its journal
    }

    void aSuperJournalDeletesNothing()
    {
        const QString victim = folder->filePath(u"thesis.txt"_s);
        put(victim, "years of work");
        put(journal(), superJournal(bytesOf(path()), victim));
        bothRoadsRead(contents, false);
        QCOMPARE(bytesOf(victim), QByteArray("years of work"));
    }

    /// The control: SQLite by itself deletes the file that is named.
    void sqliteItselfDeletes()
    {
        const QString victim = folder->filePath(u"thesis.txt"_s);
        put(victim, "years of work");
        put(journal(), superJournal(bytesOf(path()), victim));
        {
            const Connection connection(path(), Connection::Journal::Truncate);
            connection.claim();
        }
        QVERIFY(!QFile::exists(victim));
    }

    void foreignJournals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("of another workspace") << u"another"_s;
        QTest::newRow("stale, beside a file that came back from a backup") << u"stale"_s;
        QTest::newRow("of an older version, stale") << u"stale, without the first page"_s;
        QTest::newRow("of another workspace, with every page of it") << u"another's every page"_s;
        QTest::newRow("of a later change counter") << u"counter"_s;
        QTest::newRow("of another page size") << u"page size"_s;
        QTest::newRow("of a larger file") << u"larger"_s;
        QTest::newRow("that would only cut the file") << u"cut"_s;
        QTest::newRow("with a page that the file does not have") << u"page number"_s;
        QTest::newRow("with a changed page") << u"checksum"_s;
        QTest::newRow("with more than the file's pages allow") << u"too long"_s;
        QTest::newRow("no journal at all") << u"text"_s;
        QTest::newRow("a link to a journal") << u"link"_s;
        QTest::newRow("a pipe") << u"pipe"_s;
        QTest::newRow("a folder") << u"folder"_s;
    }
    void foreignJournals()
    {
        QFETCH(QString, what);
        QByteArray bytes = cutShort(path()).journal;
        const auto patch = [&bytes](qsizetype at, const QByteArray &with) { bytes.replace(at, with.size(), with); };
        if (what == u"another") {
            const QString other = folder->filePath(u"other.dealdesk"_s);
            QVERIFY(WorkspaceFile::saveCopy(test::english(), others, other));
            bytes = cutShort(other).journal;
        } else if (what == u"another's every page") {
            const QString other = folder->filePath(u"other.dealdesk"_s);
            QVERIFY(WorkspaceFile::saveCopy(test::english(), contents, other)); // as many pages
            bytes = wholeJournal(bytesOf(other));
        } else if (what.startsWith(u"stale"_s)) {
            {
                auto file = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
                QVERIFY(file && (*file)->backUp(QDateTime::currentDateTimeUtc()));
                Contents edited = contents;
                for (int i = 1; i < 40; ++i)
                    QVERIFY((*file)->save(edited, storage::testing::applyEdit(edited, static_cast<quint64>(i))));
            }
            bytes = cutShort(path(), what == u"stale").journal;
            const QByteArray backup = bytesOf(WorkspaceFile::backups(path()).front().path);
            put(path(), backup);
        } else if (what == u"counter") {
            const qsizetype at = sector + 4 + 24; // the first record is the first page
            patch(at, number(qFromBigEndian<quint32>(bytes.constData() + at) + 7));
        } else if (what == u"page size") {
            patch(24, number(8'192));
        } else if (what == u"larger") {
            patch(16, number(1'000'000));
        } else if (what == u"cut") {
            bytes = bytes.left(sector);
            patch(8, number(0));
            patch(16, number(1));
        } else if (what == u"page number") {
            patch(sector, number(999'999));
        } else if (what == u"checksum") {
            patch(sector + 4 + 4'096 - 200, QByteArray(1, static_cast<char>(bytes[sector + 4 + 4'096 - 200] + 1)));
        } else if (what == u"too long") {
            bytes.append(QByteArray(bytesOf(path()).size() * 3, 'x'));
        } else if (what == u"text") {
            bytes = "dear diary";
        }
        QFile::remove(journal());
        if (what == u"link") {
            put(folder->filePath(u"elsewhere"_s), bytes);
            QVERIFY(QFile::link(folder->filePath(u"elsewhere"_s), journal()));
        } else if (what == u"pipe") {
            QCOMPARE(::mkfifo(QFile::encodeName(journal()).constData(), 0600), 0);
        } else if (what == u"folder") {
            QVERIFY(QDir().mkdir(journal()));
        } else {
            put(journal(), bytes);
        }
        bothRoadsRead(contents, false);
    }

    void logsOfAnotherKind_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("a write-ahead log") << u"-wal"_s;
        QTest::newRow("its index") << u"-shm"_s;
    }
    void logsOfAnotherKind()
    {
        QFETCH(QString, ending);
        put(path() + ending, QByteArray(40'000, '\x37'));
        const auto viewed = WorkspaceFile::open(test::english(), path(), Access::ReadOnly);
        QVERIFY(viewed && *(*viewed)->read() == contents);
        const auto opened = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(opened);
        QCOMPARE((*opened)->remarks().size(), 1); // of opening; reading may add what it finds
        QVERIFY(*(*opened)->read() == contents);
        QCOMPARE(setAside().size(), 1);
    }

    void nothingBeside_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("the empty journal that each edit leaves") << QByteArray();
        QTest::newRow("one whose first byte is zero") << QByteArray(2'000, '\0');
    }
    void nothingBeside()
    {
        QFETCH(QByteArray, left);
        put(journal(), left);
        bothRoadsRead(contents, true);
        QVERIFY(keptAsFound().isEmpty());
    }

    /// Where neither the file nor the file with its edit undone is whole, nothing is moved.
    void damagedEitherWay()
    {
        const CutShort found = cutShort(path());
        QSet<quint32> undone;
        for (qsizetype at = sector; at + 4 < found.journal.size(); at += 4'096 + 8)
            undone.insert(qFromBigEndian<quint32>(found.journal.constData() + at));
        quint32 page = 2;
        while (undone.contains(page))
            ++page;
        QByteArray broken = found.file;
        broken.replace((page - 1) * qsizetype{4'096}, 4'096, QByteArray(4'096, '\x55'));
        QVERIFY(broken.size() == found.file.size());
        put(path(), broken);
        put(journal(), found.journal);
        put(path() + u"-wal"_s, "a log");
        const auto opened = WorkspaceFile::open(test::english(), path(), Access::ReadWrite);
        QVERIFY(!opened && opened.error().obstacle == Obstacle::Damaged);
        QVERIFY(setAside().isEmpty());
        QCOMPARE(bytesOf(path()), broken);
        QCOMPARE(bytesOf(journal()), found.journal);
        QVERIFY(setAside().isEmpty());
    }
};

DEALDESK_TESTS(Beside, QCoreApplication)
#include "beside.moc"
