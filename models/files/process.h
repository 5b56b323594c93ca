// What both programs ask of the system before they hold a price.
#pragma once

#include "error.h"

#include <cstddef>
#include <string_view>

namespace dealdesk::files {

/// No core file and no look by others into a memory that holds prices; what a limit of file sizes refuses fails with
/// TooLarge, in words, instead of ending the program; nothing that the program writes is for other eyes.
void guardProcess();

/// For a process that reads what may be hostile: beyond so much memory it fails, after so many seconds of computing it
/// ends. Nothing where the system has no such limits.
void limitProcess(std::size_t bytes, unsigned seconds);

/// The whole text on standard output, flushed.
Result<void> toOutput(std::string_view text);

} // namespace dealdesk::files
