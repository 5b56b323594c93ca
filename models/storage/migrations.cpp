#include "migrations.h"

#include "tofacts.h"

namespace dealdesk::storage {

using namespace Qt::StringLiterals;

std::vector<Migration> migrations(FineAmounts amounts)
{
    return {{1, [amounts](const Connection &connection) { moveToFacts(connection, amounts); }}};
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
        connection.run(u"PRAGMA user_version = %1"_s.arg(++version));
    }
    transaction.commit();
}

} // namespace dealdesk::storage
