// A deal's proof of concept: its days, its gates, and the growth path that its gates make. The source page publishes
// that there is one of 14 and one of 30 days, with gates from the PoC to 10, 100 and 1,200 tenants ("Next step"); when
// they are, what is delivered, and which questions are settled before, it leaves to HailBytes' own PoC page and to the
// partner, so they are entered.
#pragma once

#include "firm.h"

#include "pricing/scenario.h"
#include "records/ticks.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::guidance {

/// 0: none is chosen.
int daysOf(pricing::PocOption option);
/// Its last day; nothing while its option or its first day is not known.
std::optional<pricing::Date> pocEnd(const pricing::Paperwork &paperwork);

struct Gate {
    int tenants = 0; ///< with which it goes on
    std::optional<pricing::Date> by;
};
/// From the PoC to 10, to 100, to 1,200 tenants.
std::array<Gate, 3> gatesOf(const pricing::Paperwork &paperwork);

/// The deal begins in the first gate's month with its tenants, and grows with the later ones.
struct GatePath {
    int startMonth = 0; ///< from the scenario's start
    std::vector<pricing::TenantStep> steps;
    bool leavesOut = false; ///< a gate that comes after the term
    friend bool operator==(const GatePath &, const GatePath &) = default;
};
enum class GateFault : std::uint8_t {
    NoFirstGate,    ///< the day of the gate to 10 tenants is not entered
    NotRising,      ///< a gate is not in a later month than the one before it
    BeforePocEnd,   ///< the first gate is before the PoC's last day
    BeforeScenario, ///< its month comes before the scenario's first
    TooLate,        ///< no deal can start so late
};
tl::expected<GatePath, GateFault> gatePath(const pricing::Deal &deal, pricing::YearMonth scenarioStart);

// The partner's own lists, one row of the firm each, a line an item.
enum class PocList : std::uint8_t { Questions, Deliverables14, Deliverables30 };
std::string rowOf(PocList list); ///< "poc/questions"
std::vector<std::string> pocItems(const FirmRows &rows, PocList list);
/// Which list is delivered; nothing while none is chosen.
std::optional<PocList> deliverablesOf(pricing::PocOption option);
/// By which an item's tick is kept with a deal: of its list and its words. Other words are another item.
std::string pocTickId(PocList list, std::string_view item);

} // namespace dealdesk::guidance
