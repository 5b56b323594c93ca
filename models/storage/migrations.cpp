#include "migrations.h"

#include "remaking.h"
#include "schema.h"
#include "tofacts.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

std::vector<Migration> migrations(FineAmounts amounts, const Progress &progress)
{
    // Each makes the tables of now.
    std::vector<Migration> steps{
        {1, schemaVersion, [=](const Connection &connection) { moveToFacts(connection, amounts, progress); }}};
    for (int from = 2; from < schemaVersion; ++from)
        steps.push_back(
            {from, schemaVersion, [=](const Connection &connection) { remakeTables(connection, from, progress); }});
    return steps;
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
