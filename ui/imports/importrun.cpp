#include "importrun.h"

#include <new>
#include <system_error>

namespace dealdesk::ui {

namespace {

constexpr int lookAgain = 15; // ms: a small table is done at the first look

}

ImportRun::ImportRun(QObject *parent)
    : QObject(parent)
{
    looking.setInterval(lookAgain);
    connect(&looking, &QTimer::timeout, this, &ImportRun::look);
}

ImportRun::~ImportRun()
{
    if (shared)
        shared->stop = true;
    if (thread.valid())
        thread.wait();
}

void ImportRun::start(Work work, std::size_t rows)
{
    wanted = true;
    Question question{std::move(work), rows};
    if (!thread.valid())
        return begin(std::move(question));
    shared->stop = true;
    next = std::move(question);
}

void ImportRun::cancel()
{
    wanted = false;
    next.reset();
    if (shared)
        shared->stop = true;
}

int ImportRun::percentDone() const
{
    return shared ? static_cast<int>(std::min<std::size_t>(100, 100 * shared->done.load() / shared->of)) : 0;
}

void ImportRun::begin(Question question)
{
    shared = std::make_shared<Shared>();
    shared->of = std::max<std::size_t>(1, question.rows);
    try {
        thread = std::async(std::launch::async, [work = std::move(question.work), with = shared]() -> Answer {
            try {
                return work([&](std::size_t row) {
                    with->done = row;
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

void ImportRun::look()
{
    if (thread.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        if (wanted)
            Q_EMIT progressed();
        return;
    }
    const Answer answer = thread.get();
    looking.stop();
    if (next) {
        Question question = std::move(*next);
        next.reset();
        return begin(std::move(question));
    }
    if (!std::exchange(wanted, false))
        return;
    if (answer)
        answer();
    else
        Q_EMIT failed();
}

} // namespace dealdesk::ui
