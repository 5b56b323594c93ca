// How a compared scenario's line is drawn, by its place: a colour that colour-blind eyes tell apart, and a dash
// pattern.
#pragma once

#include "chartstyle.h"
#include "pricing/comparescenarios.h"

namespace dealdesk::ui {

inline QColor scenarioColour(std::size_t place)
{
    static constexpr std::array<QColor Theme::*, pricing::mostCompared> colours{
        &Theme::text, &Theme::secondScenario, &Theme::thirdScenario, &Theme::fourthScenario};
    return theme().*colours.at(place);
}

inline QPen scenarioPen(std::size_t place)
{
    static const std::array<QList<qreal>, pricing::mostCompared> dashes{
        QList<qreal>{}, {5, 2}, {1.5, 1.5}, {6, 1.5, 1.5, 1.5}}; // in widths of the line; none: solid
    QPen pen = seriesPen(scenarioColour(place));
    if (!dashes.at(place).isEmpty())
        pen.setDashPattern(dashes.at(place));
    return pen;
}

} // namespace dealdesk::ui
