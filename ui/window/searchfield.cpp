#include "searchfield.h"

#include <QKeyEvent>

namespace dealdesk::ui {

/// A search that was cleared is over: Ctrl+Z takes back the last edit, not the clearing.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->matches(QKeySequence::Undo) || keys->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT firstHitAsked(); return;
    case Qt::Key_Escape: clear(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace dealdesk::ui
