// What the parts of the half for Linux, the BSDs and macOS share.
#pragma once

#include "error.h"
#include "identity.h"

#include <cerrno>
#include <cstdint>

#include <sys/stat.h>

namespace dealdesk::files::posix {

tl::unexpected<Error> failure(int number = errno);
Result<void> outcome(int answer);

inline Identity identityIn(const struct stat &status)
{
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

constexpr mode_t onlyTheOwner = 0600, onlyTheOwnersFolder = 0700;

inline int descriptor(std::intptr_t handle) { return static_cast<int>(handle); }

} // namespace dealdesk::files::posix
