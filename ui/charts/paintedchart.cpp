#include "paintedchart.h"

#include "ui/widgets/readout.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace dealdesk::ui {

PaintedChart::PaintedChart(QWidget *parent)
    : QWidget(parent)
    , readout(new Readout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QString PaintedChart::readoutText() const { return readout->isHidden() ? QString() : readout->text(); }

void PaintedChart::point(int mark)
{
    current = mark >= 0 && mark < marks() ? mark : -1;
    update();
    if (current < 0)
        return readout->hide();
    const Reading reading = readingOf(current);
    readout->setTexts(reading.title, reading.rows);
    const QPointF at = cardAt(current);
    readout->showBeside(static_cast<int>(at.x()), static_cast<int>(at.y()));
}

void PaintedChart::marksChanged()
{
    if (current >= 0)
        point(current); // says the new figures
    update();
}

void PaintedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(Type::Label));
    paint(painter);
    if (!focusShown)
        return;
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    int mark = marks() - 1;
    while (mark >= 0 && !boxOf(mark).contains(event->position()))
        --mark;
    if (mark != current)
        point(mark);
}

void PaintedChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void PaintedChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return point(current < 0 ? marks() - 1 : std::max(0, current - 1));
    case Qt::Key_Right:
    case Qt::Key_Down: return point(std::min(marks() - 1, current + 1));
    case Qt::Key_Home: return point(0);
    case Qt::Key_End: return point(marks() - 1);
    case Qt::Key_Escape: return point(-1);
    default:
        if (!takesKey(event, rect().center()))
            event->ignore();
    }
}

void PaintedChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PaintedChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    focusShown = false;
    point(-1);
}

void PaintedChart::contextMenuEvent(QContextMenuEvent *event) { openMenu(event->globalPos()); }

void PaintedChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeButton();
}

void PaintedChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

void PaintedChart::paintAlone(QPainter &painter, const QRect &box)
{
    const int before = std::exchange(current, -1);
    painter.save();
    painter.translate(box.topLeft());
    painter.setFont(fontOf(Type::Label));
    paint(painter);
    painter.restore();
    current = before;
}

void paintInstead(QPainter &painter, const QRect &room, const QString &sentence)
{
    painter.setFont(fontOf(Type::Body));
    painter.setPen(theme().quiet);
    painter.drawText(room.adjusted(space::edge, 0, -space::edge, 0), Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

} // namespace dealdesk::ui
