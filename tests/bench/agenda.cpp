// What must be done, over many deals: most without anything, all with something, all with a renewal; the week, and all
// that comes.
#include "generated.h"

#include "guidance/agenda.h"

#include <benchmark/benchmark.h>

using namespace dealdesk;
using namespace dealdesk::pricing;

namespace {

constexpr Date today = std::chrono::year{2027} / 6 / 2;

enum Filling { Few, Each, Renewals };

Scenario filled(int deals, Filling filling)
{
    Scenario scenario = bench::generated(deals);
    int number = 0;
    for (Deal &deal : scenario.deals) {
        ++number;
        if (filling == Each || (filling == Few && number % 100 == 0)) {
            Paperwork &paper = deal.paperwork.edit();
            paper.nextStep = "Call them";
            paper.nextStepBy = plusDays(today, number % 90 - 5);
            paper.offers = {{.id = "offer-" + std::to_string(number), .expires = plusDays(today, number % 40)}};
        }
        if (filling == Renewals) {
            deal.status = DealStatus::Active;
            deal.atEnd = AtEnd::Renews;
        }
    }
    return scenario;
}

void agenda(benchmark::State &state)
{
    const Scenario scenario = filled(100'000, static_cast<Filling>(state.range(0)));
    const auto until = state.range(1) ? std::optional(guidance::endOfWeek(today)) : std::nullopt;
    std::size_t items = 0;
    for (auto _ : state)
        items = guidance::agendaOf(scenario, {}, today, {}, until).size();
    state.counters["items"] = static_cast<double>(items);
}
BENCHMARK(agenda)->ArgsProduct({{Few, Each, Renewals}, {1, 0}})->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
