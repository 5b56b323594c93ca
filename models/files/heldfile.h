// Which files this process holds open, and its workspace file: the writer's lock, and whether the path still names it.
#pragma once

#include "file.h"

#include <memory>
#include <string>

namespace dealdesk::files {

/// POSIX drops all locks that a process has on a file when it closes any descriptor of it, SQLite's too. So the file is
/// opened here only, and a second open of the same file in this process answers the first one's.
class HeldFile
{
public:
    /// NotAllowed for what is no ordinary file; ReadOnly where it can be read but not changed; Busy where another took
    /// its place meanwhile.
    static Result<std::shared_ptr<HeldFile>> open(const std::string &path, File::Access access);
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    /// The writer's lock, kept until the end. False: another window has it, here or in another process.
    /// It stands beside SQLite's own, which a stray close would drop.
    bool lock();
    const File &content() const { return file; }

    enum class Place : std::uint8_t { Same, Gone, Replaced };
    /// What lies at `path` now, compared with what was opened.
    Place place(const std::string &path) const;

private:
    HeldFile(File of, Identity was)
        : file(std::move(of))
        , identity(was)
    {}
    File file;
    Identity identity;
    bool locked = false;
};

/// This process has the file open, here or by any other road that the system can tell of: such a file is not opened a
/// second time, not even to look at it.
bool heldHere(const std::string &path);

} // namespace dealdesk::files
