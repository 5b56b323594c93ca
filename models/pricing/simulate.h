// What a portfolio brings when each deal is won or lost by chance (pricing rules, section 7).
#pragma once

#include "distribution.h"
#include "evaluate.h"

#include <functional>

namespace dealdesk::pricing {

inline constexpr std::int64_t mostTrials = 10'000'000;
inline constexpr int mostDealsEnumerated = 20;

struct SimulationOptions {
    std::int64_t trials = 10'000; ///< 1 to mostTrials; not for an exact one
    std::uint64_t seed = 1;       ///< the same seed gives the same result on any machine, with any number of threads
    int threads = 0;              ///< 0: as many as the machine has
    bool exact = false;  ///< every outcome of the uncertain deals, with its exact probability, instead of trials
    bool movers = false; ///< fill Simulation::movers
    /// Leave out the amounts of the deals that have no price in any trial in which they are won, instead of making
    /// those trials unpriced. Their tenants count, as ever. Not where no other deal would be left.
    bool leaveOutUnpriced = false;
    /// Called in the calling thread, with 0 done, now and then, and with all done; answers whether to go on.
    std::function<bool(std::int64_t done, std::int64_t of)> progress = {};
};

/// What one deal's win changes: the mean of the priced trials in which it is won, less the mean of those in which it is
/// lost, rounded once. Nothing where it was never one of the two.
struct Mover {
    std::size_t deal = 0;
    std::optional<Money> arr, margin;
    /// Standard errors, up to the next cent; exact: 0. Nothing where it was won, or lost, in fewer than `enoughTrials`
    /// priced trials: so few do not say how far they are off.
    std::optional<Money> arrError, marginError;
};

struct Simulation {
    bool cancelled = false;           ///< then there are no figures
    std::int64_t trials = 0;          ///< exact: the outcomes, 2 to the power of the number of uncertain deals
    std::int64_t unpriced = 0;        ///< of those, the ones with an unknown figure; they are left out of all figures
    double unpricedProbability = 0;   ///< 0 to 1; sampled: their share
    std::vector<std::size_t> leftOut; ///< the deals whose amounts are left out, rising
    Distribution arr;                 ///< in the horizon's last month
    Distribution margin;              ///< over the horizon
    std::vector<Mover> movers;        ///< of uncertain deals, by the size of the margin that they move, largest first
};

/// Included deals that are neither certain nor impossible.
int uncertainDeals(const Scenario &scenario);

/// Each included deal is won with its own probability, independently; a lost deal is as if not there. Exact for at most
/// mostDealsEnumerated uncertain deals, else std::invalid_argument. Throws AmountOverflow where a trial's figure does
/// not fit in 64 bits.
Simulation simulate(const Scenario &scenario, const SimulationOptions &options = {});

/// One trial: both figures or, where it is unpriced, none.
struct Outcome {
    std::optional<Money> arr, margin;
};
/// With these deals won, by index into Scenario::deals; excluded deals are passed over. Throws AmountOverflow.
Outcome outcome(const Scenario &scenario, const std::vector<bool> &won);

} // namespace dealdesk::pricing
