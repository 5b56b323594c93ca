// A simulation beside the window's thread: a scenario goes in, a simulation comes out.
#pragma once

#include "ui/widgets/besiderun.h"

#include "pricing/simulate.h"

#include <QString>

namespace dealdesk::ui {

struct SimulationAnswer {
    pricing::Scenario scenario; ///< that was simulated: its deals are what the movers count
    pricing::Simulation simulation;
    QString problem; ///< why there is no simulation, as a sentence; else empty
};

class SimulationRun : public QObject
{
    Q_OBJECT
public:
    explicit SimulationRun(QObject *parent = nullptr);

    /// The one before is cancelled, if it still runs, and never answers. Never waits.
    void start(pricing::Scenario scenario, pricing::SimulationOptions options);
    void cancel() { run.cancel(); } ///< nothing is answered. Never waits
    bool isRunning() const { return run.isRunning(); }
    int percentDone() const { return run.percentDone().value_or(0); }

Q_SIGNALS:
    void progressed(); ///< now and then while it runs
    void finished(const std::shared_ptr<const dealdesk::ui::SimulationAnswer> &answer);

private:
    BesideRun run;
};

} // namespace dealdesk::ui
