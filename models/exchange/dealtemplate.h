// A deal without what is one deal's alone, kept under a name to make others from. Its text is a scenario file of that
// one deal, so that reading it meets every rule of such files.
#pragma once

#include "pricing/scenario.h"
#include "records/deal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::exchange {

inline constexpr std::string_view templatePrefix = "deal-template/"; ///< of its row among the firm's facts

struct DealTemplate {
    std::string currency;
    pricing::Deal deal; ///< without customer, name, ids, offers, dates and status
    friend bool operator==(const DealTemplate &, const DealTemplate &) = default;
};

DealTemplate templateOf(const pricing::Deal &deal, std::string currency);
std::string templateText(const DealTemplate &kept);
/// Nothing: another version wrote what this one does not read.
std::optional<DealTemplate> readTemplate(std::string_view text);

/// Takes away what is counted in a currency, and answers what that was. A price by an amount becomes `price`.
std::vector<records::DealField> dropAmounts(pricing::Deal &deal, const pricing::ResalePrice &price);

} // namespace dealdesk::exchange
