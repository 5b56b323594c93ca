// Whether a scenario file is more than the program takes on, told from its bytes before anything is built of it.
#pragma once

#include "scenariofile.h"

#include <optional>

namespace dealdesk::exchange {

/// What the list that this points to, "/deals", is told where it is too long.
Problem tooMany(const std::string &pointer, std::size_t most);

/// Looks no further than it must: a file of a million deals is refused at the first that is too many.
std::optional<Problem> tooHeavy(std::string_view json);

} // namespace dealdesk::exchange
