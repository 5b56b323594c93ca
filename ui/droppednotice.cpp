#include "droppednotice.h"

#include "noticebar.h"
#include "wording/counted.h"

namespace dealdesk::ui {

DroppedNotice::DroppedNotice(workspace::Document &of, NoticeBar *bar, QObject *parent)
    : QObject(parent)
    , document(of)
    , notices(bar)
{
    connect(&document, &workspace::Document::termChanged, this, &DroppedNotice::termChanged);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index != edit)
            takeBack(); // its undo would be another edit's
    });
}

void DroppedNotice::termChanged(int steps, int instalments, int months)
{
    takeBack();
    QStringList parts;
    if (steps > 0)
        parts.append(wording::counted(steps, "tenant step", "tenant steps"));
    if (instalments > 0)
        parts.append(wording::counted(instalments, "instalment", "instalments"));
    if (parts.isEmpty())
        return;
    const QString what = parts.join(tr(" and "));
    said = (steps + instalments == 1 ? tr("%1 after month %2 was dropped.") : tr("%1 after month %2 were dropped."))
               .arg(what, QString::number(months));
    edit = document.undoStack().index();
    notices->say(said, tr("Undo"), [this] {
        if (document.undoStack().index() == edit)
            document.undoStack().undo();
    });
}

/// Only what is said here; another message stays.
void DroppedNotice::takeBack()
{
    if (!said.isEmpty() && notices->text() == said)
        notices->say({});
    said.clear();
}

} // namespace dealdesk::ui
