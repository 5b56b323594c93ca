// How well a name has what is looked for. Texts are compared as they are folded (wording/foldedwords.h).
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::tables {

/// The better, the lower.
enum class FindMatch : std::uint8_t {
    Whole,     ///< the name is the text
    Begins,    ///< the name begins with it
    WordBegin, ///< each word of the text begins one of the name
    Inside,    ///< each is somewhere in the name
    Whose,     ///< some are in the name of its owner
};

/// The words of what is typed into a search.
class FindWords
{
public:
    using Mask = std::uint32_t; ///< of words
    explicit FindWords(const QString &text);

    bool areNone() const { return words.empty(); }
    Mask allIn(std::string_view folded) const; ///< those which are in it
    /// Nothing: a word is neither in the name, nor in `whose`, nor among those which its owners have.
    std::optional<FindMatch> match(std::string_view name, std::string_view whose, Mask inOwners) const;

private:
    static constexpr std::size_t most = 32; ///< what is behind them belongs to the last one
    std::string whole;
    std::vector<std::string> words;
};

} // namespace dealdesk::tables
