// Work beside the window's thread, with a small window that says how far it is and has a way to stop, where it lasts
// longer than half a second. Values alone cross: what the work takes with it and what it leaves belong to it.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>

class QProgressBar;

namespace dealdesk::ui {

class BesideWork : public QObject
{
    Q_OBJECT
public:
    /// What the work has in its hand: it says how far it is, and is told where nobody waits for it any more.
    class Hand
    {
    public:
        /// `of` 0: nobody knows how far it is. Answers false where it may stop.
        bool goesOn(std::int64_t done, std::int64_t of)
        {
            ofAll = of;
            isDone = done;
            return !stop;
        }

    private:
        friend class BesideWork;
        std::atomic<bool> stop = false;
        std::atomic<std::int64_t> isDone = 0, ofAll = 0;
    };
    using Work = std::function<void(Hand &)>; ///< throws nothing
    using Then = std::function<void()>;

    static constexpr int usualPatience = 500; ///< milliseconds before anything is shown

    explicit BesideWork(QWidget *window);
    ~BesideWork() override; ///< stops what runs and waits for its thread; `then` is not called

    /// `then` is called in this thread when the work is done, and not where it was cancelled. While another runs that
    /// nobody has cancelled, nothing is begun and it answers false. Never waits.
    bool start(const QString &says, Work work, Then then);
    void cancel();
    bool isRunning() const { return wanted; } ///< what is still stopping runs for nobody
    QProgressDialog *shown() const { return progress; }
    void setPatience(int milliseconds) { patience = milliseconds; }

private:
    struct Task {
        QString says;
        Work work;
        Then then;
    };
    void begin(Task task);
    void look();
    void show();
    void hide();

    QWidget *window;
    int patience = usualPatience;
    QTimer looking; ///< runs only while the thread does
    QElapsedTimer since;
    std::shared_ptr<Hand> hand;
    std::future<void> thread;
    Task running;
    std::optional<Task> next; ///< begins when the one that was cancelled has stopped
    bool wanted = false;
    QPointer<QProgressDialog> progress;
    QProgressBar *bar = nullptr; ///< in it
};

} // namespace dealdesk::ui
