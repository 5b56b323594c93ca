// A simulation beside the window's thread. Values alone cross: a scenario goes in, a simulation comes out, and atomics
// carry how far it is and the wish to stop.
#pragma once

#include "pricing/simulate.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <future>
#include <memory>
#include <optional>

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
    ~SimulationRun() override; ///< stops what runs and waits for its thread

    /// The one before is cancelled, if it still runs, and never answers. Never waits.
    void start(pricing::Scenario scenario, pricing::SimulationOptions options);
    void cancel(); ///< nothing is answered. Never waits
    bool isRunning() const { return wanted; }
    int percentDone() const;

Q_SIGNALS:
    void progressed(); ///< now and then while it runs
    void finished(const std::shared_ptr<const dealdesk::ui::SimulationAnswer> &answer);

private:
    struct Shared {
        std::atomic<bool> stop = false;
        std::atomic<std::int64_t> done = 0, of = 1;
    };
    struct Question {
        pricing::Scenario scenario;
        pricing::SimulationOptions options;
    };
    static SimulationAnswer answer(Question question, const std::shared_ptr<Shared> &shared);
    void begin(Question question);
    void look();

    QTimer looking; ///< runs only while the thread does
    std::shared_ptr<Shared> shared;
    std::future<SimulationAnswer> thread;
    std::optional<Question> next; ///< begins when the one that was cancelled has stopped
    bool wanted = false;          ///< an answer is expected
};

} // namespace dealdesk::ui
