// Labels of vertical markers on a month axis, laid out so that none covers another.
#pragma once

#include <QRectF>
#include <QStringList>

#include <functional>
#include <vector>

namespace dealdesk::ui {

/// At the first day of `month` (counted from the axis's first). `texts` are ways to say it, the longest first.
struct MonthMarker {
    int month = 0;
    QStringList texts;
};

struct PlacedMarker {
    double x = 0; ///< of the marker itself
    double left = 0;
    double width = 0;
    int lane = 0; ///< 0 is the highest
    QString text; ///< empty: there was no room
};

struct MarkerLayout {
    std::vector<PlacedMarker> markers; ///< as given
    int lanes = 0;                     ///< how many are used
};

/// The longest texts with which all fit into `mostLanes` between left and right; where even the shortest do not, some
/// go without.
MarkerLayout placeMarkers(const std::vector<MonthMarker> &markers, const std::function<double(int month)> &xOf,
                          const std::function<double(const QString &)> &widthOf, double left, double right,
                          int mostLanes);

} // namespace dealdesk::ui
