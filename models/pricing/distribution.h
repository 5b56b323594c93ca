// How a figure of money is distributed over trials or over all outcomes. Money stays in integers; probabilities and
// standard errors are statistics and so floating-point numbers.
#pragma once

#include "money.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dealdesk::pricing {

/// Of the priced trials. Everything is empty where there is none.
struct Distribution {
    std::optional<Money> mean;          ///< to the cent, halves away from zero
    std::optional<Money> p10, p50, p90; ///< nearest rank: the least value that so many percent do not exceed
    std::optional<Money> standardError; ///< of the mean, up to the next cent; exact: 0
    std::vector<Money> values;          ///< rising; exact: each once
    std::vector<double> atMost; ///< exact: the probability of each value or less; sampled: empty, all weigh the same
};

/// From the values of the priced trials, in any order.
Distribution sampledDistribution(std::vector<Money> values);

struct Chance {
    double probability = 0;   ///< 0 to 1, given that the trial is priced
    double standardError = 0; ///< exact: 0
    /// The true chance is less than this far away in 95 of 100 simulations; where no trial or every one reaches the
    /// target, by the rule of three. Exact: 0.
    double within = 0;
};
/// Of the target or more. Nothing where no trial is priced.
std::optional<Chance> chanceOfReaching(const Distribution &distribution, Money target);

/// The values between which the true percentile (or mean) is in 95 of 100 simulations; exact: the value itself twice.
struct PercentileRange {
    Money least, most;
};
std::optional<PercentileRange> percentileRange(const Distribution &distribution, int percent);
std::optional<PercentileRange> meanRange(const Distribution &distribution);

struct HistogramBin {
    Money from, below; ///< from <= value < below
    double share = 0;  ///< of the priced trials
};
/// At most `mostBins` (>= 2) bins of one width, whose edges are multiples of 1, 2 or 5 times a power of ten cents.
/// Bins without a value between two with one are there, with share 0.
std::vector<HistogramBin> histogram(const Distribution &distribution, int mostBins);

} // namespace dealdesk::pricing
