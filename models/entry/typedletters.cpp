#include "typedletters.h"

namespace dealdesk::entry::typed {

bool dropPrefix(std::string_view &text, std::string_view prefix)
{
    if (prefix.empty() || !text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool dropSuffix(std::string_view &text, std::string_view suffix)
{
    if (suffix.empty() || !text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

void trim(std::string_view &text)
{
    while (dropAnyPrefix(text, spaces) || dropAnyPrefix(text, cellEnds) || dropAnySuffix(text, spaces) ||
           dropAnySuffix(text, cellEnds)) {
    }
}

} // namespace dealdesk::entry::typed
