// Deals between a workspace and tables (import of FILE.csv, FILE.xlsx and FILE.ods, and export of FILE.csv).
#pragma once

#include "cli_arguments.h"
#include "workspace/contents.h"

namespace dealdesk::cli {

/// By its ending.
bool isDealTable(const std::string &file);

/// Of FILE into WORKSPACE. All of them or none, but for what `--skip-bad` leaves out. Answers the exit code.
int importDeals(const Arguments &arguments);
int exportDeals(const workspace::ScenarioEntry &entry, const Arguments &arguments);

} // namespace dealdesk::cli
