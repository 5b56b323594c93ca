// Scenarios in and out of the document as files.
#pragma once

#include "workspace/document.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace dealdesk::ui {

/// The new scenario's key, or a line for each problem ("/deals/3/tenants/0/count: must be …"). Nothing is added on
/// failure.
tl::expected<workspace::ScenarioKey, QStringList> importScenario(workspace::Document &document, const QString &path);
/// Written whole or not at all, mode 0600. The error is a sentence.
tl::expected<void, QString> exportScenario(const workspace::ScenarioEntry &entry, const QString &path);

} // namespace dealdesk::ui
