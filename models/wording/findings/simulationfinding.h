// What a simulation shows, as sentences.
#pragma once

#include "pricing/simulate.h"
#include "wording/figuretext.h"

#include <span>

namespace dealdesk::wording {

/// "At least 8 in 10 times between $172,112 and $512,137 ARR; the median is $318,961". `what`: "ARR".
QString simulationFinding(const pricing::Distribution &distribution, const QString &what, bool exact,
                          const FigureText &figures);
/// "10,000 trials, seed 1." or "All 64 outcomes, exactly."; says where the trials are too few for ranges.
QString simulationSize(const pricing::Simulation &simulation, const pricing::SimulationOptions &options,
                       const Language &language);
/// Which deals are no part of the figures, and why; empty for none.
QString leftOutDeals(const pricing::Scenario &scenario, std::span<const std::size_t> deals, const Language &language);
/// Which trials are left out, and why; empty where none is.
QString unpricedTrials(const pricing::Simulation &simulation, bool exact, const Language &language);
/// "Reached with probability 63.1 %, likely 62.1 % to 64.1 %."; empty without a target or a priced trial.
QString chanceSentence(const pricing::Distribution &distribution, const std::optional<pricing::Money> &target,
                       const Language &language);

} // namespace dealdesk::wording
