#include "rampchart.h"

#include "ramppaint.h"
#include "rampwords.h"

#include "wording/pages/rampchartwords.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dealdesk::ui {

using tables::Ramp;

RampChart::RampChart(const wording::Language &in, QWidget *parent)
    : ChartBase(parent)
    , figures(in, {})
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
    chosen = std::min(chosen, shown.ramp.size() - 1);
    scale = RampScale(shown);
    scale.setRoom(rect());
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
    const auto meant =
        static_cast<std::size_t>(std::clamp(step, 0, std::max(0, static_cast<int>(shown.ramp.size()) - 1)));
    if (meant == chosen)
        return;
    chosen = meant;
    remark.clear();
    stay.begin();
    describe();
    update();
    Q_EMIT chosenChanged(chosenStep());
}

QPointF RampChart::handleOf(int step) const { return scale.pointOf(ramp()[static_cast<std::size_t>(step)]); }

QString RampChart::readout() const
{
    if (!anything)
        return {};
    if (under >= 0 && !drag)
        return RampWords::ofMonth(shown, ramp(), under, figures);
    const QString said = RampWords::ofMonth(shown, ramp(), ramp()[chosen].month, figures);
    return remark.isEmpty() || drag ? said : wording::readingAndRemark(said, remark);
}

exchange::Sheet RampChart::values() const { return RampWords::values(shown); }

void RampChart::describe()
{
    QString words = readout();
    if (anything && shown.editable)
        words += QLatin1Char(' ') + wording::rampKeysHelp();
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

void RampChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!canDraw())
        return;
    const bool isHeld = hasFocus() || drag;
    RampPaint paint(painter, {shown, ramp(), scale, figures, chosenStep(), isHeld, drag ? -1 : under});
    paint.draw();
    if (isHeld || under >= 0)
        paint.drawReadout(readout());
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawFocus(painter);
}

void RampChart::paintAlone(QPainter &painter, const QRect &box)
{
    if (!canDraw())
        return;
    painter.save();
    painter.translate(box.topLeft());
    RampPaint(painter, {shown, shown.ramp, scale, figures, chosenStep()}).draw();
    painter.restore();
}

void RampChart::mousePressEvent(QMouseEvent *event)
{
    const bool takes = anything && event->button() == Qt::LeftButton;
    const int step = takes ? stepAt(shown.ramp, scale, event->position()) : -1;
    if (step < 0)
        return;
    remark.clear();
    choose(step);
    if (shown.editable)
        drag.emplace(shown, scale, chosen, event->position());
}

void RampChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!anything)
        return;
    const QPointF at = event->position();
    if (drag) {
        if (auto dragged = drag->to(at))
            preview = std::move(dragged);
        describe();
    } else {
        const int handle =
            handleAt(shown.ramp, scale, at); // a point stands on its month's edge: beside it the step is meant
        const bool inside = scale.plot().contains(at);
        under = handle >= 0 ? shown.ramp[static_cast<std::size_t>(handle)].month
                : inside    ? static_cast<int>(scale.monthAt(at.x()))
                            : -1;
        remark.clear();
        const bool movable = shown.editable && stepAt(shown.ramp, scale, at) >= 0;
        setCursor(movable ? Qt::SizeAllCursor : Qt::ArrowCursor);
    }
    update();
}

void RampChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !drag)
        return;
    const auto after = preview;
    under = -1; // where the drag began; now the step that was dragged is what is read
    cancelDrag();
    if (after && *after != shown.ramp)
        Q_EMIT edited(*after, chosenStep(), RampStay::another());
}

void RampChart::cancelDrag()
{
    drag.reset();
    preview.reset();
    describe();
    update();
}

void RampChart::leaveEvent(QEvent *event)
{
    ChartBase::leaveEvent(event);
    under = -1;
    update();
}

void RampChart::resizeEvent(QResizeEvent *event)
{
    ChartBase::resizeEvent(event);
    scale.setRoom(rect());
}

void RampChart::changeEvent(QEvent *event)
{
    ChartBase::changeEvent(event);
    update();
}

bool RampChart::takesOwnKey(QKeyEvent *event)
{
    if (!anything)
        return false;
    if (drag) { // only giving up is possible on the way
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return true;
    }
    under = -1; // from here on the keys lead
    remark.clear();
    update();
    return (shown.editable && movesStep(*event)) || choosesStep(event->key());
}

bool RampChart::movesStep(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Insert: Q_EMIT addAsked(chosenStep()); return true;
    case Qt::Key_Delete: Q_EMIT removeAsked(chosenStep()); return true;
    default: break;
    }
    const auto move = moveOf(event, shown, chosen, figures);
    if (!move)
        return false;
    const int mergeKey = stay.keyFor(move->kind);
    if (move->after != shown.ramp)
        Q_EMIT edited(move->after, chosenStep(), mergeKey);
    if (move->remark.isEmpty())
        return true;
    remark = move->remark;
    describe();
    update();
    return true;
}

bool RampChart::choosesStep(int key)
{
    switch (key) {
    case Qt::Key_Left: choose(chosenStep() - 1); return true;
    case Qt::Key_Right: choose(chosenStep() + 1); return true;
    case Qt::Key_Home: choose(0); return true;
    case Qt::Key_End: choose(static_cast<int>(shown.ramp.size()) - 1); return true;
    default: return false;
    }
}

void RampChart::focusInEvent(QFocusEvent *event)
{
    ChartBase::focusInEvent(event);
    stay.begin();
    Q_EMIT focusChanged();
}

void RampChart::focusOutEvent(QFocusEvent *event)
{
    ChartBase::focusOutEvent(event);
    cancelDrag();
    Q_EMIT focusChanged();
}

} // namespace dealdesk::ui
