// What lies under a name, and whether two names lead to the same.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace dealdesk::files {

enum class Kind : std::uint8_t { Nothing, File, Folder, Other };
/// Of what the path leads to. A link to nothing is nothing.
Kind kindOf(const std::string &path);
/// Something bears the name, be it a pipe, a folder or a link to nothing.
bool isThere(const std::string &path);

/// In bytes; 0 where there is nothing. Not opened for it, see below.
std::int64_t sizeOf(const std::string &path);

/// Of a file as long as it is on the disk, whatever its name.
struct Identity {
    std::uint64_t volume = 0, file = 0;
    friend auto operator<=>(const Identity &, const Identity &) = default;
};
/// Of what the path leads to; nothing where there is nothing. The file is not opened on systems where closing it again
/// would drop locks (heldfile.h).
std::optional<Identity> identityOf(const std::string &path);
bool sameFile(const std::string &one, const std::string &other);

} // namespace dealdesk::files
