// What both programs ask of the system before they hold a price.
#pragma once

#include "error.h"

#include <string_view>

namespace dealdesk::files {

/// No core file and no look by others into a memory that holds prices; what a limit of file sizes refuses fails with
/// TooLarge, in words, instead of ending the program; nothing that the program writes is for other eyes.
void guardProcess();

/// The whole text on standard output, flushed.
Result<void> toOutput(std::string_view text);

} // namespace dealdesk::files
