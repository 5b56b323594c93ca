// What a copy is called: no two that stand in one list have the same name.
#pragma once

#include "pricing/keyhash.h"

#include <string>

namespace dealdesk::workspace {

/// Names copies one after another, each in the time that its own name takes, however many there are.
class CopyNames
{
public:
    using Names = std::unordered_set<std::string, pricing::KeyHash>;
    explicit CopyNames(Names namesTaken)
        : taken(std::move(namesTaken))
    {}

    /// "Base (copy)", then "Base (copy 2)", of "Base" and of "Base (copy)" alike: the first that nobody has, which is
    /// taken from then on. A long name is cut, so that the copy's is no longer than a name may be.
    std::string next(const std::string &name);

private:
    Names taken;
    std::unordered_map<std::string, std::size_t, pricing::KeyHash>
        tried; ///< of an original, the last number that is taken
};

} // namespace dealdesk::workspace
