// Names as files of others know them: two are the same name where this makes one text of them.
#pragma once

#include <string>
#include <string_view>

namespace dealdesk::exchange {

/// Without blanks at the ends, runs of blanks as one, letter case ignored by full case folding ("Straße" is "STRASSE"),
/// composed (NFC). Blanks are Unicode's White_Space. Of valid UTF-8.
std::string comparedName(std::string_view utf8);

} // namespace dealdesk::exchange
