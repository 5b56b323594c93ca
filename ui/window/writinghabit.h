// How numbers and dates are written, as the device keeps it.
#pragma once

#include "wording/language.h"

namespace dealdesk::ui {

class WindowHabits;

wording::Writing writingIn(const WindowHabits &habits);
void keepWriting(WindowHabits &habits, const wording::Writing &writing);

} // namespace dealdesk::ui
