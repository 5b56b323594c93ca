#include "remaking.h"

#include "contentsreader.h"
#include "contentswriter.h"
#include "schema.h"

#include "workspace/usedkeys.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

/// What a scenario supposes of a listing was one authorization without a key.
void giveKeys(Contents &contents)
{
    UsedKeys keys(contents);
    for (ScenarioEntry &entry : contents.scenarios)
        for (auto &[listing, whatIf] : entry.authorizations)
            for (KeyedAuthorization &each : whatIf.authorizations)
                if (each.key == RowKey{})
                    each.key = keys.newRow();
}

QString nameOf(const QString &createTable) { return createTable.section(u' ', 2, 2); }

bool holdsDocuments(const QString &createTable) { return nameOf(createTable) == u"quote_documents"; }

} // namespace

void remakeTables(const Connection &connection, int from, const Progress &progress)
{
    Contents contents = ContentsReader(connection, halfOf(progress, 0), from).read();
    giveKeys(contents);
    // Documents belong to quotes, which come again under the same keys before the transaction ends.
    connection.run(u"PRAGMA defer_foreign_keys = ON"_s);
    bool hasDocuments = false;
    QStringList before = tablesOf(from);
    std::reverse(before.begin(), before.end()); // a table that belongs to another stands behind it
    for (const QString &each : before) {
        if (holdsDocuments(each))
            hasDocuments = true;
        else
            connection.run(u"DROP TABLE "_s + nameOf(each));
    }
    QStringList after = tablesOf(schemaVersion);
    if (hasDocuments)
        after.removeIf(holdsDocuments);
    createTables(connection, after);
    ContentsWriter(connection).writeAll(contents, halfOf(progress, 1));
}

} // namespace dealdesk::storage
