// A file that appears under its name complete and durable, or not at all. Its owner's alone from birth, at any umask.
#pragma once

#include "file.h"

#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::files {

class NewFile
{
public:
    enum class Form : std::uint8_t {
        Named,    ///< under a passing name (leftovers.h), by which others can write it
        Nameless, ///< without one until it is whole: a crash leaves nothing. Unsupported on many a disk
    };
    /// An empty file in the target's folder.
    static Result<NewFile> begin(const std::string &target, Form form);
    ~NewFile(); ///< removes it unless it has appeared
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;

    const std::string &path() const { return passing; } ///< its passing name
    Result<void> append(std::string_view bytes);

    enum class Existing : std::uint8_t { Keep, Replace };
    /// Syncs the file, gives it its name and syncs the folder. Keep: Exists where the name is taken. Replace: what is
    /// there stays until the new one is whole. Nameless: Unsupported where the system has no way to a name, and nothing
    /// was done.
    Result<void> appear(Existing existing);

private:
    NewFile(File of, std::string toBe, std::string name);
    Result<void> takeName(Existing existing);
    Result<void> replaceNameless();

    std::optional<File> file; ///< until it has appeared or was given up
    std::string target, passing;
    std::int64_t written = 0;
};

/// What keeps a file from growing by a megabyte, found out beside it, without a name and gone at once; nothing where it
/// can, or where it is not to be known. For programs that say only that the disk has failed, such as SQLite where a
/// quota is used up.
std::optional<Error> whatStopsGrowth(const std::string &path);

} // namespace dealdesk::files
