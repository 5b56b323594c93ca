#include "copyname.h"

#include "pricing/nametext.h"

#include <algorithm>

namespace dealdesk::workspace {
namespace {

/// Without the " (copy)" or " (copy 2)" at its end.
std::string original(const std::string &name)
{
    const std::size_t mark = name.rfind(" (copy");
    if (mark == std::string::npos || mark == 0 || name.back() != ')')
        return name;
    const std::string number = name.substr(mark + 6, name.size() - mark - 7);
    const bool counted =
        number.size() > 1 && number.front() == ' ' &&
        std::all_of(number.begin() + 1, number.end(), [](char each) { return each >= '0' && each <= '9'; });
    return number.empty() || counted ? name.substr(0, mark) : name;
}

/// The name's beginning that leaves room for a suffix of ASCII; whole code points, and no space at its end.
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
    const std::string first = original(name);
    for (std::size_t &number = tried[first];;) {
        ++number;
        const std::string suffix = number == 1 ? " (copy)" : " (copy " + std::to_string(number) + ")";
        std::string candidate = shortened(first, suffix.size()) + suffix;
        if (taken.insert(candidate).second)
            return candidate;
    }
}

} // namespace dealdesk::workspace
