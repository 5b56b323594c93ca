#include "besidework.h"

#include "ui/widgets/parts.h"

#include <QProgressBar>

#include <utility>

namespace dealdesk::ui {

namespace {

constexpr int progressWidth = 360, wholeProgress = 100;

} // namespace

BesideWork::BesideWork(QWidget *of)
    : QObject(of)
    , window(of)
{
    connect(&run, &BesideRun::progressed, this, &BesideWork::look);
    connect(&run, &BesideRun::failed, this, [this] {
        hide();
        failed();
    });
}

BesideWork::~BesideWork() { hide(); }

bool BesideWork::start(const QString &saying, BesideRun::Work work, std::function<void()> whereItFails)
{
    if (run.isRunning())
        return false;
    says = saying;
    failed = std::move(whereItFails);
    since.start();
    run.start([this, work = std::move(work)](const BesideRun::GoOn &goOn) {
        const BesideRun::Answer answer = work(goOn);
        return BesideRun::Answer([this, answer] {
            hide();
            answer();
        });
    });
    return true;
}

void BesideWork::cancel()
{
    run.cancel();
    hide();
}

void BesideWork::look()
{
    if (!progress && since.elapsed() >= patience)
        show();
    if (!progress)
        return;
    const auto percent = run.percentDone(); // into the bar: the dialog's own setValue would run other events in here
    bar->setRange(0, percent ? wholeProgress : 0);
    bar->setValue(percent.value_or(0));
}

/// Nothing else happens to the window meanwhile; an edit would not be in what is made.
void BesideWork::show()
{
    progress = new QProgressDialog(window);
    progress->setWindowTitle(tr("Deal Desk"));
    progress->setLabel(label(says));
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
