#include "droppednotice.h"

#include "ui/widgets/noticebar.h"
#include "wording/counted.h"
#include "wording/lists.h"
#include "wording/windowwords.h"

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
    const QString what = wording::allOf(parts), month = QString::number(months);
    say(steps + instalments == 1 ? wording::wasDropped(what, month) : wording::wereDropped(what, month));
}

void DroppedNotice::rampReplaced(int steps)
{
    takeBack();
    const QString what = wording::counted(steps, "later tenant step", "later tenant steps");
    say(steps == 1 ? wording::stepWasReplaced(what) : wording::stepsWereReplaced(what));
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
