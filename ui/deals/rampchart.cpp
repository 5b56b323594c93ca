#include "rampchart.h"

#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace dealdesk::ui {

using namespace pricing;
using tables::Ramp;

namespace {

constexpr double takeRadius = 9;   // around a step's point
constexpr double takeBeside = 6;   // above and below its line
constexpr double snapDistance = 6; // to where a band begins
constexpr double dragBegins = 4;

/// With two digits that count: a pixel of a decade is no exact number.
double roundTenants(double tenants)
{
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(1.0, tenants))) - 1));
    return std::round(tenants / unit) * unit;
}

} // namespace

RampChart::RampChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Tenants of the deal over the months of its term"));
}

void RampChart::show(const RampPicture &picture, const wording::FigureText &text)
{
    figures = text;
    if (anything && picture == shown)
        return update();
    remark.clear();
    cancelDrag(); // what it began with is gone
    shown = picture;
    anything = true;
    chosen = std::clamp(chosen, 0, static_cast<int>(shown.ramp.size()) - 1);
    fitAxis();
    describe();
    update();
}

void RampChart::clear()
{
    cancelDrag();
    shown = {};
    anything = false;
    chosen = 0;
    describe();
    update();
}

void RampChart::choose(int step)
{
    step = std::clamp(step, 0, std::max(0, static_cast<int>(shown.ramp.size()) - 1));
    if (step == chosen)
        return;
    chosen = step;
    remark.clear();
    stay = newStay();
    describe();
    update();
    Q_EMIT chosenChanged(chosen);
}

int RampChart::stepOf(int month) const
{
    int step = 0;
    while (step + 1 < static_cast<int>(ramp().size()) && ramp()[static_cast<std::size_t>(step) + 1].month <= month)
        ++step;
    return step;
}

int RampChart::handleAt(const QPointF &at) const
{
    int found = -1;
    double nearest = takeRadius;
    for (int step = 0; step < static_cast<int>(shown.ramp.size()); ++step) {
        const QPointF away = handleOf(step) - at;
        if (const double distance = std::hypot(away.x(), away.y()); distance <= nearest) {
            nearest = distance;
            found = step;
        }
    }
    return found;
}

/// The nearest point within reach, else the line that the pointer is on; -1: none.
int RampChart::stepAt(const QPointF &at) const
{
    if (const int found = handleAt(at); found >= 0 || at.x() < xOf(0) || at.x() > xOf(monthsOf(shown.term)))
        return found;
    const int month = static_cast<int>((at.x() - plot().left()) / plot().width() * monthsOf(shown.term));
    const int under = stepOf(month);
    return std::abs(handleOf(under).y() - at.y()) <= takeBeside ? under : -1;
}

void RampChart::mousePressEvent(QMouseEvent *event)
{
    const int step = anything && event->button() == Qt::LeftButton ? stepAt(event->position()) : -1;
    if (step < 0)
        return;
    remark.clear();
    choose(step);
    if (shown.editable)
        drag = Drag{event->position(), shown.ramp[static_cast<std::size_t>(step)].count, false};
}

void RampChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!anything)
        return;
    const QPointF at = event->position();
    if (drag) {
        const QPointF moved = at - drag->from;
        drag->moved = drag->moved || std::hypot(moved.x(), moved.y()) >= dragBegins;
        if (drag->moved)
            preview = dragged(at);
        describe();
    } else {
        const int handle = handleAt(at); // a point stands on its month's edge: beside it the step is meant
        const bool inside = plot().contains(at);
        pointed = handle >= 0 ? shown.ramp[static_cast<std::size_t>(handle)].month
                  : inside    ? static_cast<int>((at.x() - plot().left()) / plot().width() * monthsOf(shown.term))
                              : -1;
        remark.clear();
        setCursor(shown.editable && stepAt(at) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
    }
    update();
}

/// Sideways the step goes by whole months, up and down in round numbers, and a band's beginning draws it near.
Ramp RampChart::dragged(const QPointF &to) const
{
    const auto step = static_cast<std::size_t>(chosen);
    const double monthWidth = plot().width() / monthsOf(shown.term);
    const int months = static_cast<int>(std::lround((to.x() - drag->from.x()) / monthWidth));
    Ramp after = tables::withMonth(shown.ramp, step, shown.ramp[step].month + months, shown.term);
    const double up = to.y() - drag->from.y();
    if (std::abs(up) < dragBegins)
        return after;
    const double y = yOf(drag->tenants) + up;
    after = tables::withTenants(std::move(after), step,
                                std::llround(roundTenants(std::min<double>(mostTenants, tenantsAt(y)))));
    if (!shown.authorization)
        return after;
    const std::int64_t others = shown.beside[static_cast<std::size_t>(after[step].month)];
    for (const BandStart &start : bandStarts(*shown.authorization, others)) {
        if (std::abs(yOf(start.tenants) - y) <= snapDistance)
            return tables::withTenants(std::move(after), step, start.tenants);
    }
    return after;
}

void RampChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !drag)
        return;
    const auto after = preview;
    pointed = -1; // where the drag began; now the step that was dragged is what is read
    cancelDrag();
    if (after && *after != shown.ramp)
        Q_EMIT edited(*after, chosen, newStay());
}

void RampChart::cancelDrag()
{
    drag.reset();
    preview.reset();
    describe();
    update();
}

void RampChart::leaveEvent(QEvent *)
{
    pointed = -1;
    update();
}

void RampChart::contextMenuEvent(QContextMenuEvent *event) { openMenu(event->globalPos()); }

void RampChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace dealdesk::ui
