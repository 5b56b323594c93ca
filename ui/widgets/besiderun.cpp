#include "besiderun.h"

#include <algorithm>
#include <new>
#include <system_error>
#include <utility>

namespace dealdesk::ui {

namespace {

constexpr int lookEvery = 15; // ms: what is small is done at the first look

}

BesideRun::BesideRun(QObject *parent)
    : QObject(parent)
{
    looking.setInterval(lookEvery);
    connect(&looking, &QTimer::timeout, this, &BesideRun::look);
}

BesideRun::~BesideRun()
{
    if (shared)
        shared->stop = true;
    if (thread.valid())
        thread.wait();
}

void BesideRun::start(Work work)
{
    wanted = true;
    if (!thread.valid())
        return begin(std::move(work));
    shared->stop = true;
    next = std::move(work);
}

void BesideRun::cancel()
{
    wanted = false;
    next.reset();
    if (shared)
        shared->stop = true;
}

std::optional<int> BesideRun::percentDone() const
{
    constexpr std::int64_t whole = 100;
    const std::int64_t of = shared ? shared->of.load() : 0;
    return of > 0 ? std::optional(static_cast<int>(std::min(whole, whole * shared->done.load() / of))) : std::nullopt;
}

void BesideRun::begin(Work work)
{
    shared = std::make_shared<Shared>();
    try {
        thread = std::async(std::launch::async, [work = std::move(work), with = shared]() -> Answer {
            try {
                return work([&](std::int64_t done, std::int64_t of) {
                    with->of = of;
                    with->done = done;
                    return !with->stop;
                });
            } catch (const std::bad_alloc &) {
                return {};
            }
        });
    } catch (const std::system_error &) { // the machine has no more threads to give
        wanted = false;
        Q_EMIT failed();
        return;
    }
    looking.start();
}

void BesideRun::look()
{
    if (thread.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        if (wanted)
            Q_EMIT progressed();
        return;
    }
    const Answer answer = thread.get();
    looking.stop();
    if (next)
        return begin(*std::exchange(next, std::nullopt));
    if (!std::exchange(wanted, false))
        return;
    if (answer)
        answer();
    else
        Q_EMIT failed();
}

} // namespace dealdesk::ui
