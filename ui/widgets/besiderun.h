// Work beside the window's thread, one at a time. Values alone cross: what the work is made of goes in with it, and it
// answers what the window's thread is to do with what it has.
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace dealdesk::ui {

class BesideRun : public QObject
{
    Q_OBJECT
public:
    /// The work says how far it is; `of` 0: nobody knows. False: nobody waits for it any more.
    using GoOn = std::function<bool(std::int64_t done, std::int64_t of)>;
    using Answer = std::function<void()>;
    using Work = std::function<Answer(const GoOn &goOn)>;

    explicit BesideRun(QObject *parent = nullptr);
    ~BesideRun() override; ///< stops what runs and waits for its thread

    /// The one before is cancelled, if it still runs, and never answers. Never waits.
    void start(Work work);
    void cancel();                            ///< nothing is answered. Never waits
    bool isRunning() const { return wanted; } ///< what is still stopping runs for nobody
    std::optional<int> percentDone() const;   ///< nothing: nobody knows

Q_SIGNALS:
    void progressed(); ///< now and then while it runs
    void failed();     ///< there is no memory or no thread for it

private:
    struct Shared {
        std::atomic<bool> stop = false;
        std::atomic<std::int64_t> done = 0, of = 0;
    };
    void begin(Work work);
    void look();

    QTimer looking; ///< runs only while the thread does
    std::shared_ptr<Shared> shared;
    std::future<Answer> thread;
    std::optional<Work> next; ///< begins when the one that was cancelled has stopped
    bool wanted = false;      ///< an answer is expected
};

} // namespace dealdesk::ui
