#include "journal.h"

#include "problem.h"

#include "wording/records/filenames.h"

#include <QByteArray>

#include <array>
#include <cstring>
#include <optional>
#include <string_view>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using files::File;

namespace {

constexpr std::string_view magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr std::int64_t headerBytes = 28;
constexpr std::uint32_t leastSector = 32, mostSector = 65'536;
constexpr std::size_t pageSizeAt = 16, changeCounterAt = 24, schemaCookieAt = 40,
                      userVersionAt = 60; // of the first page

std::uint32_t bigEndian(const unsigned char *at)
{
    return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | at[3];
}

/// So many bytes, or fewer at the file's end.
QByteArray bytesAt(const File &file, std::int64_t at, std::int64_t count)
{
    QByteArray bytes(count, '\0');
    bytes.truncate(static_cast<qsizetype>(orThrow(file.readAt(at, bytes.data(), static_cast<std::size_t>(count)))));
    return bytes;
}

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

struct Segment {
    std::uint32_t records = 0, nonce = 0, pagesBefore = 0, sector = 0, page = 0;
};

std::optional<Segment> segmentAt(const File &journal, std::int64_t at)
{
    const QByteArray bytes = bytesAt(journal, at, headerBytes);
    if (bytes.size() < headerBytes || !bytes.startsWith(QByteArrayView(magic.data(), magic.size())))
        return {};
    const unsigned char *raw = unsignedBytes(bytes);
    return Segment{bigEndian(raw + 8), bigEndian(raw + 12), bigEndian(raw + 16), bigEndian(raw + 20),
                   bigEndian(raw + 24)};
}

/// Of the bytes that SQLite samples: every 200th from the end.
std::uint32_t checksum(const QByteArray &page, std::uint32_t nonce)
{
    std::uint32_t sum = nonce;
    for (qsizetype at = page.size() - 200; at > 0; at -= 200)
        sum += static_cast<unsigned char>(page[at]);
    return sum;
}

/// The last bytes name a further journal, which SQLite would read, and delete. This program never writes one.
bool namesSuperJournal(const File &journal, std::int64_t size)
{
    const QByteArray end = bytesAt(journal, std::max<std::int64_t>(0, size - 16), 16);
    return end.size() == 16 && end.endsWith(QByteArrayView(magic.data(), magic.size()));
}

/// What the first page says of the file's identity and age.
struct FirstPage {
    std::uint32_t changeCounter = 0, schemaCookie = 0, userVersion = 0;

    FirstPage() = default;
    explicit FirstPage(const unsigned char *raw)
        : changeCounter(bigEndian(raw + changeCounterAt))
        , schemaCookie(bigEndian(raw + schemaCookieAt))
        , userVersion(bigEndian(raw + userVersionAt))
    {}

    /// As it was before an edit of this page. An edit counts up once, at the most, before it is finished; only a
    /// migration changes the tables.
    bool precedes(const FirstPage &now) const
    {
        return (now.changeCounter == changeCounter || now.changeCounter == changeCounter + 1) &&
               (now.schemaCookie == schemaCookie || now.userVersion != userVersion);
    }
};

struct Workspace {
    std::int64_t pageBytes = 0, pages = 0;
    FirstPage first;

    explicit Workspace(const File &content)
    {
        const QByteArray head = bytesAt(content, 0, 100);
        if (head.size() < 100)
            return;
        const unsigned char *raw = unsignedBytes(head);
        pageBytes = raw[pageSizeAt] << 8 | raw[pageSizeAt + 1];
        if (pageBytes == 1)
            pageBytes = 65'536;
        pages = pageBytes > 0 ? orThrow(content.size()) / pageBytes : 0;
        first = FirstPage(raw);
    }
};

/// Walks the segments that were synced (those behind may hold anything: the power failed while they were written).
class Reading
{
public:
    Reading(const File &of, const Workspace &beside)
        : journal(of)
        , size(orThrow(of.size()))
        , file(beside)
    {}

    JournalKind judged()
    {
        const auto first = segmentAt(journal, 0);
        if (!first || first->page != file.pageBytes || first->sector < leastSector || first->sector > mostSector ||
            (first->sector & (first->sector - 1)) != 0 || first->pagesBefore < 1 || first->pagesBefore > file.pages ||
            namesSuperJournal(journal, size) || size > mostBytes(*first))
            return JournalKind::Foreign;
        if (first->records == 0) // nothing was synced: SQLite would only cut the file to its size before
            return first->pagesBefore == file.pages ? JournalKind::Ours : JournalKind::Foreign;
        std::int64_t at = 0;
        for (auto segment = first; segment && segment->records > 0; segment = segmentAt(journal, at)) {
            if (at > 0 && !follows(*segment, *first))
                break;
            if (!takes(*segment, at + first->sector))
                return JournalKind::Foreign;
            at += first->sector + segment->records * recordBytes();
            at = (at + first->sector - 1) / first->sector * first->sector;
        }
        if (!firstPage)
            return JournalKind::Unproven;
        return firstPage->precedes(file.first) ? JournalKind::Ours : JournalKind::Foreign;
    }

private:
    std::int64_t recordBytes() const { return 4 + file.pageBytes + 4; }

    /// Each page once, each with a segment of its own.
    std::int64_t mostBytes(const Segment &first) const
    {
        return (std::int64_t{first.pagesBefore} + 1) * (recordBytes() + first.sector);
    }

    static bool follows(const Segment &segment, const Segment &first)
    {
        return segment.pagesBefore == first.pagesBefore && segment.sector == first.sector && segment.page == first.page;
    }

    /// Every record of the segment is there, of a page that the file had, and whole.
    bool takes(const Segment &segment, std::int64_t at)
    {
        records += segment.records;
        if (records > segment.pagesBefore)
            return false;
        for (std::uint32_t i = 0; i < segment.records; ++i, at += recordBytes()) {
            const QByteArray record = bytesAt(journal, at, recordBytes());
            if (record.size() < recordBytes())
                return false;
            const std::uint32_t number = bigEndian(unsignedBytes(record));
            const QByteArray page = record.mid(4, file.pageBytes);
            if (number < 1 || number > segment.pagesBefore ||
                bigEndian(unsignedBytes(record) + 4 + file.pageBytes) != checksum(page, segment.nonce))
                return false;
            if (number == 1)
                firstPage = FirstPage(unsignedBytes(page));
        }
        return true;
    }

    const File &journal;
    std::int64_t size;
    const Workspace &file;
    std::int64_t records = 0;
    std::optional<FirstPage> firstPage; ///< as it was before the edit
};

} // namespace

QString journalName(const QString &workspace) { return workspace + u"-journal"_s; }

JournalKind judgeJournal(const QString &workspace, const File &content)
{
    // A pipe would be waited for; a link may name any file.
    const auto journal =
        File::open(wording::systemName(journalName(workspace)), File::Access::Read, File::Links::Refuse);
    if (!journal)
        return journal.error().cause == files::Error::Cause::Missing ? JournalKind::None : JournalKind::Foreign;
    if (!journal->isOrdinary())
        return JournalKind::Foreign;
    const QByteArray first = bytesAt(*journal, 0, 1);
    if (first.isEmpty() || first[0] == '\0')
        return JournalKind::None;
    return Reading(*journal, Workspace(content)).judged();
}

} // namespace dealdesk::storage
