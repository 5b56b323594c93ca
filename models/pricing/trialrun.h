// All trials of a simulation, on one or more threads.
#pragma once

#include "simulate.h"
#include "trialwords.h"

namespace dealdesk::pricing {

/// Every trial's figures, by its number.
struct Trials {
    std::vector<Money> arr, margin;
    std::vector<TrialBits> unpriced; ///< words
    std::vector<WonSums> won;        ///< by row, where movers are asked for
    SquareStep squareStep;           ///< of these
    bool cancelled = false;
};

/// Throws AmountOverflow.
Trials runTrials(const Scenario &scenario, const WinModel &model, const SimulationOptions &options);

using SmallTrialWords = TrialWords<std::int32_t, std::int64_t>;
using LargeTrialWords = TrialWords<std::int64_t, Wide>;

[[noreturn]] void raiseTrialOverflow(const Scenario &scenario, const WinModel &model);

} // namespace dealdesk::pricing
