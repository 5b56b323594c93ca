// The highest keys that a workspace ever used: kept in the file, so that a new row is never taken for one that was
// deleted.
#pragma once

#include "contents.h"

namespace dealdesk::workspace {

class UsedKeys
{
public:
    /// Of everything that is there, and of what the file remembers.
    explicit UsedKeys(const Contents &contents);

    RowKey newRow() { return {++lastRow}; }
    ScenarioKey newScenario() { return {++lastScenario}; }
    void note(const pricing::Scenario &scenario); ///< its ids stay as they are

    static inline const QString viewKey = QStringLiteral("usedKeys"); ///< where the file remembers them
    QByteArray asText() const;                                        ///< "row scenario"

private:
    std::int64_t lastRow = 0; ///< and highest number in a deal's or a customer's id
    std::int64_t lastScenario = 0;
};

} // namespace dealdesk::workspace
