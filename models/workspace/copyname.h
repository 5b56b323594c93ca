// What a copy is called: no two that stand in one list have the same name.
#pragma once

#include <string>
#include <unordered_set>

namespace dealdesk::workspace {

/// "Base (copy)", then "Base (copy 2)", of "Base" and of "Base (copy)" alike: the first that nobody in `taken` has.
std::string copyName(const std::string &name, const std::unordered_set<std::string> &taken);

} // namespace dealdesk::workspace
