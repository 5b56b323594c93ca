// Blanks as Unicode counts them.
#pragma once

#include <string>
#include <string_view>

namespace dealdesk::exchange {

/// Each run of blanks, line breaks and tabs as one space, none at the ends.
std::string withSingleBlanks(std::string_view utf8);

} // namespace dealdesk::exchange
