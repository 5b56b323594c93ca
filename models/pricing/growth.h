// A deal's ramp: the relationship total and the band that each of its tenant steps reaches, and what a tenant
// costs there.
#pragma once

#include "evaluation.h"
#include "ranges.h"

#include <span>
#include <vector>

namespace dealdesk::pricing {

struct GrowthStep {
    int month = 0;                      ///< of the deal
    int tenants = 0;                    ///< the deal's own, from this month on
    std::int64_t total = 0;             ///< relationship total of this month (pricing rules, section 2.1)
    int authorization = -1;             ///< that rules in this month: index into Scenario::authorizations; -1: none
    int band = -1;                      ///< of that one, for the total; -1: below the first, or no authorization
    std::optional<Money> wholesaleUnit; ///< per tenant per month, as the evaluation has it for this month
    FlagSet why;                        ///< where there is none; empty for an excluded deal
    friend bool operator==(const GrowthStep &, const GrowthStep &) = default;
};

/// One row for each tenant step, in order. Total and band of an excluded deal are those that it would reach; its unit
/// is nothing.
std::vector<GrowthStep> growthSteps(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation);

/// What the deal's own tenants come on top of: the existing tenants of its listing and those of the other included
/// deals for it, in each month of the deal's initial term. Never empty.
std::vector<std::int64_t> tenantsBeside(const Scenario &scenario, std::size_t deal);

/// The relationship total in each month of `beside`, with these steps beside it: for a path that is not entered yet.
std::vector<std::int64_t> totalsWith(std::span<const TenantStep> path, std::span<const std::int64_t> beside);

/// A band as a deal meets it: with `tenants` of its own the relationship total begins the band.
struct BandStart {
    int band = 0;
    int tenants = 1; ///< 1 to mostTenants
    friend bool operator==(const BandStart &, const BandStart &) = default;
};
/// Bands that the deal itself can begin beside so many tenants, rising.
std::vector<BandStart> bandStarts(const ResaleAuthorization &authorization, std::int64_t beside);

} // namespace dealdesk::pricing
