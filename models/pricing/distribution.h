// How a figure of money is distributed over trials or over all outcomes. Money stays in integers; probabilities and
// standard errors are statistics and so floating-point numbers.
#pragma once

#include "money.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dealdesk::pricing {

/// Fewer trials than this say too little of how far they are off.
inline constexpr std::int64_t enoughTrials = 30;

/// Of the priced trials. Everything is empty where there is none.
struct Distribution {
    std::optional<Money> mean;          ///< to the cent, halves away from zero
    std::optional<Money> p10, p50, p90; ///< nearest rank: the least value that so many percent do not exceed
    std::optional<Money> standardError; ///< of the mean, up to the next cent; exact: 0; of one trial there is none
    std::vector<Money> values;          ///< rising; exact: each once
    std::vector<double> atLeast; ///< exact: the probability of each value or more; sampled: empty, all weigh the same
    /// Sampled: 1.96 standard errors around the mean hold the true one in 95 of 100 simulations. Not in a small sample,
    /// nor where rare values weigh much: it takes 25 trials times the square of the skewness (Cochran, Sampling
    /// Techniques, 1977, 2.15), and a spread that can be seen.
    bool meanIsNormal = false;

    bool isExact() const { return !atLeast.empty(); }
};

/// From the values of the priced trials, in any order.
Distribution sampledDistribution(std::vector<Money> values);

struct Chance {
    double probability =
        0; ///< 0 to 1, given that the trial is priced; exact: 0 and 1 where it is impossible or certain
    /// The true chance is between them in about 95 of 100 simulations (Wilson's interval, which also holds where hardly
    /// any trial reaches the target, or nearly every one). Exact: the probability itself.
    double least = 0, most = 0;
    std::int64_t reached = 0, trials = 0; ///< priced trials; exact: 0

    bool isExact() const { return trials == 0; }
    bool tooFew() const { return !isExact() && trials < enoughTrials; }
};
/// Of the target or more. Nothing where no trial is priced.
std::optional<Chance> chanceOfReaching(const Distribution &distribution, Money target);

enum class Percentile : std::uint8_t { P10 = 10, P50 = 50, P90 = 90 };
std::optional<Money> valueOf(const Distribution &distribution, Percentile percentile);

struct PercentileRange {
    Money least, most;
};
/// The values between which the true percentile (or mean) is in at least (the mean: about) 95 of 100 simulations;
/// exact: the value itself twice. Nothing where the trials are too few to say.
std::optional<PercentileRange> percentileRange(const Distribution &distribution, Percentile percentile);
std::optional<PercentileRange> meanRange(const Distribution &distribution);

struct HistogramBin {
    Money from, below; ///< from <= value < below
    double share = 0;  ///< of the priced trials
};
/// At most `mostBins` (>= 2) bins of one width, whose edges are multiples of 1, 2 or 5 times a power of ten cents.
/// Bins without a value between two with one are there, with share 0.
std::vector<HistogramBin> histogram(const Distribution &distribution, int mostBins);

} // namespace dealdesk::pricing
