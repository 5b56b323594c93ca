// The current scenario as a workbook of a spreadsheet program.
#pragma once

#include "wording/language.h"
#include "workspace/document.h"

#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::ui {

enum class WorkbookFor : std::uint8_t { OwnDesk, Others }; ///< others get it without wholesale

/// For a file's name, without its ending.
QString workbookName(const workspace::Document &document, WorkbookFor whom);
/// Written whole or not at all, mode 0600. The error is a sentence.
tl::expected<void, QString> exportWorkbook(const workspace::ScenarioEntry &entry, WorkbookFor whom, const QString &path,
                                           const wording::Language &language);

} // namespace dealdesk::ui
