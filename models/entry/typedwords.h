// The words beside the digits of what is typed: a currency's code or sign, the percent sign, "k" and "M".
#pragma once

#include "typeddigits.h"

namespace dealdesk::entry::typed {

enum class Unit { Money, Percent, Count };

/// Takes the field's own currency or percent sign off, and answers the power of ten of a "k" or "M"; a word that is
/// none of them is refused.
tl::expected<int, Trouble> dropWords(std::string_view &text, Unit unit, std::string_view currency);

} // namespace dealdesk::entry::typed
