// Names as a search compares them: without accents, however these are coded, and without case.
#pragma once

#include "pricing/keyhash.h"
#include "wording/foldedwords.h"

#include <string>
#include <string_view>

namespace dealdesk::tables {

using wording::folded;

/// Folds each name once, however many keys of a search look at it. ASCII, which most names are, needs no folding.
class FoldedNames
{
public:
    /// Of a name that is not ASCII; valid until the next call.
    const std::string &of(std::string_view utf8);

private:
    static constexpr std::size_t most = 200'000; ///< then those of long ago go, with all others
    std::unordered_map<std::string, std::string, pricing::KeyHash, std::equal_to<>> names;
};

} // namespace dealdesk::tables
