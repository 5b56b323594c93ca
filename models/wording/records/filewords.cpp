#include "filewords.h"

#include "filenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(files)
};

QString shownPath(const QString &path) { return QDir::toNativeSeparators(path); }

/// With one place for what was not written and one for the name.
QString causeOf(files::NotWritten::Why why)
{
    using enum files::NotWritten::Why;
    switch (why) {
    case NoOrdinaryFile: return Words::tr("%1 was not written: %2 is no ordinary file. Choose another name.");
    case Input: return Words::tr("%1 was not written: %2 is the file that it is made from. Choose another name.");
    case OpenHere: return Words::tr("%1 was not written: %2 is open in this program. Choose another name.");
    case Unreadable:
        return Words::tr("%1 was not written: %2 is there and cannot be read, so that nobody knows what would be lost. "
                         "Choose another name.");
    case Workspace:
        return Words::tr("%1 was not written: %2 is a workspace, which would be lost. Choose another name.");
    case AnotherKind:
        return Words::tr("%1 was not written: %2 is a file of another kind, which would be lost. Choose another name.");
    case Folder: return Words::tr("%1 was not written: %2 is a folder. Choose a file name.");
    case FileSizeLimit:
        return Words::tr("%1 was not written to %2: this system lets no program write a file of that size (see ulimit "
                         "-f). Have the limit raised; another folder does not help.");
    case QuotaUsed:
        return Words::tr("%1 was not written to %2: your quota on that disk is used up. Delete files of your own "
                         "there, or choose another folder.");
    case DiskFull:
        return Words::tr("%1 was not written to %2: the disk is full or cannot be written to. Free some space or "
                         "choose another folder.");
    case NoPermission:
        return Words::tr("%1 was not written: there is no permission to write %2. Choose another folder.");
    case NameMadeUp:
    case BelongsToWorkspace:
    case NoFolder:
    case FolderIsFile:
    case System: break;
    }
    return {};
}

} // namespace

QString notWritten(const QString &what, const QString &path, const files::NotWritten &why)
{
    using enum files::NotWritten::Why;
    const QString folder = shownPath(QFileInfo(path).absolutePath());
    switch (why.why) {
    case NameMadeUp: return Words::tr("%1 was not written: %2").arg(what, whyNoName(path));
    case BelongsToWorkspace:
        return Words::tr("%1 was not written: %2 is a name that belongs to the file %3. Choose another name.")
            .arg(what, shownPath(path), shownPath(escaped(why.other)));
    case NoFolder:
        return Words::tr("%1 was not written: the folder %2 does not exist. Choose another folder.").arg(what, folder);
    case FolderIsFile:
        return Words::tr("%1 was not written: %2 is not a folder. Choose another folder.").arg(what, folder);
    case System:
        return Words::tr("%1 was not written to %2: %3. Choose another folder.")
            .arg(what, shownPath(path), escaped(why.error.words()));
    default: return causeOf(why.why).arg(what, shownPath(path));
    }
}

} // namespace dealdesk::wording
