// The arithmetic, beside a streaming sum of as many months: the floor that the machine itself sets.
#include "generated.h"

#include "exchange/scenariofile.h"
#include "pricing/groups.h"
#include "pricing/portfolio.h"
#include "pricing/relationship.h"

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <numeric>

using namespace dealdesk;

/// Reference: adds up 60 months of every deal, already there as numbers.
static void streamingSum(benchmark::State &state)
{
    const std::vector<std::int64_t> months(static_cast<std::size_t>(state.range(0)) * 60, 880'000);
    for (auto _ : state)
        benchmark::DoNotOptimize(std::accumulate(months.begin(), months.end(), std::int64_t{0}));
}
BENCHMARK(streamingSum)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Everything as after one edit: every deal, every month, flags, routes, the portfolio.
static void evaluateAll(benchmark::State &state)
{
    const auto scenario = bench::generated(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(pricing::evaluate(scenario));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(evaluateAll)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Complexity();

/// As the forecast by customer after one edit: every group's months, and which groups are the largest. 1 customer for
/// 10 deals.
static void groupByCustomer(benchmark::State &state)
{
    const auto scenario = bench::generated(static_cast<int>(state.range(0)));
    const auto evaluation = pricing::evaluate(scenario);
    pricing::GroupedPortfolio grouped;
    for (auto _ : state) {
        grouped = pricing::groupedPortfolio(scenario, evaluation, pricing::GroupBy::Customer, std::move(grouped));
        benchmark::DoNotOptimize(pricing::largestFirst(grouped, pricing::ForecastFigure::Margin));
    }
}
BENCHMARK(groupByCustomer)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

static void groupByRoute(benchmark::State &state)
{
    const auto scenario = bench::generated(static_cast<int>(state.range(0)));
    const auto evaluation = pricing::evaluate(scenario);
    for (auto _ : state)
        benchmark::DoNotOptimize(pricing::groupedPortfolio(scenario, evaluation, pricing::GroupBy::Route));
}
BENCHMARK(groupByRoute)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// The portfolio's months alone: relationship totals, sums and payouts, from prices that are there already.
static void portfolioMonths(benchmark::State &state)
{
    const auto scenario = bench::generated(static_cast<int>(state.range(0)));
    auto evaluation = pricing::evaluate(scenario);
    for (auto _ : state) {
        pricing::TenantChanges changes;
        pricing::PortfolioSums sums(scenario.settings);
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
            changes.add(scenario.deals[deal]);
            sums.add(scenario.deals[deal], evaluation.deals[deal].arr, evaluation.allStretches(deal));
        }
        sums.finish(scenario, pricing::Relationship(scenario, changes), evaluation);
        benchmark::DoNotOptimize(evaluation.portfolio);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(portfolioMonths)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Complexity();

static void compareTermsOfOne(benchmark::State &state)
{
    const auto scenario = bench::generated(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(pricing::compareTerms(scenario, 0));
}
BENCHMARK(compareTermsOfOne)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

static void readScenarioFile(benchmark::State &state)
{
    const std::string text = exchange::writeScenario(bench::generated(static_cast<int>(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange::readScenario(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readScenarioFile)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// What one deal weighs, in bytes: in a scenario, in its figures, and in its file. Of what the allocator hands out, so
/// that it is the same on every machine.
static void memoryPerDeal(benchmark::State &state)
{
    const auto deals = static_cast<double>(state.range(0));
    const std::string text = exchange::writeScenario(bench::generated(static_cast<int>(state.range(0))));
    const auto inUse = [] {
        const auto info = mallinfo2();
        return static_cast<double>(info.uordblks + info.hblkhd);
    };
    for (auto _ : state) {
        const double before = inUse();
        const auto scenario = exchange::readScenario(text);
        const double read = inUse();
        const auto evaluation = pricing::evaluate(*scenario);
        const double evaluated = inUse();
        benchmark::DoNotOptimize(evaluation);
        state.counters["scenario"] = (read - before) / deals;
        state.counters["figures"] = (evaluated - read) / deals;
        state.counters["file"] = static_cast<double>(text.size()) / deals;
    }
}
BENCHMARK(memoryPerDeal)->Arg(1'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
