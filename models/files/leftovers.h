// The hidden names that files have while they are written, and what becomes of those whose writer is gone.
#pragma once

#include <QString>

namespace dealdesk::files {

/// A name of its own in the folder. Who makes it holds an flock on the file until it has its own name.
QString passingName(const QString &folder);
/// What SQLite calls the journal of a file.
QString journalOf(const QString &path);

/// Removes the unfinished files of writers that are gone. Nothing depends on them: they never had their name.
void removeLeftovers(const QString &folder);

} // namespace dealdesk::files
