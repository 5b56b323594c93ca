#include "namedrows.h"

namespace dealdesk::guidance {

std::string namedRow(std::string_view prefix, std::string_view name) { return std::string(prefix) + std::string(name); }

std::vector<std::string> namesUnder(const FirmRows &rows, std::string_view prefix)
{
    std::vector<std::string> names;
    for (auto at = rows.lower_bound(prefix); at != rows.end() && at->first.starts_with(prefix); ++at)
        names.push_back(at->first.substr(prefix.size()));
    return names;
}

FirmChanges renamed(const FirmRows &rows, std::string_view prefix, std::string_view from, std::string_view to)
{
    FirmChanges changes;
    changes[namedRow(prefix, from)] = std::nullopt;
    changes[namedRow(prefix, to)] = rows.at(namedRow(prefix, from)); // also where both are one name
    return changes;
}

} // namespace dealdesk::guidance
