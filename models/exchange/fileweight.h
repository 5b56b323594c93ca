// Whether a scenario file is more than the program takes on, told from its bytes before anything is built of it.
#pragma once

#include "scenariofile.h"

#include <optional>

namespace dealdesk::exchange {

/// "at most 200,000": what a list that is too long is told.
std::string tooMany(std::size_t most, std::string_view what);

/// Looks no further than it must: a file of a million deals is refused at the first that is too many.
std::optional<Problem> tooHeavy(std::string_view json);

} // namespace dealdesk::exchange
