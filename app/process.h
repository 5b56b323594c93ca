// What both programs ask of the system before they hold a price.
#pragma once

namespace dealdesk::app {

/// No core file and no look by others into a memory that holds prices; what a limit of file sizes refuses fails with
/// EFBIG, in words, instead of ending the program.
void guardProcess();

} // namespace dealdesk::app
