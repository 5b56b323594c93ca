#include "simulationrun.h"

#include "wording/overflowwords.h"
#include "wording/pages/scenarioquestionwords.h"

#include <new>
#include <system_error>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int lookEvery = 15; // ms: a small scenario is done at the first look

}

SimulationRun::SimulationRun(QObject *parent)
    : QObject(parent)
{
    looking.setInterval(lookEvery);
    connect(&looking, &QTimer::timeout, this, &SimulationRun::look);
}

SimulationRun::~SimulationRun()
{
    if (shared)
        shared->stop = true;
    if (thread.valid())
        thread.wait();
}

void SimulationRun::start(Scenario scenario, SimulationOptions options)
{
    wanted = true;
    Question question{std::move(scenario), std::move(options)};
    if (!thread.valid())
        return begin(std::move(question));
    shared->stop = true;
    next = std::move(question);
}

void SimulationRun::cancel()
{
    wanted = false;
    next.reset();
    if (shared)
        shared->stop = true;
}

int SimulationRun::percentDone() const
{
    return shared ? static_cast<int>(100 * shared->done.load() / shared->of.load()) : 0;
}

SimulationAnswer SimulationRun::answer(Question question, const std::shared_ptr<Shared> &with)
{
    question.options.progress = [with](std::int64_t done, std::int64_t of) {
        with->of = of;
        with->done = done;
        return !with->stop;
    };
    SimulationAnswer answer;
    try {
        answer.simulation = simulate(question.scenario, question.options);
    } catch (const AmountOverflow &overflow) {
        answer.problem = wording::sentence(overflow, question.scenario);
    } catch (const std::bad_alloc &) {
        answer.problem = wording::notEnoughMemory();
    }
    answer.scenario = std::move(question.scenario);
    return answer;
}

void SimulationRun::begin(Question question)
{
    shared = std::make_shared<Shared>();
    try {
        thread = std::async(std::launch::async, &SimulationRun::answer, std::move(question), shared);
    } catch (const std::system_error &) { // the machine has no more threads to give
        wanted = false;
        const QString problem = wording::simulationNotStarted();
        Q_EMIT finished(std::make_shared<SimulationAnswer>(SimulationAnswer{{}, {}, problem}));
        return;
    }
    looking.start();
}

void SimulationRun::look()
{
    if (thread.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        if (wanted)
            Q_EMIT progressed();
        return;
    }
    const auto answer = std::make_shared<const SimulationAnswer>(thread.get());
    looking.stop();
    if (next) {
        Question question = std::move(*next);
        next.reset();
        return begin(std::move(question));
    }
    if (std::exchange(wanted, false))
        Q_EMIT finished(answer);
}

} // namespace dealdesk::ui
