#include "typeddigits.h"

#include "typedletters.h"

#include <algorithm>
#include <vector>

namespace dealdesk::entry::typed {

namespace {

/// The longest number that is read at all: far above every limit, far below 128 bits.
constexpr std::size_t mostDigits = 24;

/// Digits between group marks: the last group has three, those between two or three (1,00,000), the first one to three.
bool groupsAreRight(const std::vector<int> &groups)
{
    if (groups.size() == 1)
        return true;
    if (groups.front() < 1 || groups.front() > 3 || groups.back() != 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end() - 1, [](int digits) { return digits == 2 || digits == 3; });
}

/// The group mark at the front: the field's own, a space or an apostrophe. Empty: there is none.
std::string_view groupMark(std::string_view text, const NumberStyle &style)
{
    if (!style.group.empty() && text.starts_with(style.group))
        return style.group;
    for (const auto &space : spaces)
        if (text.starts_with(space))
            return space;
    for (const auto &apostrophe : apostrophes)
        if (text.starts_with(apostrophe))
            return apostrophe;
    return {};
}

} // namespace

tl::expected<Entry, Trouble> readDigits(std::string_view text, const NumberStyle &style, int places)
{
    Entry entry;
    std::vector<int> groups{0};
    std::string_view mark; // of the groups so far: a number has one kind
    std::size_t digits = 0;
    bool afterPoint = false, isOwnPoint = false;
    const bool beginsWithZero = text.starts_with('0');
    while (!text.empty()) {
        const std::string_view group = groupMark(text, style);
        if (isDigit(text.front())) {
            entry.digits = entry.digits * 10 + (text.front() - '0');
            ++(afterPoint ? entry.decimals : groups.back());
            digits += entry.digits != 0;
            if (digits > mostDigits || entry.decimals > static_cast<int>(mostDigits))
                return tl::unexpected(Trouble{Trouble::TooLong, {}});
            text.remove_prefix(1);
        } else if (afterPoint && (!group.empty() || text.front() == '.' || text.front() == ',')) {
            return tl::unexpected(Trouble{Trouble::Grouping, {}});
        } else if (!group.empty()) {
            if (!mark.empty() && mark != group)
                return tl::unexpected(Trouble{Trouble::Grouping, {}});
            mark = group;
            text.remove_prefix(group.size());
            groups.push_back(0);
        } else if (const std::string_view point = text;
                   !afterPoint && (dropPrefix(text, style.decimal) || dropPrefix(text, ".") || dropPrefix(text, ","))) {
            // Where '.' or ',' is no group mark it can only mean the decimals, as in pasted figures.
            afterPoint = true;
            isOwnPoint = point.starts_with(style.decimal);
        } else {
            return tl::unexpected(Trouble{Trouble::NotANumber, {}});
        }
    }
    const bool anyDigit = groups.back() > 0 || entry.decimals > 0;
    if (!anyDigit || (afterPoint && entry.decimals == 0 && groups.back() == 0))
        return tl::unexpected(Trouble{Trouble::NotANumber, {}});
    // "1.000" is a thousand to half of the world and "0,500" a half: nobody can tell which was meant. Where three
    // decimals are what such a number has, the field's own mark means them, as in what the field itself shows.
    const bool mayBeGroups = groups.size() == 1 && entry.decimals == 3 && groups.front() >= 1 && groups.front() <= 3 &&
                             !beginsWithZero && !(places == 3 && isOwnPoint);
    if (!groupsAreRight(groups) || mayBeGroups || (groups.size() > 1 && beginsWithZero))
        return tl::unexpected(Trouble{Trouble::Grouping, {}});
    return entry;
}

} // namespace dealdesk::entry::typed
