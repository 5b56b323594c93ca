// Names of files, between the command line's bytes and Qt.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace dealdesk::cli {

/// Complains and answers nothing where Qt cannot keep the name (wording/filenames.h).
std::optional<QString> pathOf(const std::string &file);

} // namespace dealdesk::cli
