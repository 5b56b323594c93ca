#include "comparisonchart.h"

#include "scenarioline.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;

namespace {

constexpr int endLabelWidth = 132;
constexpr double endLabelHeight = 15;
constexpr double swatch = 18;
constexpr double pointRadius = 3;

} // namespace

ComparisonChart::ComparisonChart(QWidget *parent)
    : ChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    for (std::size_t place = 0; place < mostCompared; ++place)
        steps.emplace_back(StepLine::Ground::None, [this](QAbstractSeries *series) { addSeries(series); });
    setPlotMargins({amountAxisWidth(), static_cast<int>(endLabelHeight), endLabelWidth, chart::axisRow});
    restyle();
}

void ComparisonChart::show(std::vector<ComparedLine> now, const wording::FigureText &figures)
{
    lines = std::move(now);
    double lowest = 0, highest = 0;
    YearMonth end;
    first = lines.empty() ? YearMonth{} : lines.front().first;
    for (const ComparedLine &line : lines) {
        first = std::min(first, line.first);
        end = std::max(end, line.first.plus(static_cast<int>(line.months.size())));
        for (const auto &amount : line.months) {
            lowest = std::min(lowest, amount ? drawn(*amount) : 0);
            highest = std::max(highest, amount ? drawn(*amount) : 0);
        }
    }
    months = std::max(0, end.index - first.index);
    if (pointed >= months)
        pointed = -1;
    setExtent({0, static_cast<double>(std::max(1, months)), lowest, highest}, figures);
    for (std::size_t place = 0; place < steps.size(); ++place)
        steps[place].show(place < lines.size() ? runsOf(place) : QList<Run>());
    viewport()->update();
}

std::optional<Money> ComparisonChart::amount(std::size_t line, int month) const
{
    const int own = month + first.index - lines[line].first.index;
    if (own < 0 || static_cast<std::size_t>(own) >= lines[line].months.size())
        return std::nullopt;
    return lines[line].months[static_cast<std::size_t>(own)];
}

/// Each month is a step from its first day to its last; equal months are one.
QList<Run> ComparisonChart::runsOf(std::size_t line) const
{
    QList<Run> runs;
    for (int month = 0; month < months; ++month) {
        Run run;
        for (; month < months && amount(line, month); ++month) {
            const double y = drawn(*amount(line, month));
            if (!run.isEmpty() && run.back().y() == y)
                run.back().setX(month + 1);
            else
                run << QPointF(month, y) << QPointF(month + 1, y);
        }
        if (!run.isEmpty())
            runs.append(run);
    }
    return runs;
}

void ComparisonChart::restyle()
{
    for (std::size_t place = 0; place < steps.size(); ++place)
        steps[place].restyle(scenarioPen(place), Qt::NoBrush);
}

/// Inside a scenario's horizon, but without an amount.
bool ComparisonChart::unknownAt(int month) const
{
    return std::ranges::any_of(lines, [&](const ComparedLine &line) {
        const int own = month + first.index - line.first.index;
        return own >= 0 && own < static_cast<int>(line.months.size()) && !line.months[static_cast<std::size_t>(own)];
    });
}

/// Hatched, so that a gap does not read as zero.
void ComparisonChart::drawGaps(QPainter &painter) const
{
    const QString words = tr("not known");
    for (int month = 0; month < months; ++month) {
        const int begin = month;
        while (month < months && unknownAt(month))
            ++month;
        if (month == begin)
            continue;
        const QRectF gap(QPointF(xOf(begin), plot().top()), QPointF(xOf(month), plot().bottom()));
        painter.fillRect(gap, QBrush(theme().line, Qt::BDiagPattern));
        painter.setPen(theme().quiet);
        if (QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * chart::gap < gap.width())
            drawTextOnGround(painter, gap.adjusted(0, 0, 0, -gap.height() / 2), Qt::AlignCenter, words);
    }
}

