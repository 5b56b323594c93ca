// 10,000 trials over 60 months, beside a streaming sum of one amount for each deal and trial: the floor that the
// machine itself sets.
#include "generated.h"

#include "pricing/simulate.h"

#include <benchmark/benchmark.h>

#include <numeric>

using namespace dealdesk;

namespace {

constexpr std::int64_t trials = 10'000;

/// In the generated scenario 12-month deals have no price in the negotiated band, so that most trials are unpriced.
/// Here that band has a list price, and every trial has figures to sort.
pricing::Scenario priced(int deals)
{
    auto scenario = bench::generated(deals);
    for (auto &authorization : scenario.authorizations) {
        authorization.bands.back().negotiated = false;
        authorization.bands.back().price = pricing::Money{8'200};
    }
    return scenario;
}

void run(benchmark::State &state, const pricing::Scenario &scenario, bool movers)
{
    const pricing::SimulationOptions options{
        .trials = trials, .threads = static_cast<int>(state.range(1)), .movers = movers};
    for (auto _ : state)
        benchmark::DoNotOptimize(pricing::simulate(scenario, options));
}

} // namespace

/// Reference: adds up as many amounts as there are deals and trials, out of the cache.
static void streamingSum(benchmark::State &state)
{
    const std::vector<std::int64_t> amounts(static_cast<std::size_t>(state.range(0)), 880'000);
    for (auto _ : state)
        for (std::int64_t trial = 0; trial < trials; ++trial) {
            benchmark::DoNotOptimize(std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0}));
            benchmark::ClobberMemory();
        }
}
BENCHMARK(streamingSum)->Arg(1'000)->Unit(benchmark::kMillisecond);

/// Deals, threads.
static void simulatePriced(benchmark::State &state) { run(state, priced(static_cast<int>(state.range(0))), false); }
BENCHMARK(simulatePriced)
    ->ArgsProduct({{1'000, 10'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// As generated: most trials unpriced.
static void simulateGenerated(benchmark::State &state)
{
    run(state, bench::generated(static_cast<int>(state.range(0))), false);
}
BENCHMARK(simulateGenerated)
    ->ArgsProduct({{1'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// With each deal's effect.
static void simulateMovers(benchmark::State &state) { run(state, priced(static_cast<int>(state.range(0))), true); }
BENCHMARK(simulateMovers)
    ->ArgsProduct({{1'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// Every month is a price event.
static void simulateFloating(benchmark::State &state)
{
    auto scenario = priced(static_cast<int>(state.range(0)));
    scenario.settings.bandPolicy = pricing::BandPolicy::Floating;
    run(state, scenario, false);
}
BENCHMARK(simulateFloating)
    ->ArgsProduct({{1'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// Totals that stay near the edges of bands, so that the band differs from trial to trial in every month: the worst
/// case.
static void simulateAtBandEdges(benchmark::State &state)
{
    auto scenario = priced(static_cast<int>(state.range(0)));
    for (auto &deal : scenario.deals)
        for (auto &step : deal.tenants)
            step.count = 1 + step.count % 8;
    run(state, scenario, false);
}
BENCHMARK(simulateAtBandEdges)
    ->ArgsProduct({{1'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

static void enumerateTwentyDeals(benchmark::State &state)
{
    const auto scenario = bench::generated(20);
    for (auto _ : state)
        benchmark::DoNotOptimize(pricing::simulate(scenario, {.threads = 1, .exact = true}));
}
BENCHMARK(enumerateTwentyDeals)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
