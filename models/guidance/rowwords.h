// How the rows of resources/knowledge are written: cells, words with blanks between, whole numbers.
#pragma once

#include "records/asciitext.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::guidance {

using records::takeTo;

/// Two blanks have an empty one between them.
inline std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty())
        words.push_back(takeTo(text, ' '));
    return words;
}

inline bool isAmong(std::string_view word, const std::vector<std::string_view> &words)
{
    return std::ranges::find(words, word) != words.end();
}

/// A choice of a cell, by its word.
template<typename Value>
struct Named {
    std::string_view name;
    Value value;
};
/// Throws std::out_of_range where there is none: the rows are ours.
template<typename Value, std::size_t count>
Value valueNamed(const Named<Value> (&names)[count], std::string_view name)
{
    const auto found = std::ranges::find(names, name, &Named<Value>::name);
    if (found == std::end(names))
        throw std::out_of_range("resources/knowledge: " + std::string(name));
    return found->value;
}

/// Digits alone, of an int.
inline std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && !text.starts_with('-');
    return isWhole ? std::optional(number) : std::nullopt;
}

} // namespace dealdesk::guidance
