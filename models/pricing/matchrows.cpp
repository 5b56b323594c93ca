#include "matchrows.h"

#include <algorithm>
#include <unordered_map>

namespace dealdesk::pricing {

namespace {

struct KeyHash {
    std::size_t operator()(const RowMatch::Key &key) const
    {
        const std::hash<std::string> hash;
        return hash(key.first) * 31 + hash(key.second);
    }
};

} // namespace

RowMatch::RowMatch(std::size_t lists, const std::function<std::size_t(std::size_t)> &sizeOf)
{
    for (std::size_t list = 0; list < lists; ++list)
        sizes.push_back(static_cast<int>(sizeOf(list)));
}

std::vector<RowMatch::Places> RowMatch::rows() const
{
    std::vector<Places> found;
    const auto add = [&](std::size_t list, int row) {
        Places places;
        places.fill(-1);
        places[list] = row;
        found.push_back(places);
    };
    for (std::size_t list = 0; list < sizes.size(); ++list) {
        std::vector<int> left(static_cast<std::size_t>(sizes[list]));
        for (int row = 0; row < sizes[list]; ++row)
            left[static_cast<std::size_t>(row)] = row;
        for (const auto &keyOf : keys) {
            if (left.empty() || found.empty())
                break;
            // Of several with one key, the first goes with the first.
            std::unordered_map<Key, std::vector<std::size_t>, KeyHash> open;
            for (std::size_t at = found.size(); at-- > 0;) {
                if (found[at][list] >= 0)
                    continue;
                const auto *there = std::ranges::find_if(found[at], [](int row) { return row >= 0; });
                open[keyOf(static_cast<std::size_t>(there - found[at].begin()), *there)].push_back(at);
            }
            std::erase_if(left, [&](int row) {
                const auto same = open.find(keyOf(list, row));
                if (same == open.end() || same->second.empty())
                    return false;
                found[same->second.back()][list] = row;
                same->second.pop_back();
                return true;
            });
        }
        for (const int row : left)
            add(list, row);
    }
    return found;
}

} // namespace dealdesk::pricing
