// Workspaces on the command line, opened as the windows open them.
#pragma once

#include "storage/workspacefile.h"
#include "wording/translations.h"
#include "workspace/contents.h"

#include <QCoreApplication>

#include <string>

namespace dealdesk::cli {

/// Qt finds its database driver through the application object.
class QtCore
{
public:
    QtCore()
        : app(count, arguments)
    {
        wording::installTranslations();
    }

private:
    int count = 1;
    char name[13] = "dealdesk-cli";
    char *arguments[2] = {name, nullptr};
    QCoreApplication app;
};

/// "dealdesk-cli: FILE: what, and what to do", and the exit code.
int complainOf(const std::string &file, const workspace::Failure &failure);
/// What opening it found out.
void remark(const std::string &file, const storage::WorkspaceFile &opened);

/// The scenario of this name; null: there is none.
const workspace::ScenarioEntry *named(const workspace::Contents &contents, const std::string &name);
/// Complains, with the names that there are, where there is none.
const workspace::ScenarioEntry *findScenario(const workspace::Contents &contents, const std::string &file,
                                             const std::string &name);

} // namespace dealdesk::cli
