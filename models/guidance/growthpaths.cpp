#include "growthpaths.h"

#include <array>

namespace dealdesk::guidance {

using pricing::TenantStep;

namespace {

// The source names a pilot of 25 tenants and 1,200 in 18 months; the months of the bands between are assumed.
constexpr std::array modelled{TenantStep{0, 25}, TenantStep{6, 100}, TenantStep{12, 500}, TenantStep{18, 1'200}};
// The gates are published: from PoC to 10, to 100, to 1,200 tenants. Their months are assumed.
constexpr std::array gates{TenantStep{0, 10}, TenantStep{6, 100}, TenantStep{18, 1'200}};

constexpr std::array paths{
    GrowthPath{GrowthPath::Kind::Modelled, 0, modelled},
    GrowthPath{GrowthPath::Kind::Gates, 14, gates},
    GrowthPath{GrowthPath::Kind::Gates, 30, gates},
};

} // namespace

std::span<const GrowthPath> growthPaths() { return paths; }

bool fits(const GrowthPath &path, pricing::CommitmentTerm term)
{
    return path.steps.back().month < pricing::monthsOf(term);
}

PocDates latestPoc(int days, pricing::YearMonth dealStart)
{
    const pricing::Date start = dealStart.firstDay();
    const pricing::Date last = pricing::plusDays(start, -1 - daysToDecide);
    return {pricing::plusDays(last, 1 - days), last, pricing::plusDays(start, -1)};
}

bool hasBegun(const PocDates &dates, const pricing::Date &today)
{
    return std::chrono::sys_days(dates.firstDay) < std::chrono::sys_days(today);
}

bool beginsAtFirstGate(std::span<const TenantStep> steps)
{
    return !steps.empty() && steps.front().count == gates.front().count;
}

} // namespace dealdesk::guidance
