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

/// Sums of powers of the distances from the mean, in cents.
struct Spread {
    double squares = 0, cubes = 0;

    Spread(const Values &values, Money mean)
    {
        for (const Money value : values) {
            const auto difference = static_cast<double>(Wide{value.minor} - mean.minor);
            squares += difference * difference;
            cubes += difference * difference * difference;
        }
    }
};

void fillError(Distribution &distribution)
{
    const auto count = static_cast<double>(distribution.values.size());
    if (count < 2)
        return;
    const Spread spread(distribution.values, *distribution.mean);
    const double error = std::sqrt(spread.squares / (count - 1) / count);
    distribution.standardError = Money{static_cast<std::int64_t>(std::min(std::ceil(error), 0x1p62))};
    const double variance = spread.squares / count, third = spread.cubes / count;
    constexpr double cochran = 25;
    distribution.meanIsNormal = distribution.values.size() >= enoughTrials && variance > 0 &&
                                count * variance * variance * variance >= cochran * third * third;
}

/// The probability of less than this.
double below(const Distribution &distribution, Money value)
{
    const auto &values = distribution.values;
    const auto index = static_cast<std::size_t>(std::ranges::lower_bound(values, value) - values.begin());
    if (!distribution.isExact())
        return static_cast<double>(index) / static_cast<double>(values.size());
    return index == values.size() ? 1 : 1 - distribution.atLeast[index];
}

/// E. B. Wilson, 1927: the chances from which this many of so many trials are no surprise.
void fillWilson(Chance &chance)
{
    const auto count = static_cast<double>(chance.trials);
    const double squared = deviations * deviations, share = chance.probability;
    const double middle = (share + squared / (2 * count)) / (1 + squared / count);
    const double away =
        deviations / (1 + squared / count) * std::sqrt(share * (1 - share) / count + squared / (4 * count * count));
    chance.least = chance.reached == 0 ? 0 : std::max(0.0, middle - away);
    chance.most = chance.reached == chance.trials ? 1 : std::min(1.0, middle + away);
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
    distribution.values = std::move(values);
    fillError(distribution);
    return distribution;
}

std::optional<Chance> chanceOfReaching(const Distribution &distribution, Money target)
{
    const auto &values = distribution.values;
    if (values.empty())
        return std::nullopt;
    const auto from = std::ranges::lower_bound(values, target);
    Chance chance;
    if (distribution.isExact()) {
        if (from == values.begin()) {
            chance.probability = 1;
        } else if (from != values.end()) { // possible and not certain, however little is missing to either
            const double share = distribution.atLeast[static_cast<std::size_t>(from - values.begin())];
            chance.probability = std::min(share, std::nextafter(1.0, 0.0));
        }
        chance.least = chance.most = chance.probability;
        return chance;
    }
    chance.reached = values.end() - from;
    chance.trials = static_cast<std::int64_t>(values.size());
    chance.probability = static_cast<double>(chance.reached) / static_cast<double>(chance.trials);
    fillWilson(chance);
    return chance;
}

std::optional<Money> valueOf(const Distribution &distribution, Percentile percentile)
{
    switch (percentile) {
    case Percentile::P10: return distribution.p10;
    case Percentile::P50: return distribution.p50;
    case Percentile::P90: return distribution.p90;
    }
    return std::nullopt;
}

std::optional<PercentileRange> percentileRange(const Distribution &distribution, Percentile percentile)
{
    const auto value = valueOf(distribution, percentile);
    if (!value)
        return std::nullopt;
    if (distribution.isExact())
        return PercentileRange{*value, *value};
    // How many of n trials are below the true percentile is binomial, so near its mean by 1.96 standard deviations. To
    // whole ranks outwards that holds in 95 of 100 for every n that has these ranks (checked for n up to 6,000).
    const auto &values = distribution.values;
    const auto count = static_cast<double>(values.size());
    const double share = static_cast<int>(percentile) / 100.0;
    const double away = deviations * std::sqrt(count * share * (1 - share));
    const double least = std::floor(count * share - away), most = std::ceil(count * share + away) + 1;
    if (least < 1 || most > count)
        return std::nullopt;
    const auto at = [&](double rank) { return values[static_cast<std::size_t>(rank) - 1]; };
    return PercentileRange{at(least), at(most)};
}

std::optional<PercentileRange> meanRange(const Distribution &distribution)
{
    const auto away = within95(distribution.standardError);
    if (!distribution.mean || !away || !(distribution.isExact() || distribution.meanIsNormal))
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
