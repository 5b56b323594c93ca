// Edits of a deal's ramp, each answering a ramp that the deal can have: the first step in month 0, months rising within
// the term, counts from 1 to the most that a deal has.
#pragma once

#include "pricing/growth.h"

#include <optional>
#include <vector>

namespace dealdesk::tables {

using Ramp = std::vector<pricing::TenantStep>;

/// Months that a step can move to without passing its neighbours; both included.
struct MonthRange {
    int first = 0, last = 0;
};
MonthRange monthsFor(const Ramp &ramp, std::size_t step, pricing::CommitmentTerm term);

/// The nearest month and count that the step can have.
Ramp withMonth(Ramp ramp, std::size_t step, int month, pricing::CommitmentTerm term);
Ramp withTenants(Ramp ramp, std::size_t step, std::int64_t tenants);

struct AddedStep {
    Ramp ramp;
    std::size_t step = 0;
};
/// Midway to the next step, in month and count. After the last one half a year later, with the tenants that begin the
/// next band, else with twice as many. Nothing where no month is left there. `beside` is pricing::tenantsBeside's.
std::optional<AddedStep> withStepAfter(const Ramp &ramp, std::size_t step, pricing::CommitmentTerm term,
                                       const pricing::ResaleAuthorization *authorization,
                                       const std::vector<std::int64_t> &beside);

/// The first step stays.
Ramp withoutStep(Ramp ramp, std::size_t step);

struct NextCount {
    int tenants = 0;
    bool beginsBand = false;
};
/// The nearest count of own tenants above (`up`) or below that begins a band; ten more or fewer where there is none.
NextCount nextBandStart(const Ramp &ramp, std::size_t step, bool up, const pricing::ResaleAuthorization *authorization,
                        const std::vector<std::int64_t> &beside);

} // namespace dealdesk::tables
