#include "migrating.h"

#include "known.h"

#include "storage/backups.h"
#include "storage/contentsreader.h"
#include "storage/firstschema.h"
#include "storage/remaking.h"
#include "storage/schema.h"

#include <QFile>

#include <csignal>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;

namespace {

/// The same steps with so small a cache that they reach the file before the commit, and the death of the process there.
std::vector<Migration> dyingHalfway()
{
    std::vector<Migration> steps = migrations(FineAmounts::Rounded);
    for (Migration &step : steps)
        step.run = [whole = step.run](const Connection &on) {
            on.run(u"PRAGMA cache_size = 4"_s);
            whole(on);
            std::raise(SIGKILL);
        };
    return steps;
}

} // namespace

bool copyFrozen(Frozen which, const QString &path)
{
    const QString name = which == Frozen::WorkedExample      ? u"schema-1"_s
                         : which == Frozen::TwelveScenarios  ? u"twelve-scenarios-1"_s
                         : which == Frozen::WithoutDocuments ? u"schema-2"_s
                         : which == Frozen::OneAuthorization ? u"schema-3"_s
                         : which == Frozen::OverTime         ? u"schema-4"_s
                         : which == Frozen::OfAWeek          ? u"schema-5"_s
                         : which == Frozen::OfCommitments    ? u"schema-6"_s
                         : which == Frozen::OfRegister       ? u"schema-7"_s
                                                             : u"schema-8"_s;
    return QFile::copy(QStringLiteral(DEALDESK_TESTS_DIR "/storage/fixtures/%1.dealdesk").arg(name), path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

void migrateFile(const QString &path, Connection::Journal journal)
{
    const Connection connection(path, journal);
    connection.claim();
    migrate(connection, journal == Connection::Journal::None ? dyingHalfway() : migrations(),
            [&](int) { takeBackup(connection, path, QDateTime::currentDateTimeUtc()); });
}

namespace {

/// 0 where it is wholly of none.
int versionOf(const QString &path)
{
    try {
        const Connection connection(path, Connection::Journal::Truncate);
        if (connection.value(u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
            return 0;
        const int version = connection.value(u"PRAGMA user_version"_s).toInt();
        if (version == 1)
            readFirstSchema(connection);
        else
            ContentsReader(connection, {}, version).read();
        return version;
    } catch (const Problem &) {
        return 0;
    }
}

} // namespace

int wholeVersion(const QString &path)
{
    static Known<int> versions(versionOf);
    try {
        Connection(path, Connection::Journal::Truncate).claim();
    } catch (const Problem &) {
        return 0;
    }
    return versions.at(path);
}

} // namespace dealdesk::storage::testing
