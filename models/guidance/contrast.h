// How well a text can be read on a ground: the contrast ratio of WCAG 2.2, "Contrast (Minimum)".
#pragma once

#include <string_view>

namespace dealdesk::guidance {

/// Of two colours "#rrggbb", in hundredths and never rounded up: black on white is 2100. 0: one of them is none.
int contrastOf(std::string_view text, std::string_view ground);
inline constexpr int leastContrast = 450; ///< of a text of usual size
inline constexpr std::string_view white = "#ffffff", black = "#000000";

} // namespace dealdesk::guidance
