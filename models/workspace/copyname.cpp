#include "copyname.h"

#include "pricing/nametext.h"

#include <algorithm>
#include <string_view>

namespace dealdesk::workspace {
namespace {

constexpr std::string_view place = "%1";

/// Takes `end` off the text, where it ends so and more stands before.
bool takeOff(std::string_view &text, std::string_view end)
{
    if (!text.ends_with(end) || text.size() == end.size())
        return false;
    text.remove_suffix(end.size());
    return true;
}

/// Without the suffix of a copy at its end.
std::string original(const std::string &name, const CopySuffixes &suffixes)
{
    std::string_view rest = name;
    if (takeOff(rest, suffixes.first))
        return std::string(rest);
    const std::string_view further = suffixes.further;
    const std::size_t at = std::min(further.find(place), further.size());
    if (!takeOff(rest, further.substr(std::min(at + place.size(), further.size()))))
        return name;
    const std::size_t digits = rest.find_last_not_of("0123456789") + 1; // 0 too where there is none
    const bool isCounted = digits < rest.size();
    rest = rest.substr(0, digits);
    return isCounted && takeOff(rest, further.substr(0, at)) ? std::string(rest) : name;
}

std::string suffixOf(std::size_t number, const CopySuffixes &suffixes)
{
    if (number == 1)
        return suffixes.first;
    std::string suffix = suffixes.further;
    if (const std::size_t at = suffix.find(place); at != std::string::npos)
        suffix.replace(at, place.size(), std::to_string(number));
    return suffix;
}

/// The name's beginning that leaves room for a suffix of so many; whole code points, and no space at its end.
std::string shortened(std::string name, std::size_t suffix)
{
    std::size_t letters = pricing::codePoints(name);
    while (!name.empty() && letters + suffix > pricing::longestName) {
        while ((static_cast<unsigned char>(name.back()) & 0xC0) == 0x80)
            name.pop_back();
        name.pop_back();
        --letters;
        while (!name.empty() && name.back() == ' ') {
            name.pop_back();
            --letters;
        }
    }
    return name;
}

} // namespace

std::string CopyNames::next(const std::string &name)
{
    const std::string first = original(name, suffixes);
    for (std::size_t &number = tried[first];;) {
        ++number;
        const std::string suffix = suffixOf(number, suffixes);
        std::string candidate = shortened(first, pricing::codePoints(suffix)) + suffix;
        if (taken.insert(candidate).second)
            return candidate;
    }
}

} // namespace dealdesk::workspace
