// A short plain text beside a widget. Instead of QToolTip, which would read data as rich text.
#pragma once

#include <QString>

class QWidget;

namespace dealdesk::ui {

/// Below `beside`; goes when that loses focus, is hidden, or another bubble comes.
void showBubble(QWidget *beside, const QString &text);
void hideBubble();

} // namespace dealdesk::ui
