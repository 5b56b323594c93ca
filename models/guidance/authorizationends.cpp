#include "authorizationends.h"

#include "pricing/calendar.h"

#include <algorithm>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

bool holdsOn(const ResaleAuthorization &authorization, Date day)
{
    return (!authorization.from || *authorization.from <= day) && (!authorization.until || *authorization.until >= day);
}

bool anyHoldsOn(const Scenario &scenario, Listing listing, Date day)
{
    return std::ranges::any_of(scenario.authorizations, [&](const ResaleAuthorization &each) {
        return each.listing == listing && holdsOn(each, day);
    });
}

/// Of those of a listing that have ended, the last.
bool isLastEnded(const Scenario &scenario, const ResaleAuthorization &ended, Date today)
{
    return std::ranges::none_of(scenario.authorizations, [&](const ResaleAuthorization &other) {
        return other.listing == ended.listing && other.until && *other.until<today && * other.until> * ended.until;
    });
}

} // namespace

std::vector<AuthorizationEnd> authorizationsEnding(const Scenario &scenario, Date today)
{
    std::vector<AuthorizationEnd> ends;
    for (std::size_t at = 0; at < scenario.authorizations.size(); ++at) {
        const ResaleAuthorization &each = scenario.authorizations[at];
        if (!each.until)
            continue;
        const int left = daysBetween(today, *each.until);
        if (left > warnedBefore.front() ||
            (left < 0 && (anyHoldsOn(scenario, each.listing, today) || !isLastEnded(scenario, each, today))))
            continue;
        const auto reached = std::ranges::count_if(warnedBefore, [&](int days) { return left <= days; });
        ends.push_back(
            {at, left, static_cast<int>(reached) - 1, anyHoldsOn(scenario, each.listing, plusDays(*each.until, 1))});
    }
    std::ranges::stable_sort(ends, {}, &AuthorizationEnd::daysLeft);
    return ends;
}

} // namespace dealdesk::guidance
