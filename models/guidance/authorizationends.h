// Authorizations that end soon: who resells must ask for the next one in time.
#pragma once

#include "pricing/scenario.h"

#include <array>
#include <vector>

namespace dealdesk::guidance {

/// Days before an end at which it is said again, more urgently each time.
inline constexpr std::array warnedBefore{60, 30, 7};

struct AuthorizationEnd {
    std::size_t authorization = 0; ///< index into Scenario::authorizations
    int daysLeft = 0;              ///< 0: it holds today for the last time; below: it has ended
    int warned = 0;                ///< index into `warnedBefore`: the last of them that was reached
    bool isFollowed = false;       ///< another one of the listing holds on the day after it
    friend bool operator==(const AuthorizationEnd &, const AuthorizationEnd &) = default;
};

/// Those that end within 60 days, and of each listing the one that has ended last while none holds today; the soonest
/// first. One that another follows is among them: its offers end with it.
std::vector<AuthorizationEnd> authorizationsEnding(const pricing::Scenario &scenario, pricing::Date today);

} // namespace dealdesk::guidance
