// The wheel scrolls. It changes a value only in a box that has the focus and stands where nothing can scroll, and it
// never moves the focus: what the pointer happens to pass stays as it is.
#pragma once

class QApplication;

namespace dealdesk::ui {

/// For every choice, number, date, slider and tab bar of the program, also those that are made later.
void guardAgainstWheel(QApplication &app);

} // namespace dealdesk::ui
