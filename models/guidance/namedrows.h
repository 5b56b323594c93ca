// What the firm keeps under names of its own choice: rows of a prefix with the name behind it.
#pragma once

#include "firm.h"

namespace dealdesk::guidance {

std::string namedRow(std::string_view prefix, std::string_view name);
/// In order.
std::vector<std::string> namesUnder(const FirmRows &rows, std::string_view prefix);

using FirmChanges = std::map<std::string, std::optional<OwnValue>, std::less<>>;
/// In place of one that has the new name already. `from` must be there.
FirmChanges renamed(const FirmRows &rows, std::string_view prefix, std::string_view from, std::string_view to);

} // namespace dealdesk::guidance
