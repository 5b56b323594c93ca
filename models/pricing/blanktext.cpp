#include "blanktext.h"

#include <algorithm>

namespace dealdesk::pricing {

bool isBlank(std::string_view utf8)
{
    constexpr std::string_view blanks[] = {"\t",     "\n",     "\v",     "\f",     "\r",     " ",      "\u0085",
                                           "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004",
                                           "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u2028",
                                           "\u2029", "\u202F", "\u205F", "\u3000"};
    while (!utf8.empty()) {
        const auto blank = std::ranges::find_if(blanks, [&](std::string_view each) { return utf8.starts_with(each); });
        if (blank == std::end(blanks))
            return false;
        utf8.remove_prefix(blank->size());
    }
    return true;
}

} // namespace dealdesk::pricing
