#include "migrations.h"

#include "schema.h"
#include "todocuments.h"
#include "tofacts.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

std::vector<Migration> migrations(FineAmounts amounts, const Progress &progress)
{
    // The first makes the tables of now.
    return {{1, schemaVersion, [=](const Connection &connection) { moveToFacts(connection, amounts, progress); }},
            {2, 3, [=](const Connection &connection) { moveToDocuments(connection, progress); }}};
}

void migrate(const Connection &connection, const std::vector<Migration> &steps,
             const std::function<void(int version)> &beforehand)
{
    int version = connection.value(u"PRAGMA user_version"_s).toInt();
    if (steps.empty() || version > steps.back().from)
        return;
    beforehand(version);
    Transaction transaction(connection);
    for (const Migration &step : steps) {
        if (step.from != version)
            continue;
        step.run(connection);
        version = step.to;
        connection.run(u"PRAGMA user_version = %1"_s.arg(version));
    }
    transaction.commit();
}

} // namespace dealdesk::storage
