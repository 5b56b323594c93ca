// What some deals are billed in each calendar year of the horizon.
#pragma once

#include "evaluation.h"

#include <optional>
#include <span>
#include <vector>

namespace dealdesk::pricing {

struct BilledYear {
    int year = 0;
    std::optional<Money> billed; ///< unknown where one of its months is, of one of the deals; or beyond 64 bits

    friend bool operator==(const BilledYear &, const BilledYear &) = default;
};

/// Each calendar year that the horizon touches and that has months between the bounds: what is billed in its months (by
/// service, as all figures of a month) that end after `after` and begin on `until` at the latest; nothing: no such
/// bound. The deals are indexes; they must be included.
std::vector<BilledYear> billedYears(const Scenario &scenario, const Evaluation &evaluation,
                                    std::span<const std::size_t> deals, const std::optional<Date> &after = {},
                                    const std::optional<Date> &until = {});

} // namespace dealdesk::pricing
