#include "simulate.h"

#include "enumeration.h"
#include "rounding.h"
#include "trialrun.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <thread>

namespace dealdesk::pricing {

namespace {

void dropUnpriced(std::vector<Money> &values, const std::vector<TrialBits> &unpriced)
{
    std::size_t kept = 0;
    for (std::size_t trial = 0; trial < values.size(); ++trial)
        if ((unpriced[trial / trialsInWord] >> (trial % trialsInWord) & 1) == 0)
            values[kept++] = values[trial];
    values.resize(kept);
}

/// The mean of the won less the mean of the lost, rounded once. Sums are below 2^87 and counts below 2^24.
std::optional<Money> meanDifference(Wide won, std::int64_t wonCount, Wide lost, std::int64_t lostCount)
{
    if (wonCount == 0 || lostCount == 0)
        return std::nullopt;
    return narrowed(nearest(won * lostCount - lost * wonCount, Wide{wonCount} * lostCount));
}

/// Of all priced trials, as the rows have them.
WonSums sumsOf(const Trials &trials)
{
    WonSums all;
    all.trials = static_cast<std::int64_t>(trials.arr.size());
    const auto add = [&](const std::vector<Money> &values, Wide &sum, Wide &steps, Wide &squares) {
        for (const Money value : values) {
            const Wide inSteps = trials.squareStep.steps(Wide{value.minor});
            sum += value.minor;
            steps += inSteps;
            squares += inSteps * inSteps;
        }
    };
    add(trials.arr, all.arr, all.arrSteps, all.arrSquares);
    add(trials.margin, all.margin, all.marginSteps, all.marginSquares);
    return all;
}

Mover sampledMover(std::size_t deal, const WonSums &won, const WonSums &lost, SquareStep step)
{
    Mover mover{deal,
                meanDifference(won.arr, won.trials, lost.arr, lost.trials),
                meanDifference(won.margin, won.trials, lost.margin, lost.trials),
                {},
                {}};
    if (won.trials >= enoughTrials && lost.trials >= enoughTrials) {
        mover.arrError = errorOfDifference(won.ofArr(), lost.ofArr(), step);
        mover.marginError = errorOfDifference(won.ofMargin(), lost.ofMargin(), step);
    }
    return mover;
}

void fillSampled(Simulation &simulation, Trials &trials, const WinModel &model, int threads)
{
    if (simulation.unpriced > 0) {
        dropUnpriced(trials.arr, trials.unpriced);
        dropUnpriced(trials.margin, trials.unpriced);
    }
    simulation.unpricedProbability = static_cast<double>(simulation.unpriced) / static_cast<double>(simulation.trials);
    const auto priced = static_cast<std::int64_t>(trials.arr.size());
    const WonSums all = trials.won.empty() ? WonSums() : sumsOf(trials);
    for (std::size_t row = 0; row < trials.won.size(); ++row)
        simulation.movers.push_back(
            sampledMover(model.uncertain[row], trials.won[row], all - trials.won[row], trials.squareStep));
    const auto distribute = [](Distribution &to, std::vector<Money> &values) {
        to = sampledDistribution(std::move(values));
    };
    std::jthread beside;
    constexpr std::int64_t worthAThread = 4'000;
    if (threads != 1 && priced >= worthAThread)
        beside = std::jthread(distribute, std::ref(simulation.arr), std::ref(trials.arr));
    else
        distribute(simulation.arr, trials.arr);
    distribute(simulation.margin, trials.margin);
}

void fillExact(Simulation &simulation, const Trials &trials, const Scenario &scenario, const WinModel &model,
               bool withMovers)
{
    std::vector<Percent> probabilities;
    for (const std::size_t deal : model.uncertain)
        probabilities.push_back(scenario.deals[deal].probability);
    const OutcomeWeights weights(probabilities);
    const OutcomeSums arr(weights, trials.arr, trials.unpriced), margin(weights, trials.margin, trials.unpriced);
    simulation.arr = exactDistribution(weights, arr, trials.arr, trials.unpriced);
    simulation.margin = exactDistribution(weights, margin, trials.margin, trials.unpriced);
    BigCount whole(1);
    for (std::size_t row = 0; row < probabilities.size(); ++row)
        whole = whole * BigCount(basisPointsInWhole);
    BigCount unpriced = whole;
    unpriced -= arr.weight();
    simulation.unpricedProbability = unpriced.approximate() / whole.approximate();
    if (!withMovers)
        return;
    for (std::size_t row = 0; row < probabilities.size(); ++row)
        simulation.movers.push_back(
            {model.uncertain[row], arr.meanDifference(row), margin.meanDifference(row), Money{0}, Money{0}});
}

/// Unknown ones last; of equal ones the smaller id first.
void sortMovers(std::vector<Mover> &movers, const Scenario &scenario)
{
    const auto size = [](const Mover &mover) {
        const Wide moved = mover.margin ? mover.margin->minor : -1;
        return mover.margin && moved < 0 ? -moved : moved;
    };
    std::ranges::sort(movers, [&](const Mover &left, const Mover &right) {
        if (size(left) != size(right))
            return size(left) > size(right);
        return scenario.deals[left.deal].id < scenario.deals[right.deal].id;
    });
}

WinModel modelOf(const Scenario &scenario, const SimulationOptions &options)
{
    using Which = WinModel::Uncertain;
    if (options.leaveOutUnpriced) {
        WinModel model(scenario, Which::ByProbability, WinModel::Unpriced::LeftOut);
        const auto takePart = std::ranges::count_if(
            scenario.deals, [](const Deal &deal) { return deal.included && deal.probability.basisPoints > 0; });
        if (std::ssize(model.leftOut) < takePart)
            return model;
    }
    return WinModel(scenario, Which::ByProbability);
}

} // namespace

int uncertainDeals(const Scenario &scenario)
{
    return static_cast<int>(std::ranges::count_if(scenario.deals, [](const Deal &deal) {
        return deal.included && deal.probability.basisPoints > 0 && deal.probability.basisPoints < basisPointsInWhole;
    }));
}

Simulation simulate(const Scenario &scenario, const SimulationOptions &options)
{
    if (options.exact && uncertainDeals(scenario) > mostDealsEnumerated)
        throw std::invalid_argument("too many uncertain deals to enumerate");
    const WinModel model = modelOf(scenario, options);
    Trials trials = runTrials(scenario, model, options);
    Simulation simulation;
    simulation.cancelled = trials.cancelled;
    if (trials.cancelled)
        return simulation;
    simulation.trials = static_cast<std::int64_t>(trials.arr.size());
    simulation.unpriced = simulation.trials;
    for (const TrialBits word : trials.unpriced)
        simulation.unpriced -= std::popcount(~word); // lanes behind the last trial count as unpriced
    if (options.exact)
        fillExact(simulation, trials, scenario, model, options.movers);
    else
        fillSampled(simulation, trials, model, options.threads);
    simulation.leftOut = model.leftOut;
    std::erase_if(simulation.movers,
                  [&](const Mover &mover) { return std::ranges::binary_search(model.leftOut, mover.deal); });
    sortMovers(simulation.movers, scenario);
    return simulation;
}

Outcome outcome(const Scenario &scenario, const std::vector<bool> &won)
{
    const WinModel model(scenario, WinModel::Uncertain::EveryIncludedDeal);
    std::vector<TrialBits> bits;
    for (const std::size_t deal : model.uncertain)
        bits.push_back(won[deal] ? 1 : 0);
    const auto sum = [&]<typename Total, typename Sum>(const TrialWords<Total, Sum> &words) -> Outcome {
        auto lanes = words.lanes();
        TrialWord<Sum> word;
        words.sum(bits.data(), 1, 1, lanes, word);
        if ((word.unpriced & 1) != 0)
            return {};
        const auto arr = narrowed(word.arr[0]), margin = narrowed(word.margin[0]);
        if (!arr || !margin)
            raiseTrialOverflow(scenario, model);
        return {arr, margin};
    };
    return SmallTrialWords::fits(model) ? sum(SmallTrialWords(model)) : sum(LargeTrialWords(model));
}

} // namespace dealdesk::pricing
