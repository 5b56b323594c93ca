// What a copy is called: no two that stand in one list have the same name.
#pragma once

#include "pricing/keyhash.h"

#include <string>

namespace dealdesk::workspace {

/// What a copy's name ends with, in the user's language: " (copy)", and " (copy %1)" with the number of a further one.
struct CopySuffixes {
    std::string first, further;
};

/// Names copies one after another, each in the time that its own name takes, however many there are.
class CopyNames
{
public:
    using Names = std::unordered_set<std::string, pricing::KeyHash>;
    CopyNames(Names namesTaken, CopySuffixes ofCopies)
        : taken(std::move(namesTaken))
        , suffixes(std::move(ofCopies))
    {}

    /// "Base (copy)", then "Base (copy 2)", of "Base" and of "Base (copy)" alike: the first that nobody has, which is
    /// taken from then on. A long name is cut, so that the copy's is no longer than a name may be.
    std::string next(const std::string &name);

private:
    Names taken;
    CopySuffixes suffixes;
    std::unordered_map<std::string, std::size_t, pricing::KeyHash>
        tried; ///< of an original, the last number that is taken
};

} // namespace dealdesk::workspace
