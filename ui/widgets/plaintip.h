// Data as a tool tip: letter by letter, whatever it holds, and in lines that stay on the screen.
#pragma once

#include <QString>

namespace dealdesk::ui {

/// For QWidget::setToolTip and QToolTip::showText, which would read a text that looks like markup as markup.
QString plainTip(const QString &data);

} // namespace dealdesk::ui
