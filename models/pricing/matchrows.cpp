#include "matchrows.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// "d9" before "d10".
bool isBefore(const RowMatch::Key &left, const RowMatch::Key &right)
{
    return left.first.size() != right.first.size() ? left.first.size() < right.first.size() : left < right;
}

} // namespace

RowMatch::RowMatch(std::size_t listCount, const std::function<std::size_t(std::size_t)> &sizeOf, const KeyOf &identity)
    : lists(listCount)
{
    for (std::size_t list = 0; list < lists; ++list)
        for (std::size_t row = 0; row < sizeOf(list); ++row) {
            Group &group = groups.emplace_back();
            group.places.fill(-1);
            group.places[list] = static_cast<int>(row);
            group.identity = identity(list, static_cast<int>(row));
        }
    std::ranges::sort(groups, isBefore, &Group::identity);
    for (std::size_t at = 1; at < groups.size(); ++at) {
        Group &before = groups[at - 1];
        if (before.identity == groups[at].identity && (listsOf(before) & listsOf(groups[at])) == 0)
            merge(groups[at], before); // forward, so that the next one finds it
    }
    std::erase_if(groups, &Group::taken);
}

unsigned RowMatch::listsOf(const Group &group) const
{
    unsigned bits = 0;
    for (std::size_t list = 0; list < lists; ++list)
        bits |= group.places[list] >= 0 ? 1u << list : 0;
    return bits;
}

void RowMatch::merge(Group &into, Group &from)
{
    for (std::size_t list = 0; list < lists; ++list)
        if (from.places[list] >= 0)
            into.places[list] = from.places[list];
    from.taken = true;
}

void RowMatch::by(const KeyOf &keyOf)
{
    struct Keyed {
        Key key;
        std::size_t group;
    };
    const unsigned all = (1u << lists) - 1;
    std::vector<Keyed> keyed; // by group, so in the order of identities
    for (std::size_t at = 0; at < groups.size(); ++at) {
        if (listsOf(groups[at]) == all)
            continue;
        for (std::size_t list = 0; list < lists; ++list)
            if (groups[at].places[list] >= 0)
                keyed.push_back({keyOf(list, groups[at].places[list]), at});
    }
    std::ranges::stable_sort(keyed, {}, &Keyed::key);
    for (std::size_t begin = 0, end = 0; begin < keyed.size(); begin = end) {
        std::vector<std::size_t> oneKey;
        for (; end < keyed.size() && keyed[end].key == keyed[begin].key; ++end)
            if (!groups[keyed[end].group].taken && (oneKey.empty() || oneKey.back() != keyed[end].group))
                oneKey.push_back(keyed[end].group);
        join(oneKey);
    }
    std::erase_if(groups, &Group::taken);
}

/// Each takes the first ones that it can, the first of all before the others.
void RowMatch::join(const std::vector<std::size_t> &oneKey)
{
    if (oneKey.size() < 2)
        return;
    struct Waiting {
        std::vector<std::size_t> groups;
        std::size_t next = 0;
        bool any() const { return next < groups.size(); }
        std::size_t first() const { return groups[next]; }
    };
    std::array<Waiting, 1u << mostCompared> waiting; // by the lists that they are in
    for (const std::size_t at : oneKey)
        waiting[listsOf(groups[at])].groups.push_back(at);
    for (const std::size_t at : oneKey) {
        Group &group = groups[at];
        if (group.taken)
            continue;
        ++waiting[listsOf(group)].next; // this one: those before it are taken or done
        for (;;) {
            Waiting *first = nullptr;
            for (unsigned bits = 1; bits < waiting.size(); ++bits)
                if ((bits & listsOf(group)) == 0 && waiting[bits].any() &&
                    (!first || waiting[bits].first() < first->first()))
                    first = &waiting[bits];
            if (!first)
                break;
            merge(group, groups[first->first()]);
            ++first->next;
        }
    }
}

std::vector<RowMatch::Places> RowMatch::rows() const
{
    std::vector<Places> found;
    for (const Group &group : groups)
        found.push_back(group.places);
    const auto place = [this](const Places &places) {
        std::size_t list = 0;
        while (list + 1 < lists && places[list] < 0)
            ++list;
        return std::pair(list, places[list]);
    };
    std::ranges::sort(found, {}, place);
    return found;
}

} // namespace dealdesk::pricing
