#include "droppednotice.h"

#include "ui/widgets/noticebar.h"
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
    if (steps > 0 && instalments > 0)
        say(wording::bothDropped(steps, instalments, months));
    else if (steps > 0)
        say(wording::stepsDropped(steps, months));
    else if (instalments > 0)
        say(wording::instalmentsDropped(instalments, months));
}

void DroppedNotice::rampReplaced(int steps)
{
    takeBack();
    say(wording::stepsWereReplaced(steps));
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
