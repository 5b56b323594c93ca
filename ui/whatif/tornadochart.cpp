#include "tornadochart.h"

#include "pricing/comparescenarios.h"
#include "tables/sensitivitytable.h"
#include "wording/pages/scenarioquestionwords.h"
#include "wording/pages/whatifwords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr double nameWidth = 196, endRoom = 118; // left of the plot; at each end, for a label
constexpr double headRoom = 22;                  // the key's row
constexpr double mostRowHeight = 34, barShare = 0.62;
constexpr double swatch = 10, remarkWidth = 240;

QBrush brushOf(bool isUp) { return isUp ? QBrush(theme().accent) : QBrush(theme().quiet, Qt::BDiagPattern); }
QColor outlineOf(bool isUp) { return isUp ? theme().accent : theme().quiet; }

} // namespace

struct TornadoChart::Axis {
    QRectF plot;
    ValueScale scale; ///< of changes

    double x(double change) const
    {
        return plot.left() + (change - scale.low) / (scale.high - scale.low) * plot.width();
    }
};

TornadoChart::TornadoChart(const wording::Language &in, QWidget *parent)
    : PaintedChart(parent)
    , figures(in, {})
{}

void TornadoChart::show(const Sensitivity &sensitivity, SensitiveFigure figure, const SensitivitySteps &steps,
                        const wording::FigureText &text)
{
    figures = text;
    bars.clear();
    now = (sensitivity.now.*figure).value_or(Money{});
    for (const SensitivityRow &row : sensitivity.rows) {
        const auto side = [&](const SensitiveFigures &of, int direction) {
            const bool isStart = row.input == SensitiveInput::StartMonth;
            const QString word =
                isStart ? (direction < 0 ? tr("earlier") : tr("later")) : (direction < 0 ? tr("lower") : tr("higher"));
            return Side{of.*figure, difference(of.*figure, sensitivity.now.*figure),
                        wording::stepText(row.input, steps, direction, figures), word};
        };
        bars.push_back({wording::name(row.input), wording::stepText(row.input, steps, figures), side(row.down, -1),
                        side(row.up, +1)});
    }
    nothing.clear();
    setAccessibleDescription(valuesAsText());
    marksChanged();
}

void TornadoChart::clear(const QString &why)
{
    point(-1);
    bars.clear();
    nothing = why;
    setAccessibleDescription(why);
    marksChanged();
}

TornadoChart::Axis TornadoChart::axis() const
{
    double lowest = 0, highest = 0;
    for (const Bar &bar : bars)
        for (const auto &change : {bar.down.change, bar.up.change})
            if (change) {
                lowest = std::min(lowest, drawn(*change));
                highest = std::max(highest, drawn(*change));
            }
    const QRectF plot = QRectF(rect()).adjusted(nameWidth + endRoom, headRoom, -endRoom, -chart::axisRow);
    return {plot, valueScale(lowest, highest, true, std::clamp(static_cast<int>(plot.width() / 90), 2, mostTicks))};
}

double TornadoChart::rowHeight() const
{
    const double room = height() - headRoom - chart::axisRow;
    return std::min(mostRowHeight, room / std::max<double>(1, static_cast<double>(bars.size())));
}

QRectF TornadoChart::boxOf(int mark) const
{
    return {0, headRoom + mark * rowHeight(), static_cast<double>(width()), rowHeight()};
}

QPointF TornadoChart::cardAt(int mark) const { return {axis().x(0), boxOf(mark).bottom()}; }

PaintedChart::Reading TornadoChart::readingOf(int mark) const
{
    const Bar &bar = bars[static_cast<std::size_t>(mark)];
    Reading reading{wording::inputAndStep(bar.name, bar.step), {}};
    for (const Side *side : {&bar.down, &bar.up})
        reading.rows.append({side->step, wording::amountAndChange(figures.money(side->value),
                                                                  tables::changeText(side->value, now, figures))});
    reading.rows.append({tr("now"), figures.money(now)});
    return reading;
}

exchange::Sheet TornadoChart::values() const
{
    using exchange::cellValue, exchange::ColumnKind, tables::columnOf, tables::moneyColumn;
    exchange::Sheet sheet{{columnOf(ColumnKind::Text, tr("Input")), columnOf(ColumnKind::Text, tr("Step")),
                           moneyColumn(tr("Lower"), figures), moneyColumn(tr("Change, lower"), figures),
                           moneyColumn(tr("Higher"), figures), moneyColumn(tr("Change, higher"), figures)},
                          {}};
    for (const Bar &bar : bars)
        sheet.rows.push_back({wording::utf8(bar.name), wording::utf8(bar.step),
                              cellValue(bar.down.value, figures.minorDigits()),
                              cellValue(difference(bar.down.value, now), figures.minorDigits()),
                              cellValue(bar.up.value, figures.minorDigits()),
                              cellValue(difference(bar.up.value, now), figures.minorDigits())});
    return sheet;
}

void TornadoChart::paint(QPainter &painter)
{
    if (bars.empty())
        return paintInstead(painter, rect(), nothing);
    const Axis scaled = axis();
    if (pointed() >= 0)
        painter.fillRect(boxOf(pointed()), theme().hover);
    drawAxis(painter, scaled);
    drawKey(painter, scaled);
    for (int row = 0; row < marks(); ++row)
        drawBar(painter, scaled, row);
}

