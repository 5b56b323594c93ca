// What parts of every page say.
#pragma once

#include <QString>

namespace dealdesk::wording {
QString whyThisNumber();

// Exports
QString ofScenario(const QString &name);
QString nameOfExport(const QString &name, const QString &scenario);
QString couldNotBeDrawn(const QString &name);
QString exportedInternal(const QString &path);
QString restsOnIllustrative();
QString isThereAlready(const QString &path);

} // namespace dealdesk::wording
