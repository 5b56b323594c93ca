// Whether a file may take another one's place.
#pragma once

#include "wholefile.h"

#include <optional>

namespace dealdesk::files {

/// Nothing where it may, or where nothing is there.
std::optional<NotWritten> whyNotReplaced(const std::string &path, std::string_view bytes, const Replacing &replacing);

} // namespace dealdesk::files
