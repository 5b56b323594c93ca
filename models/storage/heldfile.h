// The workspace file as this process holds it: one descriptor, the writer's lock, and whether the path still names it.
#pragma once

#include <QString>

#include <memory>

namespace dealdesk::storage {

/// POSIX drops all locks that a process has on a file when it closes any descriptor of it, SQLite's too. So the file is
/// opened here only, and a second open of the same file in this process answers the first one's.
class HeldFile
{
public:
    enum class Mode : std::uint8_t { Read, ReadWrite };

    /// Throws Problem: Missing, NotAllowed (a folder too), ReadOnly, …
    static std::shared_ptr<HeldFile> open(const QString &path, Mode mode);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    /// The writer's lock, kept until the end. False: another window has it, here or in another process.
    /// It stands beside SQLite's own, which a stray close would drop.
    bool lock();
    int descriptor() const { return fd; }

    enum class Place : std::uint8_t { Same, Gone, Replaced };
    /// What lies at `path` now, compared with what was opened.
    Place place(const QString &path) const;

private:
    explicit HeldFile(int descriptor);
    int fd;
    std::uint64_t device = 0, inode = 0;
    bool locked = false;
};

} // namespace dealdesk::storage
