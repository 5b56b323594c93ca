// Whether there is anything to read in a text that a person is asked for: the one rule for a reason, a name, a
// description.
#pragma once

#include <string_view>

namespace dealdesk::pricing {

/// No character, or blanks alone (Unicode's White_Space).
bool isBlank(std::string_view utf8);

} // namespace dealdesk::pricing
