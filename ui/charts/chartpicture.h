// A chart as a picture of its own: with what it is and what it finds above it, without focus and pointer.
#pragma once

#include <QByteArray>
#include <QImage>

namespace dealdesk::ui {

class PicturedChart;

QImage pngImageOf(PicturedChart &chart); ///< two dots for each of the screen's
QByteArray pngOf(PicturedChart &chart);
/// Text stays text. Well-formed XML whatever the names hold; refers to nothing outside.
QByteArray svgOf(PicturedChart &chart);

} // namespace dealdesk::ui
