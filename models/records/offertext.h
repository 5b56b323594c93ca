// The offers that were made for a deal, as one text: a line each, its values separated by tabs in the order of their
// description. No value holds either.
#pragma once

#include "pricing/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::records {

std::string textOf(const std::vector<pricing::OfferRecord> &offers);
/// Nothing where the text is not exactly as `textOf` writes it. Which values there may be is the scenario's rule
/// (faults.h).
std::optional<std::vector<pricing::OfferRecord>> offersFrom(std::string_view text);

} // namespace dealdesk::records
