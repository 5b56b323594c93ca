#include "beside.h"

#include "backups.h"
#include "problem.h"

#include "wording/records/workspacewords.h"

#include "files/folders.h"
#include "files/newfile.h"
#include "files/pathname.h"
#include "wording/records/filenames.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <string>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using files::File, files::NewFile, files::isThere;
using wording::systemName;
using Cause = Problem::Cause;

namespace {

constexpr int mostKept = 3; ///< files as they were found; each has its journal

/// Nothing, or the sentence that says where it went.
QStringList setAside(const QString &path)
{
    if (!isThere(systemName(path)))
        return {};
    const QString stem = path + u" (set aside "_s + stamp(QDateTime::currentDateTimeUtc());
    QString aside = stem + u')';
    for (int n = 2; isThere(systemName(aside)); ++n)
        aside = stem + u' ' + QString::number(n) + u')';
    if (!files::rename(systemName(path), systemName(aside)))
        throw Problem{Cause::Other, details::withText(Detail::Of::NotSetAside, path)};
    orThrow(files::syncFolder(files::folderOf(systemName(path))));
    return {wording::setAside(QFileInfo(path).fileName(), QFileInfo(aside).fileName())};
}

void copyTo(const QString &target, const File &from)
{
    auto file = orThrow(NewFile::begin(systemName(target), NewFile::Form::Named));
    std::string block(1 << 20, '\0');
    for (std::int64_t at = 0;;) {
        const std::size_t got = orThrow(from.readAt(at, block.data(), block.size()));
        if (got == 0)
            break;
        orThrow(file.append({block.data(), got}));
        at += static_cast<std::int64_t>(got);
    }
    orThrow(file.appear(NewFile::Existing::Keep));
}

/// A file and its journal have names that begin alike.
void thinKept(const QString &folder)
{
    const auto names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (qsizetype i = 2 * mostKept; i < names.size(); ++i)
        QFile::remove(folder + u'/' + names[i]);
}

void keepAsFound(const QString &workspace, const File &content)
{
    orThrow(files::makePrivateFolder(systemName(backupFolder(workspace))));
    const QString folder = foundFolder(workspace);
    orThrow(files::makePrivateFolder(systemName(folder)));
    const QString suffix = QFileInfo(workspace).suffix();
    const QString ending = suffix.isEmpty() ? u".backup"_s : u'.' + suffix;
    QDateTime time = QDateTime::currentDateTimeUtc();
    while (isThere(systemName(folder + u'/' + stamp(time) + ending))) // a second of its own for each
        time = time.addSecs(1);
    const QString target = folder + u'/' + stamp(time) + ending;
    const auto journal = orThrow(File::open(systemName(journalName(workspace)), File::Access::Read));
    copyTo(target, content);
    copyTo(journalName(target), journal);
    thinKept(folder);
}

} // namespace

bool undoesOurs(JournalKind journal, const ReadsWhole &readsWhole)
{
    if (journal == JournalKind::None || journal == JournalKind::Foreign)
        return false;
    if (journal == JournalKind::Unproven && readsWhole(false))
        return false;
    if (readsWhole(true))
        return true;
    if (readsWhole(false))
        return false;
    throw Problem{Cause::Corrupt};
}

QStringList settleBeside(const QString &workspace, const File &content, const ReadsWhole &readsWhole)
{
    const JournalKind journal = judgeJournal(workspace, content);
    const bool ours = undoesOurs(journal, readsWhole); // throws before anything is touched
    QStringList remarks;
    for (const QString &stray : {workspace + u"-wal"_s, workspace + u"-shm"_s}) // this program keeps no such logs
        remarks += setAside(stray);
    if (ours)
        keepAsFound(workspace, content);
    else if (journal != JournalKind::None)
        remarks += setAside(journalName(workspace));
    return remarks;
}

} // namespace dealdesk::storage
