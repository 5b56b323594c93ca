// Where and why a text is not JSON at all: the slow second look, taken only when reading has failed.
#pragma once

#include "scenariofile.h"

namespace dealdesk::exchange {

inline constexpr std::size_t deepestNesting = 32;

Problem diagnose(std::string_view json);

} // namespace dealdesk::exchange
