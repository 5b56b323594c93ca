// Where a window stands: on a screen that there is, and no larger than it.
#pragma once

#include <QList>
#include <QRect>

namespace dealdesk::ui {

/// As large as wanted, without its frame, or as large as the screen lets it be with one.
QSize fittingSize(QSize wanted, QSize available);

/// Moved, and made smaller where it must be, onto the screen that has most of it; onto the first where none has any.
QRect broughtOnto(const QList<QRect> &screens, QRect window);

} // namespace dealdesk::ui
