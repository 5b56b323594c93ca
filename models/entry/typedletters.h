// The letters around and between the digits of what is typed: spaces, ends of cells, apostrophes, minus signs.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace dealdesk::entry::typed {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool hasDigit(std::string_view text) { return std::ranges::any_of(text, isDigit); }

/// Every kind of space that people type or paste between digits.
inline constexpr std::array<std::string_view, 16> spaces{" ",      "\u00A0", "\u2000", "\u2001", "\u2002", "\u2003",
                                                         "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
                                                         "\u200A", "\u202F", "\u205F", "\u3000"};
/// What stands between two cells or two lines that are pasted, and behind the last one.
inline constexpr std::array<std::string_view, 8> cellEnds{"\t", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"};
inline constexpr std::array<std::string_view, 2> apostrophes{"'", "\u2019"};
inline constexpr std::array<std::string_view, 3> minusSigns{"-", "\u2212", "\u2013"};

/// Takes it off the front, or off the end; answers whether it stood there.
bool dropPrefix(std::string_view &text, std::string_view prefix);
bool dropSuffix(std::string_view &text, std::string_view suffix);

inline bool dropAnyPrefix(std::string_view &text, const auto &prefixes)
{
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return dropPrefix(text, prefix); });
}

inline bool dropAnySuffix(std::string_view &text, const auto &suffixes)
{
    return std::ranges::any_of(suffixes, [&](std::string_view suffix) { return dropSuffix(text, suffix); });
}

inline bool beginsWithAny(std::string_view text, const auto &prefixes)
{
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
}

/// Without spaces and ends of cells around it.
void trim(std::string_view &text);

} // namespace dealdesk::entry::typed
