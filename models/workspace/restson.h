// What deals rest on: the facts that a scenario must have once its deals name them.
#pragma once

#include "rowedit.h"

namespace dealdesk::workspace {

/// Of the deals that come or change by these edits: their customers' uses, and the end of supposing no authorization
/// for them.
std::vector<RowEdit> whatDealsRestOn(const Contents &contents, const std::vector<RowEdit> &edits);

} // namespace dealdesk::workspace
