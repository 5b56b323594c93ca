// What each tier of white label brings: rows of resources/knowledge/whitelabel.tsv, dated, with their source. What each
// says to people stands in wording (wording/pages/whitelabelwords.h), under the row's id.
#pragma once

#include "pricing/scenario.h"

#include <span>
#include <string_view>

namespace dealdesk::guidance {

struct WhiteLabelRow {
    std::string_view id;
    pricing::WhiteLabelTier tier = pricing::WhiteLabelTier::Light;
    std::string_view asOf; ///< "2026-11"
    std::string_view source;
};

/// All, in the order of the file: light, which every deployment has, then what full adds.
std::span<const WhiteLabelRow> whiteLabelRows();

extern const std::string_view whiteLabelText; ///< the file, as it was compiled in

} // namespace dealdesk::guidance
