#include "droppednotice.h"

#include "ui/widgets/noticebar.h"
#include "wording/counted.h"

namespace dealdesk::ui {

DroppedNotice::DroppedNotice(workspace::Document &of, NoticeBar *bar, QObject *parent)
    : QObject(parent)
    , document(of)
    , notices(bar)
{
    connect(&document, &workspace::Document::termChanged, this, &DroppedNotice::termChanged);
    connect(&document, &workspace::Document::rampReplaced, this, &DroppedNotice::rampReplaced);
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
    say((steps + instalments == 1 ? tr("%1 after month %2 was dropped.") : tr("%1 after month %2 were dropped."))
            .arg(what, QString::number(months)));
}

void DroppedNotice::rampReplaced(int steps)
{
    takeBack();
    const QString what = wording::counted(steps, "later tenant step", "later tenant steps");
    say((steps == 1 ? tr("%1 was replaced by one count.") : tr("%1 were replaced by one count.")).arg(what));
}

void DroppedNotice::say(const QString &sentence)
{
    said = sentence;
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