void TornadoChart::drawAxis(QPainter &painter, const Axis &axis) const
{
    const double bottom = headRoom + marks() * rowHeight();
    for (const double tick : axis.scale.ticks) {
        const double x = std::round(axis.x(tick)) + 0.5;
        painter.setPen(tick == 0 ? theme().quiet : theme().line);
        painter.drawLine(QPointF(x, headRoom), QPointF(x, bottom));
        painter.setPen(theme().quiet);
        const QString text = tick == 0 ? wording::figureNow(figures.wholeMoney(now))
                                       : (tick > 0 ? QStringLiteral("+") : QString()) + tickText(tick, figures);
        painter.drawText(QRectF(x - 80, bottom, 160, chart::axisRow), Qt::AlignCenter, text);
    }
}

void TornadoChart::drawKey(QPainter &painter, const Axis &axis) const
{
    const QString texts[] = {tr("input lower or earlier"), tr("input higher or later")};
    const QFontMetricsF metrics(painter.font());
    const double needed =
        metrics.horizontalAdvance(texts[0]) + metrics.horizontalAdvance(texts[1]) + 2 * (swatch + 6) + space::between;
    double x = std::max(0.0, std::min(axis.plot.left(), width() - needed));
    for (const bool isUp : {false, true}) {
        const QRectF box(x, (headRoom - swatch) / 2 - 2, swatch, swatch);
        painter.fillRect(box, brushOf(isUp));
        painter.setPen(outlineOf(isUp));
        painter.drawRect(box);
        const QString &text = texts[isUp ? 1 : 0];
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(box.right() + 6, 0, metrics.horizontalAdvance(text) + 1, headRoom - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x = box.right() + 6 + metrics.horizontalAdvance(text) + space::between;
    }
}

/// What its bars do not say.
QString TornadoChart::remark(const Bar &bar)
{
    if (!bar.down.change && !bar.up.change)
        return tr("not known after either step");
    if (!bar.down.change || !bar.up.change)
        return wording::notKnownAt(bar.down.change ? bar.up.step : bar.down.step);
    return bar.down.change->minor == 0 && bar.up.change->minor == 0 ? tr("no change") : QString();
}

/// Both ways on one line; where both move the figure to the same side, above each other.
void TornadoChart::drawBar(QPainter &painter, const Axis &axis, int row) const
{
    const Bar &bar = bars[static_cast<std::size_t>(row)];
    const QRectF box = boxOf(row);
    painter.setPen(theme().text);
    painter.setFont(fontOf(Type::Body));
    const double named = QFontMetricsF(painter.font()).horizontalAdvance(bar.name);
    painter.drawText(QRectF(0, box.top(), nameWidth, box.height()), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
    painter.setFont(fontOf(Type::Label));
    painter.setPen(theme().quiet);
    painter.drawText(QRectF(named + 6, box.top(), nameWidth - named, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.step);
    const auto &known = bar.down.change ? bar.down.change : bar.up.change;
    const bool left = known && known->minor > 0; // beside the bar that there is
    const double x = left ? axis.x(0) - chart::gap - remarkWidth : axis.x(0) + chart::gap;
    painter.drawText(QRectF(x, box.top(), remarkWidth, box.height()),
                     (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, remark(bar));
    const double height = std::round(rowHeight() * barShare), top = box.top() + (rowHeight() - height) / 2;
    const QRectF lane(0, top, width(), height);
    const bool sameSide = bar.down.change && bar.up.change &&
                          (bar.down.change->minor > 0) == (bar.up.change->minor > 0) && bar.down.change->minor != 0 &&
                          bar.up.change->minor != 0;
    drawSide(painter, axis, sameSide ? lane.adjusted(0, 0, 0, -height / 2) : lane, bar.down, false);
    drawSide(painter, axis, sameSide ? lane.adjusted(0, height / 2, 0, 0) : lane, bar.up, true);
}

void TornadoChart::drawSide(QPainter &painter, const Axis &axis, const QRectF &lane, const Side &side, bool isUp) const
{
    if (!side.change || side.change->minor == 0)
        return;
    const double zero = std::round(axis.x(0)) + 0.5, end = std::round(axis.x(drawn(*side.change))) + 0.5;
    const QRectF bar(QPointF(std::min(zero, end), lane.top()), QPointF(std::max(zero, end), lane.bottom()));
    painter.fillRect(bar, isUp ? QBrush(theme().accent) : QBrush(theme().surface));
    if (!isUp)
        painter.fillRect(bar, brushOf(false));
    painter.setPen(outlineOf(isUp));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    const bool right = side.change->minor > 0;
    const QString amount = (right ? QStringLiteral("+") : QString()) + figures.wholeMoney(*side.change);
    const double middle = lane.center().y();
    const QRectF words = right ? QRectF(bar.right() + chart::gap, middle - 8, endRoom - chart::gap, 16)
                               : QRectF(bar.left() - endRoom, middle - 8, endRoom - chart::gap, 16);
    painter.setPen(theme().text);
    painter.drawText(words, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     wording::stepBrings(side.word, amount));
}

} // namespace dealdesk::ui
