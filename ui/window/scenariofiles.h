// Scenarios in and out of the document as files.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace dealdesk::ui {

/// Or a line for each problem ("/deals/3/tenants/0/count: must be …").
tl::expected<pricing::Scenario, QStringList> readScenarioFile(const QString &path, const wording::Language &language);
/// Written whole or not at all, mode 0600. The error is a sentence.
tl::expected<void, QString> exportScenario(const workspace::ScenarioEntry &entry, const QString &path,
                                           const wording::Language &language);
/// For others: without wholesale and margin (exchange/sharedscenario.h). The error: sentences on what has no price to
/// share, or why the file is not written.
tl::expected<void, QStringList> shareScenario(const workspace::ScenarioEntry &entry, const QString &path,
                                              const wording::Language &language);

} // namespace dealdesk::ui
