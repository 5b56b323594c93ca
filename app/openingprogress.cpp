#include "openingprogress.h"

#include "ui/widgets/parts.h"
#include "wording/records/sessionwords.h"

#include <QCoreApplication>

#include <utility>

namespace dealdesk::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpeningProgress)
};

constexpr int width = 360;

} // namespace

OpeningProgress::OpeningProgress(QString name, QWidget *window, int milliseconds)
    : fileName(std::move(name))
    , over(window)
    , quietFor(milliseconds)
{
    since.start();
}

OpeningProgress::~OpeningProgress() { delete shown; }

void OpeningProgress::show()
{
    shown = new QProgressDialog(over);
    shown->setWindowTitle(Words::tr("Deal Desk"));
    shown->setLabel(ui::label(wording::opening(fileName)));
    shown->setCancelButtonText(Words::tr("Cancel"));
    shown->setRange(0, 100);
    shown->setAutoClose(false);
    shown->setAutoReset(false);
    shown->setMinimumDuration(0);
    shown->setWindowModality(Qt::ApplicationModal); // nothing else happens to the workspaces meanwhile
    shown->setMinimumWidth(width);
}

bool OpeningProgress::operator()(qint64 done, qint64 of)
{
    if (!shown && since.elapsed() >= quietFor)
        show();
    if (!shown)
        return true;
    shown->setValue(of > 0 ? static_cast<int>(100 * done / of) : 0); // also lets it paint, and hear the mouse
    return !shown->wasCanceled();
}

} // namespace dealdesk::app
