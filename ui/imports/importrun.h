// The reading of a table beside the window's thread. Values alone cross: what the work is made of goes in with it, and
// it answers what the window's thread is to do with what it has.
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace dealdesk::ui {

class ImportRun : public QObject
{
    Q_OBJECT
public:
    using GoOn = std::function<bool(std::size_t row)>;
    using Answer = std::function<void()>;
    using Work = std::function<Answer(const GoOn &)>;

    explicit ImportRun(QObject *parent = nullptr);
    ~ImportRun() override; ///< stops what runs and waits for its thread

    /// The one before is cancelled, if it still runs, and never answers. `rows`: how many there are to read. Never
    /// waits.
    void start(Work work, std::size_t rows);
    void cancel(); ///< nothing is answered. Never waits
    bool isRunning() const { return wanted; }
    int percentDone() const;

Q_SIGNALS:
    void progressed(); ///< now and then while it runs
    void failed();     ///< there is no memory or no thread for it

private:
    struct Shared {
        std::atomic<bool> stop = false;
        std::atomic<std::size_t> done = 0;
        std::size_t of = 1;
    };
    struct Question {
        Work work;
        std::size_t rows;
    };
    void begin(Question question);
    void look();

    QTimer looking; ///< runs only while the thread does
    std::shared_ptr<Shared> shared;
    std::future<Answer> thread;
    std::optional<Question> next; ///< begins when the one that was cancelled has stopped
    bool wanted = false;          ///< an answer is expected
};

} // namespace dealdesk::ui
