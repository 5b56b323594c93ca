#include "besidework.h"

#include "ui/widgets/parts.h"

#include <QProgressBar>

#include <system_error>
#include <utility>

namespace dealdesk::ui {

namespace {

constexpr int lookAgain = 15; // ms
constexpr int progressWidth = 360, wholeProgress = 100;

} // namespace

BesideWork::BesideWork(QWidget *of)
    : QObject(of)
    , window(of)
{
    looking.setInterval(lookAgain);
    connect(&looking, &QTimer::timeout, this, &BesideWork::look);
}

BesideWork::~BesideWork()
{
    hide();
    if (hand)
        hand->stop = true;
    if (thread.valid())
        thread.wait();
}

bool BesideWork::start(const QString &says, Work work, Then then)
{
    if (wanted)
        return false;
    wanted = true;
    since.start();
    Task task{says, std::move(work), std::move(then)};
    if (thread.valid())
        next = std::move(task);
    else
        begin(std::move(task));
    return true;
}

void BesideWork::begin(Task task)
{
    running = std::move(task);
    hand = std::make_shared<Hand>();
    try {
        thread = std::async(std::launch::async, [work = running.work, with = hand] { work(*with); });
    } catch (const std::system_error &) { // the machine has no more threads to give: here, then
        thread = std::async(std::launch::deferred, [work = running.work, with = hand] { work(*with); });
        thread.wait();
    }
    looking.start();
}

void BesideWork::cancel()
{
    wanted = false;
    next.reset();
    if (hand)
        hand->stop = true;
    hide();
}

void BesideWork::look()
{
    if (thread.wait_for(std::chrono::seconds(0)) == std::future_status::timeout) {
        if (wanted && !progress && since.elapsed() >= patience)
            show();
        if (progress) { // its own setValue would run other events in here
            const std::int64_t of = hand->ofAll;
            bar->setRange(0, of > 0 ? wholeProgress : 0);
            bar->setValue(of > 0 ? static_cast<int>(wholeProgress * hand->isDone / of) : 0);
        }
        return;
    }
    thread.get();
    looking.stop();
    if (next) {
        Task task = std::move(*next);
        next.reset();
        return begin(std::move(task));
    }
    hide();
    const Task done = std::exchange(running, {});
    if (std::exchange(wanted, false))
        done.then();
}

/// Nothing else happens to the window meanwhile; an edit would not be in what is made.
void BesideWork::show()
{
    progress = new QProgressDialog(window);
    progress->setWindowTitle(tr("Deal Desk"));
    progress->setLabel(label(next ? next->says : running.says));
    bar = new QProgressBar(progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    progress->setBar(bar);
    progress->setCancelButtonText(tr("Cancel"));
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setMinimumDuration(0);
    progress->setMinimumWidth(progressWidth);
    progress->setWindowModality(Qt::WindowModal);
    connect(progress, &QProgressDialog::canceled, this, &BesideWork::cancel);
    progress->show();
}

/// Later: it may be its own button that asks.
void BesideWork::hide()
{
    if (!progress)
        return;
    progress->disconnect(this);
    progress->hide();
    progress->deleteLater();
    progress = nullptr;
}

} // namespace dealdesk::ui
