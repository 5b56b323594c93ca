// Spreadsheets on the command line: export of FILE.xlsx, and the cells of an XLSX or ODS file, read in a process of
// their own.
#pragma once

#include "cli_arguments.h"
#include "cli_files.h"
#include "spreadsheets/spreadsheetprocess.h"
#include "workspace/contents.h"

namespace dealdesk::cli {

// By their endings.
bool isWorkbook(const std::string &file);
bool isSpreadsheet(const std::string &file); ///< .xlsx or .ods

/// `scenario`: as the workspace exports it.
int exportWorkbook(const pricing::Scenario &scenario, const Arguments &arguments);

/// The table that the spreadsheet's CSV would be. On failure everything has been said. Needs the application object.
tl::expected<std::string, ExitCode> openSpreadsheet(const std::string &file, exchange::WrittenNumbers numbers);

/// For that process: prints the table. Not among the commands that people are told of.
using spreadsheets::readCells;
int readCellsCommand(Words words);

} // namespace dealdesk::cli
