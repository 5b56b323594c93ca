// A private copy of a workspace, to look at: the file itself may be another window's, or on a disk that cannot be
// written.
#pragma once

#include "files/passingfolder.h"

#include <QString>

namespace dealdesk::storage {

/// The last acknowledged state at some moment of the copying. The copy lies in a folder of its own, 0700, the files
/// 0600. A writer at work is met by copying until nothing has moved meanwhile; its unfinished edit comes along as the
/// journal, and SQLite takes it back in the copy as it would after a crash.
class Snapshot
{
public:
    /// What becomes of an edit that was cut short.
    enum class Unfinished : std::uint8_t { Undone, AsItStands };
    /// `path` is the file's own, no link. A journal that is not the file's never comes along. Throws Problem: as
    /// HeldFile::open and inspectHeader; Busy where the file would not hold still.
    explicit Snapshot(const QString &path, Unfinished edit = Unfinished::Undone);
    QString path() const;
    /// Takes the copy's names away. A connection that has it open goes on reading.
    void hide();

private:
    files::PassingFolder folder;
};

} // namespace dealdesk::storage
