// Keeps a model's list of row keys in line with the document's by insertions and removals instead of a reset, so that
// selection, scroll position and open editors live on.
#pragma once

#include "workspace/contents.h"

#include <algorithm>
#include <vector>

namespace dealdesk::tables {

/// `remove(first, last)` and `insert(first, last, keys)` change `shown` between the model's begin and end calls.
template<typename Remove, typename Insert>
void syncRows(const std::vector<workspace::RowKey> &shown, const std::vector<workspace::RowKey> &wanted, Remove remove,
              Insert insert)
{
    for (std::size_t i = shown.size(); i-- > 0;) { // from the end, so that earlier rows keep their place
        std::size_t first = i + 1;
        while (first > 0 && !std::ranges::binary_search(wanted, shown[first - 1]))
            --first;
        if (first <= i)
            remove(first, i);
        i = std::min(i, first);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        std::size_t last = i;
        while (last < wanted.size() && !(i < shown.size() && shown[i] == wanted[last]))
            ++last;
        if (last > i)
            insert(i, last - 1,
                   std::vector(wanted.begin() + static_cast<long>(i), wanted.begin() + static_cast<long>(last)));
    }
}

} // namespace dealdesk::tables
