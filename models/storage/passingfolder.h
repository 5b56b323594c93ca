// A private folder for what lives as long as this process: nothing in it outlives a crash by more than the next start.
#pragma once

#include <QString>

namespace dealdesk::storage {

/// In the system's folder for temporary files, 0700. Held by a lock while its owner lives; what lies there without an
/// owner is removed before a new one is made.
class PassingFolder
{
public:
    /// Throws Problem.
    PassingFolder();
    ~PassingFolder() { remove(); }
    PassingFolder(const PassingFolder &) = delete;
    PassingFolder &operator=(const PassingFolder &) = delete;

    QString filePath(const QString &name) const { return path + u'/' + name; }
    void remove();

private:
    QString path;
    int fd = -1;
};

/// Removes the folders whose owner is gone. Also at a start: see PassingFolder.
void sweepPassingFolders();

} // namespace dealdesk::storage
