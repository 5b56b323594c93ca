// The offers that were made for a deal, as one text: a line each, its values separated by tabs in the order of their
// description. No value holds either.
#pragma once

#include "pricing/scenario.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::records {

inline constexpr int ofNow = std::numeric_limits<int>::max(); ///< a schema: with every field

/// With the fields that the schema of workspaces has.
std::string textOf(const std::vector<pricing::OfferRecord> &offers, int schema = ofNow);
/// Nothing where the text is not exactly as `textOf` writes it. Which values there may be is the scenario's rule
/// (faults.h).
std::optional<std::vector<pricing::OfferRecord>> offersFrom(std::string_view text, int schema = ofNow);

} // namespace dealdesk::records
