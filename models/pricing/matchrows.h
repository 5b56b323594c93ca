// Which rows of several lists are the same one, told by one key after another: the surest key first.
#pragma once

#include "comparescenarios.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace dealdesk::pricing {

class RowMatch
{
public:
    using Key = std::pair<std::string, std::string>;
    using Places = std::array<int, mostCompared>; ///< index in each list, -1: not there

    /// `sizeOf(list)`: its rows. At most `mostCompared` lists.
    RowMatch(std::size_t lists, const std::function<std::size_t(std::size_t)> &sizeOf);
    /// Rows of the same key that are not matched yet are the same. `keyOf(list, row)`.
    void by(std::function<Key(std::size_t, int)> keyOf) { keys.push_back(std::move(keyOf)); }
    /// In the order of the first list, then of what only the others have.
    std::vector<Places> rows() const;

private:
    std::vector<int> sizes;
    std::vector<std::function<Key(std::size_t, int)>> keys;
};

} // namespace dealdesk::pricing
