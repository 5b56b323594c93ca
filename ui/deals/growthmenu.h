// The growth paths of the field, to choose from for one deal.
#pragma once

#include "guidance/growthpaths.h"
#include "wording/language.h"

#include <QDate>

#include <functional>

class QMenu;

namespace dealdesk::ui {

/// What does not fit into the deal's term, or whose PoC would have begun before `today`, is there but cannot be chosen.
/// `start` is the deal's first month.
void fillGrowthMenu(QMenu &menu, const pricing::Deal &deal, pricing::YearMonth start, QDate today,
                    const wording::Language &language, const std::function<void(const guidance::GrowthPath &)> &choose);

} // namespace dealdesk::ui
