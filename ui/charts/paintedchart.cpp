#include "paintedchart.h"

#include "ui/widgets/readout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace dealdesk::ui {

PaintedChart::PaintedChart(QWidget *parent)
    : ChartBase(parent)
    , readout(new Readout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QString PaintedChart::readoutText() const { return readout->text(); }

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
    drawFocus(painter);
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    int mark = marks() - 1;
    while (mark >= 0 && !boxOf(mark).contains(event->position()))
        --mark;
    if (mark != current)
        point(mark);
}

bool PaintedChart::takesOwnKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return walks(Qt::Key_Left);
    case Qt::Key_Down: return walks(Qt::Key_Right);
    default: return false;
    }
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
