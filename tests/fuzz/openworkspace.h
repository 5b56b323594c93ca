// What must hold of any workspace file that opens, for the fuzzers that make one.
#pragma once

#include <QByteArray>
#include <QString>

namespace dealdesk::fuzz {

/// Where the fuzzers put their one file: in memory where there is such a place.
QString scratchFile();
void writeScratch(const QByteArray &bytes);

/// Opens the file to view and to write. It is refused in words; or each scenario is exported and the export imports
/// equal, or the user is asked about it; it is evaluated, and an edit of it is saved and read again.
void openAndUse(const QString &path);

} // namespace dealdesk::fuzz
