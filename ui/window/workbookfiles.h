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
/// The file's bytes; else why there is none, as a sentence: empty where it was stopped. For any thread.
using WorkbookBytes = tl::expected<std::string, QString>;
WorkbookBytes workbookBytes(const pricing::Scenario &scenario, WorkbookFor whom, const pricing::Date &today,
                            const wording::Language &language, const spreadsheets::WorkbookGoesOn &goesOn);
/// Written whole or not at all, mode 0600. The error is a sentence.
tl::expected<void, QString> writeWorkbook(const std::string &bytes, const QString &path);
QString whyNoWorkbook(const QString &path); ///< it would not be written; empty: it would

} // namespace dealdesk::ui
