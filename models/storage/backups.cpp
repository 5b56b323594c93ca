#include "backups.h"

#include "files/folders.h"
#include "files/newfile.h"
#include "wording/records/filenames.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using files::NewFile;

namespace {

constexpr auto stampFormat = u"yyyy-MM-dd'T'HH-mm-ss'Z'";
constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, week = 7 * day;
constexpr qint64 spacing = 10 * minute;
constexpr std::size_t alwaysKept = 10, mostRemoved = 3;

QDateTime timeOf(const QString &stamp)
{
    const QStringList parts = stamp.split(u'T');
    if (parts.size() != 2)
        return {};
    return {QDate::fromString(parts[0], Qt::ISODate), QTime::fromString(parts[1], u"HH-mm-ss'Z'"_s), Qt::UTC};
}

/// The period of which one backup stays, or nothing where it is too old for any. Of the last hour every one stays.
QString period(const QDateTime &taken, const QDateTime &now)
{
    const qint64 age = taken.secsTo(now);
    const QDate date = taken.date();
    if (age <= hour)
        return u"all "_s + stamp(taken);
    if (age <= day)
        return u"hour "_s + taken.toString(u"yyyy-MM-dd HH"_s);
    if (age <= week)
        return u"day "_s + date.toString(Qt::ISODate);
    int year = 0;
    if (age <= 5 * week) {
        const int number = date.weekNumber(&year);
        return u"week %1 %2"_s.arg(year).arg(number);
    }
    return age <= 366 * day ? u"month "_s + date.toString(u"yyyy-MM"_s) : QString();
}

} // namespace

QString stamp(const QDateTime &time) { return time.toUTC().toString(QString::fromUtf16(stampFormat)); }

QString foundFolder(const QString &workspacePath) { return backupFolder(workspacePath) + u"/as found"_s; }

QString backupFolder(const QString &workspacePath)
{
    return QFileInfo(workspacePath).absoluteFilePath() + u".backups"_s;
}

std::vector<Backup> listBackups(const QString &workspacePath)
{
    std::vector<Backup> found;
    const auto files = QDir(backupFolder(workspacePath)).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const QDateTime taken = timeOf(file.completeBaseName());
        if (taken.isValid())
            found.push_back({file.absoluteFilePath(), taken, file.size(), workspacePath});
    }
    std::ranges::sort(found, std::ranges::greater(), &Backup::taken);
    return found;
}

bool backupDue(const std::vector<Backup> &newestFirst, const QDateTime &now)
{
    const auto past = std::ranges::find_if(newestFirst, [&](const Backup &backup) { return backup.taken <= now; });
    return past == newestFirst.end() || past->taken.secsTo(now) >= spacing;
}

std::vector<Backup> backupsToRemove(const std::vector<Backup> &newestFirst, const QDateTime &now)
{
    std::vector<Backup> surplus;
    QString last;
    for (std::size_t rank = 0; rank < newestFirst.size(); ++rank) {
        const Backup &backup = newestFirst[rank];
        if (backup.taken > now)
            continue;
        const QString own = period(backup.taken, now.toUTC());
        if (last.isEmpty() || (!own.isEmpty() && own != last))
            last = own.isEmpty() ? u"newest"_s : own;
        else if (rank >= alwaysKept)
            surplus.push_back(backup);
    }
    if (surplus.size() > mostRemoved)
        surplus.erase(surplus.begin(), surplus.end() - mostRemoved);
    return surplus;
}

void takeBackup(const Connection &connection, const QString &workspacePath, const QDateTime &now)
{
    const QString folder = backupFolder(workspacePath);
    orThrow(files::makePrivateFolder(wording::systemName(folder)));
    const QString suffix = QFileInfo(workspacePath).suffix();
    const auto nameAt = [&](const QDateTime &time) {
        return folder + u'/' + stamp(time) + (suffix.isEmpty() ? u".backup"_s : u'.' + suffix);
    };
    // A second of its own for each: a start that was cut short, and its repetition, fall into one.
    QDateTime taken = now;
    while (QFileInfo::exists(nameAt(taken)))
        taken = taken.addSecs(1);
    auto file = orThrow(NewFile::begin(wording::systemName(nameAt(taken)), NewFile::Form::Named));
    Statement statement(connection, u"VACUUM INTO CAST(? AS TEXT)"_s);
    statement.bind(std::string_view(file.path()));
    statement.run();
    orThrow(file.appear(NewFile::Existing::Keep));
}

} // namespace dealdesk::storage
