// The ramp chart under the keyboard.
#include "rampchart.h"

#include <QKeyEvent>

#include <cstdlib>

namespace dealdesk::ui {

using namespace pricing;
using tables::Ramp;

namespace {

constexpr int keyStep = 10; // tenants, with Shift

}

QList<KeyLine> RampChart::keys()
{
    return {{QStringLiteral("← →"), tr("The step before, the step after")},
            {QStringLiteral("↑ ↓"), tr("One tenant more or fewer; with Shift ten")},
            {QStringLiteral("Page Up, Page Down"), tr("To the next band, or the one before")},
            {QStringLiteral("Alt+←, Alt+→"), tr("A month earlier or later")},
            {QStringLiteral("Ins"), tr("Add a step")},
            {QStringLiteral("Del"), tr("Remove the step")},
            {QStringLiteral("Esc"), tr("Give up a drag")}};
}

int RampChart::newStay()
{
    static int last = -1;
    return --last;
}

void RampChart::enter(const Ramp &after, Kind kind)
{
    if (kind != lastKind)
        stay = newStay();
    lastKind = kind;
    if (after != shown.ramp)
        Q_EMIT edited(after, chosen, stay);
}

/// Past the last band, or without a price book, it goes by tens, and says so.
void RampChart::toBand(bool up)
{
    const auto step = static_cast<std::size_t>(chosen);
    const auto *book = shown.authorization ? &*shown.authorization : nullptr;
    const int before = shown.ramp[step].count;
    const auto [after, beginsBand] = tables::nextBandStart(shown.ramp, step, up, book, shown.beside);
    enter(tables::withTenants(shown.ramp, step, after), Kind::Tenants);
    if (beginsBand)
        return;
    const QString none = !book ? tr("no bands") : up ? tr("no band above") : tr("no band below");
    const QString by = figures.count(std::abs(after - before));
    remark = after == before ? tr("%1, and the count is at its end").arg(none)
                             : (up ? tr("%1: %2 more") : tr("%1: %2 fewer")).arg(none, by);
    describe();
    update();
}

bool RampChart::moveByKey(const QKeyEvent &event)
{
    const auto step = static_cast<std::size_t>(chosen);
    const std::int64_t now = shown.ramp[step].count;
    const int by = event.modifiers().testFlag(Qt::ShiftModifier) ? keyStep : 1;
    const auto byMonths = [&](int months) {
        enter(tables::withMonth(shown.ramp, step, shown.ramp[step].month + months, shown.term), Kind::Month);
    };
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Up: enter(tables::withTenants(shown.ramp, step, now + by), Kind::Tenants); return true;
    case Qt::Key_Down: enter(tables::withTenants(shown.ramp, step, now - by), Kind::Tenants); return true;
    case Qt::Key_PageUp: toBand(true); return true;
    case Qt::Key_PageDown: toBand(false); return true;
    case Qt::Key_Left: return alt ? (byMonths(-1), true) : false;
    case Qt::Key_Right: return alt ? (byMonths(1), true) : false;
    case Qt::Key_Insert: Q_EMIT addAsked(chosen); return true;
    case Qt::Key_Delete: Q_EMIT removeAsked(chosen); return true;
    default: return false;
    }
}

void RampChart::keyPressEvent(QKeyEvent *event)
{
    if (!anything)
        return event->ignore();
    if (drag) { // only giving up is possible on the way
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return;
    }
    pointed = -1; // from here on the keys lead
    remark.clear();
    update();
    if (shown.editable && moveByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left: return choose(chosen - 1);
    case Qt::Key_Right: return choose(chosen + 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(static_cast<int>(shown.ramp.size()) - 1);
    default:
        if (!takesKey(event, plot().center().toPoint()))
            event->ignore();
    }
}

void RampChart::focusInEvent(QFocusEvent *event)
{
    stay = newStay();
    focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
    Q_EMIT focusChanged();
}

void RampChart::focusOutEvent(QFocusEvent *)
{
    focusShown = false;
    lastKind = Kind::None;
    cancelDrag();
    Q_EMIT focusChanged();
}

} // namespace dealdesk::ui
