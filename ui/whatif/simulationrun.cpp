#include "simulationrun.h"

#include "wording/overflowwords.h"
#include "wording/pages/scenarioquestionwords.h"

#include <new>

namespace dealdesk::ui {

using namespace pricing;

namespace {

SimulationAnswer answerOf(const Scenario &scenario, const SimulationOptions &options)
{
    SimulationAnswer answer{scenario, {}, {}};
    try {
        answer.simulation = simulate(scenario, options);
    } catch (const AmountOverflow &overflow) {
        answer.problem = wording::sentence(overflow, scenario);
    } catch (const std::bad_alloc &) {
        answer.problem = wording::notEnoughMemory();
    }
    return answer;
}

} // namespace

SimulationRun::SimulationRun(QObject *parent)
    : QObject(parent)
{
    connect(&run, &BesideRun::progressed, this, &SimulationRun::progressed);
    connect(&run, &BesideRun::failed, this, [this] {
        Q_EMIT finished(std::make_shared<SimulationAnswer>(SimulationAnswer{{}, {}, wording::simulationNotStarted()}));
    });
}

void SimulationRun::start(Scenario scenario, SimulationOptions options)
{
    const auto given = std::make_shared<const Scenario>(std::move(scenario)); // what is called may be copied
    run.start([given, options, this](const BesideRun::GoOn &goOn) {
        SimulationOptions with = options;
        with.progress = goOn;
        const auto answer = std::make_shared<const SimulationAnswer>(answerOf(*given, with));
        return BesideRun::Answer([this, answer] { Q_EMIT finished(answer); });
    });
}

} // namespace dealdesk::ui
