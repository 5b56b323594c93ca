// What is left of a deal's total for the instalments of a custom schedule (pricing rules, section 5).
#pragma once

#include "scenario.h"

#include <optional>

namespace dealdesk::pricing {

struct InstalmentBalance {
    std::optional<Money> sum;     ///< of the amounts; nothing where it is beyond 64 bits
    std::optional<Money> missing; ///< the term's total less the sum: 0 where it adds up, negative where it is too much
    friend bool operator==(const InstalmentBalance &, const InstalmentBalance &) = default;
};

/// Nothing is missing that is known where `tcv` is unknown.
InstalmentBalance instalmentBalance(const Deal &deal, const std::optional<Money> &tcv);

} // namespace dealdesk::pricing
