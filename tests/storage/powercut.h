// What a disk holds when the power fails between two system calls of a recorded run.
#pragma once

#include "recording.h"

#include <functional>
#include <map>
#include <random>

namespace dealdesk::storage::testing {

/// Files by their path below the folder, as they would be found after the power failed.
using DiskState = std::map<QByteArray, QByteArray>;

/// What becomes of the writes that no sync has confirmed yet.
enum class Unsynced : std::uint8_t {
    Dropped,
    Applied,
    Some, ///< each write by the toss of a coin
    Torn, ///< each sector of each write; a lost one beyond the old end may hold anything
};

/// What one power failure does.
struct Loss {
    Unsynced writes = Unsynced::Dropped;
    qsizetype sector = 512; ///< bytes; what the disk writes whole or not at all
    /// Whether the nth truncation or name that no sync has confirmed survives, of Disk::unsynced() many.
    std::function<bool(std::size_t nth)> survives;
};

/// One folder and what lies in it, followed call by call. Data is durable after fsync or fdatasync of its file, a name
/// after fsync of its folder (POSIX promises no more; most file systems do).
class Disk
{
public:
    /// The files that are there now are durable.
    explicit Disk(const QString &folder);

    /// Answers whether the call changed what a power failure would leave.
    bool follow(const SystemCall &call);
    /// Truncations and names that no sync has confirmed. A name made, taken away or changed is one.
    std::size_t unsynced() const;
    bool hasUnsyncedWrites() const;
    DiskState afterPowerFailure(const Loss &loss, std::mt19937_64 &random) const;

private:
    struct Write {
        bool truncates = false;
        qint64 at = 0; ///< of a truncation: the new size
        QByteArray bytes;
    };
    struct File {
        QByteArray durable;
        std::vector<Write> unsynced;
    };
    struct Naming {
        QByteArray folder, gone, made; ///< either may be empty
        int file = -1;
    };
    struct Handle {
        int file = -1;
        QByteArray folder; ///< of a folder's handle
        qint64 at = 0;
        bool isFolder = false;
    };

    bool inside(const QByteArray &path, QByteArray &relative) const;
    bool open(const SystemCall &call);
    bool write(Handle &handle, const QByteArray &bytes, qint64 at);
    bool sync(const Handle &handle);
    bool rename(const QByteArray &from, const QByteArray &to);
    bool link(const QByteArray &from, const QByteArray &to);
    bool unlink(const QByteArray &path);
    void name(const Naming &naming);
    static void apply(std::map<QByteArray, int> &names, const Naming &naming);
    static QByteArray survivor(const File &file, const Loss &loss, std::size_t nth, std::mt19937_64 &random);

    QByteArray root; ///< ends with a slash
    std::vector<File> files;
    std::map<QByteArray, int> names, durableNames; ///< a folder has the number -1
    std::vector<Naming> unsyncedNames;
    std::map<qint64, Handle> handles;
};

/// Makes `folder` hold exactly this state.
bool layOut(const DiskState &state, const QString &folder);

} // namespace dealdesk::storage::testing
