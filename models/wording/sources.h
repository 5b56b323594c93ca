// How far a row of resources/knowledge can be relied on: of which month it is, and who says so.
#pragma once

#include "language.h"

#include <string_view>

namespace dealdesk::wording {

/// "Nov 2026" of "2026-11".
QString asOfMonth(std::string_view month, const Language &language);
QString asOfAndSource(std::string_view month, std::string_view source, const Language &language);

} // namespace dealdesk::wording
