// Which files this process has open.
#pragma once

#include <QString>

namespace dealdesk::files {

/// Any descriptor of this process leads to the file. POSIX drops all locks that a process has on a file when it closes
/// any descriptor of it, SQLite's too: such a file is not opened a second time, not even to look at it.
bool heldHere(const QString &path);

} // namespace dealdesk::files
