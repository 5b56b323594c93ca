#include "distribution.h"

#include "rounding.h"
#include "standarderror.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dealdesk::pricing {

namespace {

using Values = std::vector<Money>;

constexpr double deviations = hundredthsOfDeviations / 100.0;

/// The ceil(percent · n)-th smallest, counted from 0.
std::size_t nearestRank(std::size_t count, std::size_t percent) { return (percent * count + 99) / 100 - 1; }

Money standardErrorOfMean(const Values &values, Money mean)
{
    double squares = 0;
    for (const Money value : values) {
        const auto difference = static_cast<double>(Wide{value.minor} - mean.minor);
        squares += difference * difference;
    }
    const auto count = static_cast<double>(values.size());
    const double error = values.size() > 1 ? std::sqrt(squares / (count - 1) / count) : 0;
    return Money{static_cast<std::int64_t>(std::min(std::ceil(error), 0x1p62))};
}

/// The probability of less than this.
double below(const Distribution &distribution, Money value)
{
    const auto &values = distribution.values;
    const auto index = static_cast<std::size_t>(std::ranges::lower_bound(values, value) - values.begin());
    if (distribution.atMost.empty())
        return static_cast<double>(index) / static_cast<double>(values.size());
    return index == 0 ? 0 : distribution.atMost[index - 1];
}

Wide downTo(Money value, Wide width)
{
    const Wide rest = value.minor % width;
    return value.minor - rest - (rest < 0 ? width : 0);
}

/// The least of 1, 2, 5, 10, 20, … that needs no more bins.
Wide binWidth(Money least, Money most, int mostBins)
{
    for (Wide power = 1;; power *= 10)
        for (const int factor : {1, 2, 5})
            if (const Wide width = factor * power; (downTo(most, width) - downTo(least, width)) / width < mostBins)
                return width;
}

} // namespace

Distribution sampledDistribution(std::vector<Money> values)
{
    Distribution distribution;
    if (values.empty())
        return distribution;
    std::ranges::sort(values);
    Wide sum = 0;
    for (const Money value : values)
        sum += value.minor;
    const std::size_t count = values.size();
    distribution.mean = narrowed(nearestQuotient(sum, static_cast<std::int64_t>(count)));
    distribution.p10 = values[nearestRank(count, 10)];
    distribution.p50 = values[nearestRank(count, 50)];
    distribution.p90 = values[nearestRank(count, 90)];
    distribution.standardError = standardErrorOfMean(values, *distribution.mean);
    distribution.values = std::move(values);
    return distribution;
}

std::optional<Chance> chanceOfReaching(const Distribution &distribution, Money target)
{
    if (distribution.values.empty())
        return std::nullopt;
    const double probability = std::max(0.0, 1 - below(distribution, target));
    if (!distribution.atMost.empty())
        return Chance{probability, 0, 0};
    const auto count = static_cast<double>(distribution.values.size());
    const double error = std::sqrt(probability * (1 - probability) / count);
    return Chance{probability, error, error > 0 ? deviations * error : std::min(1.0, 3 / count)};
}

std::optional<PercentileRange> percentileRange(const Distribution &distribution, int percent)
{
    const auto &values = distribution.values;
    if (values.empty())
        return std::nullopt;
    const double share = percent / 100.0;
    if (!distribution.atMost.empty()) {
        const auto found = std::ranges::lower_bound(distribution.atMost, share);
        const auto index = std::min(static_cast<std::size_t>(found - distribution.atMost.begin()), values.size() - 1);
        return PercentileRange{values[index], values[index]};
    }
    // How many of n trials are below the true percentile is binomial, so near its mean by 1.96 standard deviations.
    const auto count = static_cast<double>(values.size());
    const double away = deviations * std::sqrt(count * share * (1 - share));
    const auto at = [&](double rank) { return values[static_cast<std::size_t>(std::clamp(rank, 1.0, count)) - 1]; };
    return PercentileRange{at(std::floor(count * share - away)), at(std::ceil(count * share + away) + 1)};
}

std::optional<PercentileRange> meanRange(const Distribution &distribution)
{
    const auto away = within95(distribution.standardError);
    if (!distribution.mean || !away)
        return std::nullopt;
    const auto least = narrowed(Wide{distribution.mean->minor} - away->minor),
               most = narrowed(Wide{distribution.mean->minor} + away->minor);
    if (!least || !most)
        return std::nullopt;
    return PercentileRange{*least, *most};
}

std::vector<HistogramBin> histogram(const Distribution &distribution, int mostBins)
{
    std::vector<HistogramBin> bins;
    if (distribution.values.empty())
        return bins;
    const Money least = distribution.values.front(), most = distribution.values.back();
    const Wide width = binWidth(least, most, std::max(mostBins, 2));
    const auto edge = [](Wide value) { // the outermost edges may lie beyond what money can count
        using Limits = std::numeric_limits<std::int64_t>;
        return Money{static_cast<std::int64_t>(std::clamp<Wide>(value, Limits::min(), Limits::max()))};
    };
    double before = 0;
    for (Wide from = downTo(least, width); from <= most.minor; from += width) {
        const bool isLast = from + width > most.minor;
        const double until = isLast ? 1 : below(distribution, edge(from + width));
        bins.push_back({edge(from), edge(from + width), until - before});
        before = until;
    }
    return bins;
}

} // namespace dealdesk::pricing
