// Which rows of several lists are the same one, told by one key after another: the surest key first.
#pragma once

#include "comparescenarios.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace dealdesk::pricing {

/// The answer does not depend on the order of the lists, nor on that of the rows in them.
class RowMatch
{
public:
    using Key = std::pair<std::string, std::string>;
    using Places = std::array<int, mostCompared>; ///< index in each list, -1: not there
    using KeyOf = std::function<Key(std::size_t list, int row)>;

    /// `sizeOf(list)`: its rows. At most `mostCompared` lists. `identity` is the surest key; no list has one twice.
    RowMatch(std::size_t lists, const std::function<std::size_t(std::size_t)> &sizeOf, const KeyOf &identity);
    /// Rows of one key are the same where no list then has two of them. Of several with one key the first goes with the
    /// first, in the order of their identities.
    void by(const KeyOf &keyOf);
    /// In the order of the first list, then of what only the others have.
    std::vector<Places> rows() const;

private:
    struct Group {
        Places places;
        Key identity;       ///< the first of its rows'
        bool taken = false; ///< into another group
    };
    std::size_t lists;
    std::vector<Group> groups; ///< rising by identity

    unsigned listsOf(const Group &group) const; ///< bit n: it has a row of list n
    void join(const std::vector<std::size_t> &oneKey);
    void merge(Group &into, Group &from);
};

} // namespace dealdesk::pricing
