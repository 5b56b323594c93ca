#include "copyname.h"

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

} // namespace

std::string copyName(const std::string &name, const std::unordered_set<std::string> &taken)
{
    const std::string first = original(name) + " (copy";
    for (std::size_t number = 1;; ++number) {
        std::string candidate = first + (number == 1 ? ")" : " " + std::to_string(number) + ")");
        if (!taken.contains(candidate))
            return candidate;
    }
}

} // namespace dealdesk::workspace
