// What a scenario's sensitivity shows, as a sentence above its chart.
#pragma once

#include "pricing/sensitivity.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString name(pricing::SensitiveFigure figure); ///< "Net margin over the horizon"

/// "The price moves the margin most: ±$15,840 for ±5 %"
QString sensitivityFinding(const pricing::Sensitivity &sensitivity, pricing::SensitiveFigure figure,
                           const pricing::SensitivitySteps &steps, const FigureText &figures);
/// Of which inputs a step makes the figure unknown; empty: of none.
QString unknownSteps(const pricing::Sensitivity &sensitivity, pricing::SensitiveFigure figure);

} // namespace dealdesk::wording
