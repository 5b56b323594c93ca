#include "nextschema.h"

#include "storage/backups.h"

#include <csignal>

namespace dealdesk::storage::testing {

using namespace Qt::StringLiterals;

std::vector<Migration> toVersionTwo()
{
    return {{1, [](const Connection &on) {
                 on.run(u"ALTER TABLE deals ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s);
                 on.run(u"UPDATE deals SET note = 'Note of ' || name || ' ' || hex(randomblob(200))"_s);
             }}};
}

namespace {

/// The same steps with so small a cache that they reach the file before the commit, and the death of the process there.
std::vector<Migration> dyingHalfway()
{
    return {{1, [](const Connection &on) {
                 on.run(u"PRAGMA cache_size = 4"_s);
                 toVersionTwo().front().run(on);
                 std::raise(SIGKILL);
             }}};
}

} // namespace

void migrateToVersionTwo(const QString &path, Connection::Journal journal)
{
    const Connection connection(path, journal);
    connection.claim();
    migrate(connection, journal == Connection::Journal::None ? dyingHalfway() : toVersionTwo(),
            [&](int) { takeBackup(connection, path, QDateTime::currentDateTimeUtc()); });
}

int wholeVersion(const QString &path)
{
    try {
        const Connection connection(path, Connection::Journal::Truncate);
        connection.claim();
        if (connection.value(u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
            return 0;
        const bool hasColumn =
            connection.value(u"SELECT count(*) FROM pragma_table_info('deals') WHERE name = 'note'"_s).toInt() == 1;
        const int version = connection.value(u"PRAGMA user_version"_s).toInt();
        if (!hasColumn)
            return version == 1 ? 1 : 0;
        const bool rewritten = connection.value(u"SELECT count(*) FROM deals WHERE note = ''"_s).toInt() == 0;
        return version == 2 && rewritten ? 2 : 0;
    } catch (const Problem &) {
        return 0;
    }
}

} // namespace dealdesk::storage::testing
