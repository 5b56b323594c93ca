#include "searchfield.h"

#include <QKeyEvent>

namespace dealdesk::ui {

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
