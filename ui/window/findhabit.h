// Where the user went last from the box that finds everything, by workspace file: keys and places, no names of records.
#pragma once

#include "tables/findindex.h"

#include <vector>

namespace dealdesk::ui {

class WindowHabits;

/// The last one first.
std::vector<tables::FindTarget> recentlyGoneTo(const WindowHabits &habits, const QString &workspace);
void keepGoneTo(WindowHabits &habits, const QString &workspace, const tables::FindTarget &target);

} // namespace dealdesk::ui
