// One open file, or folder, by the system's own handle.
#pragma once

#include "error.h"
#include "identity.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace dealdesk::files {

/// Closed at its end. No process that is started meanwhile gets it.
class File
{
public:
    enum class Access : std::uint8_t {
        Read,
        ReadWrite,
        Stream, ///< to read from begin to end; a pipe is waited for
    };
    enum class Links : std::uint8_t { Follow, Refuse };

    static Result<File> open(const std::string &path, Access access, Links links = Links::Follow);
    /// A new file that its owner alone may read and write, at any umask; to be read and written.
    static Result<File> create(const std::string &path);
    /// The same without a name (giveName has one for it later): a crash leaves nothing. Unsupported on many a disk.
    static Result<File> createNameless(const std::string &folder);

    explicit File(std::intptr_t of)
        : handle(of)
    {}
    ~File() { close(); }
    File(File &&other) noexcept
        : handle(std::exchange(other.handle, none))
    {}
    File &operator=(File &&other) noexcept
    {
        std::swap(handle, other.handle);
        return *this;
    }
    void close();

    /// No pipe, folder or device.
    bool isOrdinary() const;
    Result<std::int64_t> size() const;
    /// So many bytes from there, or fewer at the file's end.
    Result<std::size_t> readAt(std::int64_t at, char *into, std::size_t count) const;
    /// The next bytes, 0 at the end.
    Result<std::size_t> readNext(char *into, std::size_t count) const;
    /// From there to the end.
    Result<std::string> bytes() const;
    Result<void> writeAt(std::int64_t at, std::string_view bytes) const;
    /// What was written is on the disk when this returns.
    Result<void> sync() const;

    /// What differs where a file was written between two looks.
    struct Look {
        std::int64_t size = 0, seconds = 0, nanoseconds = 0; ///< the time of its last change
        friend bool operator==(const Look &, const Look &) = default;
    };
    Result<Look> look() const;

    std::optional<Identity> identity() const;
    /// The path itself, and not what a link there leads to, is this file.
    bool isAt(const std::string &path) const;

    /// Says to others that its writer is alive, until it is closed. False: somebody else says so.
    bool hold() const;
    /// A lock of one byte, beside SQLite's own, until it is closed. False: somebody else has it. Where the file system
    /// knows no such locks it is had, and SQLite's own decide.
    bool lockByte(std::int64_t at) const;

    /// Gives what was made without a name its name; Exists where that is taken, Unsupported where the system cannot.
    Result<void> giveName(const std::string &path) const;

private:
    static constexpr std::intptr_t none = -1;
    std::intptr_t handle;
};

} // namespace dealdesk::files
