// Scenarios for tests, read from the golden files: as a user's import would bring them.
#pragma once

#include "exchange/scenariofile.h"

#include <QFile>
#include <QString>

namespace dealdesk::test {

inline pricing::Scenario scenarioIn(const char *folder, const char *name)
{
    QFile file(
        QStringLiteral(DEALDESK_TESTS_DIR "/%1/%2.dealdesk.json").arg(QLatin1String(folder), QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no %s in %s.", name, folder);
    const QByteArray bytes = file.readAll();
    auto scenario = exchange::readScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!scenario)
        qFatal("%s: %s", name, exchange::messageOf(scenario.error().front()).c_str());
    return std::move(*scenario);
}

inline pricing::Scenario golden(const char *name) { return scenarioIn("golden", name); }
/// What went wrong once, each for its whole kind.
inline pricing::Scenario caseOf(const char *name) { return scenarioIn("cases", name); }

} // namespace dealdesk::test
