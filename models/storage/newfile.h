// A file that appears under its name complete and durable, or not at all. 0600 from birth, at any umask.
#pragma once

#include <QString>

namespace dealdesk::storage {

/// Every member function throws Problem.
class NewFile
{
public:
    /// An empty file under a temporary name in the target's folder.
    explicit NewFile(const QString &target);
    ~NewFile(); ///< removes it unless it has appeared
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    QString path() const { return temporary; }
    int descriptor() const { return fd; }

    enum class Existing : std::uint8_t { Keep, Replace };
    /// Syncs the file, gives it its name and syncs the folder. Keep: throws Exists where the name is taken.
    void appear(Existing existing);

private:
    QString target, temporary;
    int fd = -1;
    bool appeared = false;
};

/// Makes the names in a folder durable.
void syncFolder(const QString &folder);
/// 0700 at any umask, where it is not there yet.
void makePrivateFolder(const QString &folder);

} // namespace dealdesk::storage
