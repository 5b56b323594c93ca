// The current scenario as a workbook of a spreadsheet program.
#pragma once

#include "spreadsheets/workbook.h"
#include "wording/language.h"
#include "workspace/document.h"

#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::ui {

using spreadsheets::WorkbookFor;

/// For a file's name, without its ending.
QString workbookName(const workspace::Document &document, WorkbookFor whom);
/// Written whole or not at all, mode 0600. The error is a sentence.
tl::expected<void, QString> exportWorkbook(const workspace::ScenarioEntry &entry, WorkbookFor whom, const QString &path,
                                           const pricing::Date &today, const wording::Language &language);

} // namespace dealdesk::ui