void ComparisonChart::drawBelow(QPainter &painter)
{
    drawGaps(painter);
    if (pointed >= 0)
        painter.fillRect(QRectF(xOf(pointed), plot().top(), xOf(pointed + 1) - xOf(pointed), plot().height()),
                         theme().hover);
    painter.setPen(theme().quiet);
    for (int month = 0; month < months; month += monthStep(months)) {
        const double x = std::round(xOf(month));
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + 3));
        painter.drawText(QRectF(x, plot().bottom() + 3, 80, chart::axisRow - 3), Qt::AlignLeft | Qt::AlignVCenter,
                         figureText().month(monthAt(month)));
    }
}

void ComparisonChart::drawAbove(QPainter &painter)
{
    drawEndLabels(painter);
    if (pointed < 0)
        return;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const auto at = amount(line, pointed);
        if (!at)
            continue;
        painter.setPen(QPen(scenarioColour(line), chart::line));
        painter.setBrush(theme().surface);
        painter.drawEllipse(QPointF(monthMiddle(pointed), yOf(drawn(*at))), pointRadius, pointRadius);
    }
}

/// Beside each line's last known amount, moved apart where lines end close to each other.
void ComparisonChart::drawEndLabels(QPainter &painter) const
{
    struct End {
        std::size_t place;
        double y;
    };
    std::vector<End> ends;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const auto &all = lines[place].months;
        const auto last = std::find_if(all.rbegin(), all.rend(), [](const auto &each) { return each.has_value(); });
        if (last != all.rend())
            ends.push_back({place, yOf(drawn(**last))});
    }
    std::ranges::stable_sort(ends, {}, &End::y);
    double free = plot().top();
    for (End &end : ends) { // from the top down, then back up where the last are pushed out
        end.y = std::max(end.y, free);
        free = end.y + endLabelHeight;
    }
    double lowest = plot().bottom();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->y = std::min(end->y, lowest);
        lowest = end->y - endLabelHeight;
    }
    const QFontMetricsF metrics(painter.font());
    for (const End &end : ends) {
        const double x = plot().right() + chart::gap;
        const double y = std::round(end.y);
        painter.setPen(scenarioPen(end.place));
        painter.drawLine(QPointF(x, y), QPointF(x + swatch, y));
        painter.setPen(theme().text);
        const double room = endLabelWidth - chart::gap - swatch - 8;
        painter.drawText(QRectF(x + swatch + 4, y - endLabelHeight / 2, room, endLabelHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(lines[end.place].name, Qt::ElideRight, room));
    }
}

QString ComparisonChart::valuesAsText() const
{
    QStringList cells{tr("Month")};
    for (const ComparedLine &line : lines)
        cells.append(line.name);
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int month = 0; month < months; ++month) {
        cells = {figureText().month(monthAt(month))};
        for (std::size_t line = 0; line < lines.size(); ++line)
            cells.append(figureText().money(amount(line, month)));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void ComparisonChart::setPointed(int month)
{
    if (pointed == month)
        return;
    pointed = month < months ? month : -1;
    viewport()->update();
}

void ComparisonChart::mouseMoveEvent(QMouseEvent *event)
{
    const double month = std::floor(valueAt(event->position().x()));
    Q_EMIT monthPointed(month >= 0 && month < months ? static_cast<int>(month) : -1);
}

void ComparisonChart::leaveEvent(QEvent *event)
{
    ChartView::leaveEvent(event);
    Q_EMIT monthPointed(-1);
}

void ComparisonChart::keyPressEvent(QKeyEvent *event)
{
    int month = -1;
    switch (event->key()) {
    case Qt::Key_Left: month = pointed < 0 ? months - 1 : std::max(0, pointed - 1); break;
    case Qt::Key_Right: month = std::min(months - 1, pointed + 1); break;
    case Qt::Key_Home: month = 0; break;
    case Qt::Key_End: month = months - 1; break;
    case Qt::Key_Escape: break;
    default: event->ignore(); return;
    }
    Q_EMIT monthPointed(month);
}

void ComparisonChart::focusOutEvent(QFocusEvent *event)
{
    ChartView::focusOutEvent(event);
    Q_EMIT monthPointed(-1);
}

} // namespace dealdesk::ui
