#include "droppednotice.h"

#include "ui/widgets/noticebar.h"
#include "wording/pages/windowwords.h"

namespace dealdesk::ui {

DroppedNotice::DroppedNotice(workspace::DealEdits &edits, QUndoStack &of, NoticeBar *bar, const wording::Language &in,
                             QObject *parent)
    : QObject(parent)
    , language(in)
    , history(of)
    , notices(bar)
{
    connect(&edits, &workspace::DealEdits::termChanged, this, &DroppedNotice::termChanged);
    connect(&edits, &workspace::DealEdits::rampReplaced, this, &DroppedNotice::rampReplaced);
    connect(&history, &QUndoStack::indexChanged, this, [this](int index) {
        if (index != edit)
            takeBack(); // its undo would be another edit's
    });
}

void DroppedNotice::termChanged(int steps, int instalments, int months)
{
    takeBack();
    if (steps > 0 && instalments > 0)
        say(wording::bothDropped(steps, instalments, months, language));
    else if (steps > 0)
        say(wording::stepsDropped(steps, months, language));
    else if (instalments > 0)
        say(wording::instalmentsDropped(instalments, months, language));
}

void DroppedNotice::rampReplaced(int steps)
{
    takeBack();
    say(wording::stepsWereReplaced(steps, language));
}

void DroppedNotice::say(const QString &sentence)
{
    edit = history.index();
    said = notices->say(sentence, tr("Undo"), [this] {
        if (history.index() == edit)
            history.undo();
    });
}

/// Only what is said here; another message stays.
void DroppedNotice::takeBack()
{
    if (said)
        notices->clearNews(*said);
    said.reset();
}

} // namespace dealdesk::ui
