// A chart as a picture of its own: with what it is and what it finds above it, without focus and pointer.
#pragma once

#include <QByteArray>
#include <QImage>

namespace dealdesk::ui {

class ChartView;

QImage pngImageOf(ChartView &chart); ///< two dots for each of the screen's
QByteArray pngOf(ChartView &chart);
/// Text stays text. Well-formed XML whatever the names hold; refers to nothing outside.
QByteArray svgOf(ChartView &chart);

} // namespace dealdesk::ui
