// How one of several lines is drawn, by its place (a compared scenario) or its look (a group of the forecast): a colour
// that colour-blind eyes tell apart, and a dash pattern.
#pragma once

#include "chartstyle.h"
#include "pricing/comparescenarios.h"
#include "tables/groupedforecast.h"

namespace dealdesk::ui {

inline QColor Theme::*colourOfPlace(std::size_t place)
{
    static constexpr std::array<QColor Theme::*, pricing::mostCompared> colours{
        &Theme::text, &Theme::secondScenario, &Theme::thirdScenario, &Theme::fourthScenario};
    return colours.at(place);
}

/// In widths of the line; none: solid.
inline const QList<qreal> &dashesOfPlace(std::size_t place)
{
    static const std::array<QList<qreal>, pricing::mostCompared> dashes{
        QList<qreal>{}, {5, 2}, {1.5, 1.5}, {6, 1.5, 1.5, 1.5}};
    return dashes.at(place);
}

// Each colour with each dash pattern, 16 looks: the first four as the places.
inline QColor Theme::*colourOfGroup(std::size_t look)
{
    static_assert(tables::GroupedForecast::mostHues == pricing::mostCompared);
    return colourOfPlace(look % pricing::mostCompared);
}
inline const QList<qreal> &dashesOfGroup(std::size_t look)
{
    return dashesOfPlace((look + look / pricing::mostCompared) % pricing::mostCompared);
}

inline QColor scenarioColour(std::size_t place) { return theme().*colourOfPlace(place); }

inline QPen scenarioPen(std::size_t place)
{
    QPen pen = seriesPen(scenarioColour(place));
    if (!dashesOfPlace(place).isEmpty())
        pen.setDashPattern(dashesOfPlace(place));
    return pen;
}

} // namespace dealdesk::ui
