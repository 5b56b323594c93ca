// Scenario files (`.dealdesk.json`): reading with every problem named by its place, and writing.
#pragma once

#include "problem.h"

#include "pricing/ranges.h"
#include "pricing/scenario.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::exchange {

inline constexpr std::size_t mostProblems = 50;

/// What a file says of itself that holds no wholesale (sharedscenario.h): "shared": "without-wholesale".
inline constexpr std::string_view sharedWithoutWholesale = "without-wholesale";

/// Never throws on bad input. On failure 1 to `mostProblems` problems: those of each value in file order, then those of
/// values that contradict each other, where each of them could be read.
/// Bands of a scenario in USD that equal a row of a shipped illustrative price book carry that row's provenance, all
/// others are `Mine`.
tl::expected<pricing::Scenario, std::vector<Problem>> readScenario(std::string_view json);

/// What such a file would be refused for if it held these values (records/faults.h), in file order; at most
/// `mostProblems`. Nothing: written, it reads back equal.
std::vector<Problem> problemsOf(const pricing::Scenario &scenario);

/// The file's text, UTF-8, ending in a line feed. Reading it back gives an equal scenario, but for provenance, where
/// `problemsOf` finds nothing.
/// `shared`: what it says of itself; empty: nothing, unless its values show that they were shared without wholesale
/// (pricing/sharing.h), and so came from a file that said it.
std::string writeScenario(const pricing::Scenario &scenario, std::string_view shared = {});

} // namespace dealdesk::exchange
