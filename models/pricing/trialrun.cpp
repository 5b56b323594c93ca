#include "trialrun.h"

#include "enumeration.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace dealdesk::pricing {

void raiseTrialOverflow(const Scenario &scenario, const WinModel &model)
{
    throw AmountOverflow(model.largestDeal, scenario.deals[model.largestDeal].id, TooLarge::TrialSum);
}

namespace {

/// Fills the trials, a few words at a time, on one or more threads. Which thread takes which words changes nothing:
/// each has its own place.
template<typename Total, typename Sum>
class TrialRun
{
public:
    TrialRun(const Scenario &given, const WinModel &winModel, const SimulationOptions &chosen)
        : scenario(given)
        , model(winModel)
        , options(chosen)
        , rows(model.uncertain.size())
        , trialCount(chosen.exact ? std::int64_t{1} << rows : chosen.trials)
        , wordCount((trialCount + trialsInWord - 1) / trialsInWord)
        , words(winModel)
    {
        if (!options.exact)
            for (const std::size_t deal : model.uncertain)
                draws.push_back(
                    DealDraws::of(options.seed, scenario.deals[deal].id.text, scenario.deals[deal].probability));
    }

    Trials run()
    {
        trials.arr.resize(static_cast<std::size_t>(wordCount * trialsInWord));
        trials.margin.resize(trials.arr.size());
        trials.unpriced.resize(static_cast<std::size_t>(wordCount));
        const std::int64_t most = (wordCount + wordsDrawnTogether - 1) / wordsDrawnTogether;
        const auto machine = static_cast<std::int64_t>(std::max(1u, std::thread::hardware_concurrency()));
        const std::int64_t threads = std::clamp<std::int64_t>(options.threads > 0 ? options.threads : machine, 1, most);
        std::vector<Worker> workers(static_cast<std::size_t>(threads));
        for (Worker &worker : workers)
            worker = {words.lanes(), std::vector<TrialBits>(rows * wordsDrawnTogether),
                      std::vector<WonSums>(options.movers && !options.exact ? rows : 0)};
        tell(0);
        workTogether(workers);
        tell(trialCount);
        if (tooLarge)
            raiseTrialOverflow(scenario, model);
        trials.cancelled = stopped;
        trials.arr.resize(static_cast<std::size_t>(trialCount));
        trials.margin.resize(trials.arr.size());
        trials.won.resize(workers.front().byRow.size());
        trials.squareStep = Words::squareStep(model);
        for (const Worker &worker : workers)
            for (std::size_t row = 0; row < trials.won.size(); ++row)
                trials.won[row] += worker.byRow[row];
        return std::move(trials);
    }

private:
    using Words = TrialWords<Total, Sum>;
    struct Worker {
        typename Words::Lanes lanes;
        std::vector<TrialBits> won; ///< by row, wordsDrawnTogether each
        std::vector<WonSums> byRow;
    };

    const Scenario &scenario;
    const WinModel &model;
    const SimulationOptions &options;
    const std::size_t rows;
    const std::int64_t trialCount, wordCount;
    const Words words;
    std::vector<DealDraws> draws;
    Trials trials;
    std::atomic<std::int64_t> next = 0, done = 0;
    std::atomic<bool> stopped = false, tooLarge = false;

    void work(Worker &worker, bool tells)
    {
        while (!stopped.load(std::memory_order_relaxed)) {
            const std::int64_t first = next.fetch_add(wordsDrawnTogether, std::memory_order_relaxed);
            if (first >= wordCount)
                return;
            drawWins(worker, static_cast<std::uint64_t>(first));
            const std::int64_t end = std::min<std::int64_t>(first + wordsDrawnTogether, wordCount);
            for (std::int64_t word = first; word < end; ++word)
                sumWord(worker, word, worker.won.data() + (word - first));
            const std::int64_t finished = done.fetch_add(end - first, std::memory_order_relaxed) + end - first;
            if (tells && finished < wordCount)
                tell(finished * trialsInWord);
        }
    }

    /// In the calling thread.
    void tell(std::int64_t finished)
    {
        if (!stopped && options.progress && !options.progress(finished, trialCount))
            stopped = true;
    }

    void workTogether(std::vector<Worker> &workers)
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t each = 1; each < workers.size(); ++each)
                others.emplace_back([this, &worker = workers[each]] { work(worker, false); });
        } catch (const std::system_error &) {
            // The machine has no more threads to give: those that there are do the work.
        }
        work(workers.front(), true);
    }

    void drawWins(Worker &worker, std::uint64_t first) const
    {
        TrialBits *won = worker.won.data();
        for (std::size_t row = 0; row < rows; ++row, won += wordsDrawnTogether) {
            if (!options.exact) {
                draws[row].draw(first, won);
                continue;
            }
            for (std::uint64_t word = 0; word < wordsDrawnTogether; ++word)
                won[word] = enumeratedWins(row, first + word);
        }
    }

    void sumWord(Worker &worker, std::int64_t index, const TrialBits *won)
    {
        const std::int64_t inWord = std::min<std::int64_t>(trialCount - index * trialsInWord, trialsInWord);
        const TrialBits counted = ~TrialBits{0} >> (trialsInWord - inWord);
        TrialWord<Sum> word;
        words.sum(won, wordsDrawnTogether, counted, worker.lanes, word, worker.byRow);
        trials.unpriced[static_cast<std::size_t>(index)] = word.unpriced;
        const auto first = static_cast<std::size_t>(index * trialsInWord);
        for (std::size_t lane = 0; lane < trialsInWord; ++lane) {
            trials.arr[first + lane] = Money{static_cast<std::int64_t>(word.arr[lane])};
            trials.margin[first + lane] = Money{static_cast<std::int64_t>(word.margin[lane])};
            if constexpr (sizeof(Sum) > sizeof(std::int64_t))
                if (!narrowed(word.arr[lane]) || !narrowed(word.margin[lane]))
                    tooLarge = true;
        }
    }
};

} // namespace

Trials runTrials(const Scenario &scenario, const WinModel &model, const SimulationOptions &options)
{
    if (SmallTrialWords::fits(model))
        return TrialRun<std::int32_t, std::int64_t>(scenario, model, options).run();
    return TrialRun<std::int64_t, Wide>(scenario, model, options).run();
}

} // namespace dealdesk::pricing
