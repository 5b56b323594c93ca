#include "cli_workspaces.h"

#include "cli.h"

namespace dealdesk::cli {

using workspace::ScenarioEntry;

int complainOf(const std::string &file, const workspace::Failure &failure)
{
    complain(file + ": " + (failure.what + QLatin1Char(' ') + failure.todo).toStdString());
    return Failed;
}

void remark(const std::string &file, const storage::WorkspaceFile &opened)
{
    for (const QString &sentence : opened.remarks())
        complain(file + ": " + sentence.toStdString());
}

const ScenarioEntry *named(const workspace::Contents &contents, const std::string &name)
{
    for (const ScenarioEntry &entry : contents.scenarios) {
        if (entry.scenario.settings.name == name)
            return &entry;
    }
    return nullptr;
}

const ScenarioEntry *findScenario(const workspace::Contents &contents, const std::string &file, const std::string &name)
{
    const ScenarioEntry *entry = named(contents, name);
    if (!entry) {
        std::string names;
        for (const ScenarioEntry &other : contents.scenarios)
            names += (names.empty() ? "" : ", ") + other.scenario.settings.name;
        complain(file + ": there is no scenario \"" + name + "\"; it has: " + names);
    }
    return entry;
}

} // namespace dealdesk::cli
