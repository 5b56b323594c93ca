// The order in which the eye meets what the keys can reach: a layout's parts from left to right and from the top down,
// each part whole before the next. Tab follows it, so that no list of widgets has to be kept in order by hand.
#pragma once

#include <QList>

class QWidget;

namespace dealdesk::ui {

/// What Tab reaches inside of `within`, or `within` itself: now, or once the window is shown.
QList<QWidget *> readingOrder(const QWidget &within);

} // namespace dealdesk::ui
