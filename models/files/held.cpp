#include "held.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace dealdesk::files {

bool heldHere(const QString &path)
{
    struct stat wanted, open;
    if (::stat(QFile::encodeName(path).constData(), &wanted) != 0)
        return false;
    // One entry for each descriptor, on Linux, the BSDs and macOS; all entries, for QDir cannot tell their kind.
    const auto descriptors =
        QDir(QStringLiteral("/dev/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &descriptor : descriptors)
        if (::fstat(descriptor.toInt(), &open) == 0 && open.st_dev == wanted.st_dev && open.st_ino == wanted.st_ino)
            return true;
    return false;
}

} // namespace dealdesk::files
