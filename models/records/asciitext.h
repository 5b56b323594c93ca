// Texts that files and rows are made of: taken apart by their separators, and words in whichever case.
#pragma once

#include <algorithm>
#include <string_view>

namespace dealdesk::records {

/// Takes the text up to `end` off the front.
inline std::string_view takeTo(std::string_view &rest, char end)
{
    const std::string_view taken = rest.substr(0, rest.find(end));
    rest.remove_prefix(std::min(rest.size(), taken.size() + 1));
    return taken;
}

/// Of A to Z alone.
constexpr char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline bool isSameWord(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, {}, lowered, lowered);
}

} // namespace dealdesk::records
