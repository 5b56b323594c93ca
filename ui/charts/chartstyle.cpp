#include "chartstyle.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dealdesk::ui {

namespace {

constexpr double flatRoom = 0.1;  // of the one value there is
constexpr double headroom = 0.06; // of the span, above the highest value
constexpr double hatchDistance = 8;
constexpr double smallestQuarter = 2500; // below 25 units of currency a step of 2.5 would need odd decimals

double ticksWithin(double low, double high, double step) { return std::floor(high / step) - std::ceil(low / step) + 1; }

double niceStep(double low, double high, int most, double least)
{
    for (double decade = std::pow(10, std::floor(std::log10((high - low) / most)));; decade *= 10) {
        for (const double mantissa : {1.0, 2.0, 2.5, 5.0}) {
            const double step = mantissa * decade;
            if (step < least || (mantissa == 2.5 && step < smallestQuarter))
                continue;
            if (ticksWithin(low, high, step) <= most)
                return step;
        }
    }
}

} // namespace

ValueScale valueScale(double lowest, double highest, bool fromZero, int ticks, double leastStep)
{
    ValueScale scale;
    scale.low = fromZero ? std::min(lowest, 0.0) : lowest;
    scale.high = fromZero ? std::max(highest, 0.0) : highest;
    if (scale.low == 0 && scale.high == 0)
        return {0, 1, {0}};
    if (scale.high <= scale.low) { // a flat line needs room too
        const double around = flatRoom * std::abs(scale.low);
        scale.high += around;
        scale.low -= around;
    }
    const double room = headroom * (scale.high - scale.low);
    if (scale.high > 0)
        scale.high += room;
    if (scale.low < 0 || !fromZero)
        scale.low -= room;
    const double step = niceStep(scale.low, scale.high, ticks, std::max(leastStep, 1.0)); // minor units, counts
    for (double tick = std::ceil(scale.low / step); tick * step <= scale.high; ++tick)
        scale.ticks.push_back(tick * step);
    return scale;
}

QString tickText(double amount, const wording::FigureText &figures)
{
    return figures.shortMoney(pricing::Money{static_cast<std::int64_t>(std::llround(amount))});
}

int monthStep(int months, int labels)
{
    static constexpr std::array steps{1, 2, 3, 6, 12, 24, 36};
    const auto fits = [&](int step) { return (months + step - 1) / step <= labels; };
    const auto *found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? steps.back() : *found;
}

QPen seriesPen(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

QColor tinted(QColor colour, double strength)
{
    colour.setAlphaF(static_cast<float>(strength));
    return colour;
}

QColor paled(const QColor &colour, double strength)
{
    const QColor ground = theme().surface;
    const auto mix = [&](int over, int under) {
        return static_cast<int>(std::lround(under + strength * (over - under)));
    };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QFont labelFont(bool strong)
{
    QFont label = fontOf(Type::Label);
    if (strong)
        label.setWeight(fontOf(Type::BodyStrong).weight());
    return label;
}

void drawHatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    if (painter.paintEngine()->type() != QPaintEngine::SVG)
        return painter.fillRect(box, QBrush(colour, Qt::BDiagPattern));
    painter.setPen(seriesPen(colour, 1));
    const int lines = static_cast<int>(std::ceil((box.width() + box.height()) / hatchDistance));
    for (int line = 0; line < lines; ++line) {
        const double x = box.left() + line * hatchDistance;
        const double left = std::max(box.left(), x - box.height()), right = std::min(box.right(), x);
        painter.drawLine(QPointF(left, box.top() + x - left), QPointF(right, box.top() + x - right));
    }
}

void drawTextOnGround(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    const QRectF words = QFontMetricsF(painter.font()).boundingRect(box, flags, text);
    painter.fillRect(words.adjusted(-2, 0, 2, 0), tinted(theme().surface, 0.85));
    painter.drawText(box, flags, text);
}

} // namespace dealdesk::ui
