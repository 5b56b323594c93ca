#include "leftovers.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace dealdesk::files {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = ".dealdesk-"_L1, ending = ".part"_L1, journalEnding = "-journal"_L1;

} // namespace

QString passingName(const QString &folder)
{
    return folder + u'/' + prefix + QUuid::createUuid().toString(QUuid::Id128) + ending;
}

QString journalOf(const QString &path) { return path + journalEnding; }

void removeLeftovers(const QString &folder)
{
    const auto found = [&folder](const QString &pattern) {
        return QDir(folder).entryList({pattern}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    };
    for (const QString &name : found(prefix + u'*' + ending)) {
        const QString path = folder + u'/' + name;
        const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (fd < 0)
            continue;
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0) // else its writer is at work
            QFile::remove(path);
        ::close(fd);
    }
    for (const QString &name : found(prefix + u'*' + ending + journalEnding)) {
        const QString path = folder + u'/' + name;
        if (!QFile::exists(path.chopped(journalEnding.size())))
            QFile::remove(path);
    }
}

} // namespace dealdesk::files
