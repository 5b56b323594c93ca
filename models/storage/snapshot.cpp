#include "snapshot.h"

#include "heldfile.h"
#include "journal.h"
#include "preflight.h"
#include "problem.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{
    2}; ///< with a writer that saves without a pause; a person's edits leave seconds
constexpr qsizetype blockBytes = 1 << 20;
constexpr std::size_t headBytes = 32; ///< of the file: its change counter; of a journal: its page count and nonce

/// What differs where a file was written between two looks.
struct Look {
    std::int64_t size = 0, seconds = 0, nanoseconds = 0;
    std::array<char, headBytes> head{};
    friend bool operator==(const Look &, const Look &) = default;
};

Look lookAt(int fd)
{
    Look look;
    struct stat status;
    if (::fstat(fd, &status) != 0 || ::pread(fd, look.head.data(), look.head.size(), 0) < 0)
        throw problemOf(errno);
    look.size = status.st_size;
    look.seconds = status.st_mtim.tv_sec;
    look.nanoseconds = status.st_mtim.tv_nsec;
    return look;
}

QByteArray bytesOf(int fd)
{
    QByteArray bytes;
    off_t at = 0;
    ssize_t got = 0;
    do {
        bytes.resize(static_cast<qsizetype>(at) + blockBytes);
        got = ::pread(fd, bytes.data() + at, blockBytes, at);
        if (got < 0)
            throw problemOf(errno);
        at += got;
    } while (got > 0);
    bytes.truncate(at);
    return bytes;
}

void put(const QString &path, const QByteArray &bytes)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        throw problemOf(errno);
    const auto close = qScopeGuard([fd] { ::close(fd); });
    ::fchmod(fd, 0600);
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t now = ::write(fd, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (now < 0)
            throw problemOf(errno);
        written += now;
    }
}

/// The journal beside a workspace, where it is to be taken along. No lock is ever taken on it, so that closing it drops
/// none.
struct Beside {
    JournalKind kind;
    std::optional<Look> look;
    QByteArray bytes;

    Beside(const QString &path, int workspace, bool whole)
        : kind(judgeJournal(path, workspace))
    {
        if (kind != JournalKind::Ours && kind != JournalKind::Unproven)
            return;
        const int fd =
            ::open(QFile::encodeName(journalName(path)).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        if (fd < 0)
            return;
        const auto close = qScopeGuard([fd] { ::close(fd); });
        look = lookAt(fd);
        if (whole)
            bytes = bytesOf(fd);
    }
    friend bool operator==(const Beside &a, const Beside &b) { return a.kind == b.kind && a.look == b.look; }
};

} // namespace

Snapshot::Snapshot(const QString &path, Unfinished edit)
{
    const auto file = HeldFile::open(path, HeldFile::Mode::Read);
    const int fd = file->descriptor();
    inspectHeader(fd);
    QDeadlineTimer deadline(patience);
    do {
        // Equal looks before and after: no edit began, ended or wrote meanwhile, so that both copies are of one moment.
        const Look before = lookAt(fd);
        const Beside journalBefore(path, fd, false);
        const QByteArray bytes = bytesOf(fd);
        const Beside journal(path, fd, true);
        if (before == lookAt(fd) && journalBefore == journal && journal == Beside(path, fd, false)) {
            put(this->path(), bytes);
            if (edit == Unfinished::Undone && !journal.bytes.isEmpty())
                put(journalName(this->path()), journal.bytes);
            return;
        }
        std::this_thread::yield();
    } while (!deadline.hasExpired());
    throw Problem{Problem::Cause::Busy};
}

void Snapshot::hide() { folder.remove(); }

} // namespace dealdesk::storage
