// Every key of the window, read from what takes it: the actions and the buttons themselves, and the lines that tables
// and charts keep beside their own keys.
#pragma once

#include <QString>

class QWidget;

namespace dealdesk::ui {

/// Parts, each under its heading: a line for each key, with a tab before what it does. Of the pages that have been
/// made.
QString keyList(const QWidget &window);

} // namespace dealdesk::ui
