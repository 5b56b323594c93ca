// Edits of a deal's ramp, each answering a ramp that the deal can have: the first step in month 0, months rising within
// the term, counts from 1 to the most that a deal has.
#pragma once

#include "pricing/growth.h"

#include <optional>
#include <vector>

namespace dealdesk::tables {

using Ramp = std::vector<pricing::TenantStep>;

/// An authorization that rules from this month of a deal on, until the next one does.
struct RampBook {
    int month = 0;
    pricing::ResaleAuthorization authorization;
    friend bool operator==(const RampBook &, const RampBook &) = default;
};
/// Those of the deal's initial term, the first of them in month 0. None: its listing has none.
using RampBooks = std::vector<RampBook>;
RampBooks booksOver(const pricing::Scenario &scenario, const pricing::Deal &deal);
const pricing::ResaleAuthorization *bookIn(const RampBooks &books, int month);

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
                                       const RampBooks &books, const std::vector<std::int64_t> &beside);

/// The first step stays.
Ramp withoutStep(Ramp ramp, std::size_t step);

struct NextCount {
    int tenants = 0;
    bool beginsBand = false;
};
/// The nearest count of own tenants above (`up`) or below that begins a band; ten more or fewer where there is none.
NextCount nextBandStart(const Ramp &ramp, std::size_t step, bool up, const RampBooks &books,
                        const std::vector<std::int64_t> &beside);

} // namespace dealdesk::tables
