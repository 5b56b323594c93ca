// Data as a tool tip: letter by letter, whatever it holds, and in lines that stay on the screen.
#pragma once

#include <QString>

class QWidget;

namespace dealdesk::ui {

/// For QToolTip::showText, which would read a text that looks like markup as markup.
QString plainTip(const QString &data);
/// The widget's tool tip; `below` begins a line of its own. It is laid out when it is asked for, and not for each text
/// that the widget has meanwhile.
void setPlainTip(QWidget *widget, const QString &data, const QString &below = {});

} // namespace dealdesk::ui
