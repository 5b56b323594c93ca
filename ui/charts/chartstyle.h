// How the house draws charts: which values an axis labels, and how lines and grounds look. Amounts are in minor units,
// as doubles for drawing only.
#pragma once

#include "ui/widgets/theme.h"
#include "wording/figuretext.h"

#include <QPen>

#include <vector>

class QPainter;

namespace dealdesk::ui {

/// For drawing only: no figure is computed from it.
inline double drawn(pricing::Money money) { return static_cast<double>(money.minor); }

/// An axis of amounts: its range, and the few round amounts in it that carry a label and a grid line.
struct ValueScale {
    double low = 0;
    double high = 1;
    std::vector<double> ticks;
    friend bool operator==(const ValueScale &, const ValueScale &) = default;
};

inline constexpr int mostTicks = 5;
/// Room for lowest to highest. `fromZero`: zero is in it, as bars and areas need.
ValueScale valueScale(double lowest, double highest, bool fromZero = true, int ticks = mostTicks, double leastStep = 0);
QString tickText(double amount, const wording::FigureText &figures);

/// Months between labels on an axis of `months` months: at most so many labels.
int monthStep(int months, int labels = mostTicks);

namespace chart {
inline constexpr int gap = 6;      ///< between a label and what it names
inline constexpr int axisRow = 20; ///< height of a row of axis labels
inline constexpr double line = 2;
} // namespace chart

QPen seriesPen(const QColor &colour, double width = chart::line);
/// The colour, let through to the ground that it stands on.
QColor tinted(QColor colour, double strength);
/// As `tinted` on the surface, but opaque: for what must not let the grid through.
QColor paled(const QColor &colour, double strength);
QFont labelFont(bool strong);
/// Ground for what is unknown. Lines one by one where the paper knows no patterns (SVG).
void drawHatch(QPainter &painter, const QRectF &box, const QColor &colour);
/// Text with the surface behind it, so that it can be read over lines.
void drawTextOnGround(QPainter &painter, const QRectF &box, int flags, const QString &text);

} // namespace dealdesk::ui
