// The hidden names that files have while they are written, and what becomes of those whose writer is gone.
#pragma once

#include <string>

namespace dealdesk::files {

/// A name of its own in the folder. Who makes it holds the file (File::hold) until it has its own name.
std::string passingName(const std::string &folder);
/// 32 digits that nobody else has.
std::string uniqueDigits();
/// What SQLite calls the journal of a file.
std::string journalOf(const std::string &path);

/// Removes the unfinished files of writers that are gone. Nothing depends on them: they never had their name.
void removeLeftovers(const std::string &folder);

} // namespace dealdesk::files
