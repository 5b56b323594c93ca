#include "snapshot.h"

#include "heldfile.h"
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

/// The journal beside a workspace, empty where there is none. No lock is ever taken on it, so that closing it drops
/// none.
struct Journal {
    std::optional<Look> look;
    QByteArray bytes;

    explicit Journal(const QString &path, bool whole)
    {
        const int fd = ::open(QFile::encodeName(path + u"-journal"_s).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (fd < 0)
            return;
        const auto close = qScopeGuard([fd] { ::close(fd); });
        look = lookAt(fd);
        if (whole)
            bytes = bytesOf(fd);
    }
};

} // namespace

Snapshot::Snapshot(const QString &path)
{
    if (!folder.isValid())
        throw Problem{Problem::Cause::DiskFull};
    const auto file = HeldFile::open(path, HeldFile::Mode::Read);
    inspectHeader(file->descriptor());
    QDeadlineTimer deadline(patience);
    do {
        // Equal looks before and after: no edit began, ended or wrote meanwhile, so that both copies are of one moment.
        const Look before = lookAt(file->descriptor());
        const Journal journalBefore(path, false);
        const QByteArray bytes = bytesOf(file->descriptor());
        const Journal journal(path, true);
        if (before == lookAt(file->descriptor()) && journalBefore.look == journal.look &&
            journal.look == Journal(path, false).look) {
            put(this->path(), bytes);
            if (!journal.bytes.isEmpty())
                put(this->path() + u"-journal"_s, journal.bytes);
            return;
        }
        std::this_thread::yield();
    } while (!deadline.hasExpired());
    throw Problem{Problem::Cause::Busy};
}

void Snapshot::hide() { folder.remove(); }

} // namespace dealdesk::storage
