// Growth paths of the field: the published gates of a proof of concept, and the published modelling case. Which gates
// there are is published; the months between them are nobody's, so they are assumed, and said to be.
#pragma once

#include "pricing/scenario.h"

#include <span>

namespace dealdesk::guidance {

struct GrowthPath {
    enum class Kind : std::uint8_t {
        Modelled, ///< a modelling case that is published with its ends; the months between are assumed
        Gates,    ///< a PoC and the gates behind it, both published; the months between are assumed
    };
    Kind kind = Kind::Modelled;
    int pocDays = 0;                            ///< days of the PoC before the deal's start; 0: none
    std::span<const pricing::TenantStep> steps; ///< as of a deal
};

std::span<const GrowthPath> growthPaths();

/// The last step is within the term.
bool fits(const GrowthPath &path, pricing::CommitmentTerm term);

/// When a PoC is at the latest, so that the deal can start when it does. The calendar unit of a deal is the month, so
/// its PoC comes before its first day.
struct PocDates {
    pricing::Date firstDay{};
    pricing::Date lastDay{};
    pricing::Date decisionBy{}; ///< the day before the deal's first
    friend bool operator==(const PocDates &, const PocDates &) = default;
};
/// Two weeks between the PoC and the start, for the decision and the acceptance of the private offer: assumed.
PocDates latestPoc(int days, pricing::YearMonth dealStart);
inline constexpr int daysToDecide = 14;
/// Its first day is past, so it cannot be proposed any more.
bool hasBegun(const PocDates &dates, const pricing::Date &today);

/// The path begins with the tenants of the first gate after a PoC.
bool beginsAtFirstGate(std::span<const pricing::TenantStep> steps);

} // namespace dealdesk::guidance
