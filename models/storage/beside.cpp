#include "beside.h"

#include "backups.h"
#include "newfile.h"
#include "problem.h"
#include "words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>
#include <vector>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using Cause = Problem::Cause;

namespace {

constexpr int mostKept = 3; ///< files as they were found; each has its journal

/// Something bears the name, be it a pipe, a folder or a link to nothing.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Nothing, or the sentence that says where it went.
QStringList setAside(const QString &path)
{
    if (!isThere(path))
        return {};
    const QString stem = path + u" (set aside "_s + stamp(QDateTime::currentDateTimeUtc());
    QString aside = stem + u')';
    for (int n = 2; isThere(aside); ++n)
        aside = stem + u' ' + QString::number(n) + u')';
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        throw Problem{Cause::Other, words::cannotSetAside(path)};
    syncFolder(QFileInfo(path).absolutePath());
    return {words::setAside(path, aside)};
}

void copyTo(const QString &target, int from)
{
    NewFile file(target);
    std::vector<char> block(1 << 20);
    off_t at = 0;
    for (;;) {
        const ssize_t got = ::pread(from, block.data(), block.size(), at);
        if (got < 0)
            throw problemOf(errno);
        if (got == 0)
            break;
        for (ssize_t written = 0; written < got;) {
            const ssize_t now =
                ::write(file.descriptor(), block.data() + written, static_cast<std::size_t>(got - written));
            if (now < 0)
                throw problemOf(errno);
            written += now;
        }
        at += got;
    }
    file.appear(NewFile::Existing::Keep);
}

/// A file and its journal have names that begin alike.
void thinKept(const QString &folder)
{
    const auto names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (qsizetype i = 2 * mostKept; i < names.size(); ++i)
        QFile::remove(folder + u'/' + names[i]);
}

void keepAsFound(const QString &workspace, int descriptor)
{
    makePrivateFolder(backupFolder(workspace));
    const QString folder = foundFolder(workspace);
    makePrivateFolder(folder);
    const QString suffix = QFileInfo(workspace).suffix();
    const QString ending = suffix.isEmpty() ? u".backup"_s : u'.' + suffix;
    QDateTime time = QDateTime::currentDateTimeUtc();
    while (isThere(folder + u'/' + stamp(time) + ending)) // a second of its own for each
        time = time.addSecs(1);
    const QString target = folder + u'/' + stamp(time) + ending;
    QFile journal(journalName(workspace));
    if (!journal.open(QIODevice::ReadOnly))
        throw problemOf(errno);
    copyTo(target, descriptor);
    copyTo(journalName(target), journal.handle());
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

QStringList settleBeside(const QString &workspace, int descriptor, const ReadsWhole &readsWhole)
{
    const JournalKind journal = judgeJournal(workspace, descriptor);
    const bool ours = undoesOurs(journal, readsWhole); // throws before anything is touched
    QStringList remarks;
    for (const QString &stray : {workspace + u"-wal"_s, workspace + u"-shm"_s}) // this program keeps no such logs
        remarks += setAside(stray);
    if (ours)
        keepAsFound(workspace, descriptor);
    else if (journal != JournalKind::None)
        remarks += setAside(journalName(workspace));
    return remarks;
}

} // namespace dealdesk::storage
