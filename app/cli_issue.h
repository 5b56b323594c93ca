// A quote that is issued: numbered and recorded in a workspace, then written.
#pragma once

#include "cli_arguments.h"

#include <QString>

namespace dealdesk::cli {

/// `path`: of the PDF. The register's rules apply, as in the windows. Answers the exit code.
int issueQuote(const Arguments &arguments, const QString &path);

} // namespace dealdesk::cli
