// The base of the charts that paint themselves: pointer and arrow keys go from mark to mark, a card says what stands
// there, and picture and values can be copied. A leaf owns its marks.
#pragma once

#include "chartbase.h"
#include "chartstyle.h"

#include <QWidget>

namespace dealdesk::ui {

class Readout;

class PaintedChart : public ChartBase<QWidget>
{
    Q_OBJECT
public:
    explicit PaintedChart(QWidget *parent = nullptr);

    void paintAlone(QPainter &painter, const QRect &box) final;
    QString readoutText() const; ///< empty while nothing is pointed at
    int pointed() const final { return current; }
    void point(int mark) final;

protected:
    struct Reading {
        QString title;
        QList<std::pair<QString, QString>> rows;
    };
    virtual QRectF boxOf(int mark) const = 0; ///< in which the pointer means it
    virtual Reading readingOf(int mark) const = 0;
    /// Right of which, and below which, the card stands.
    virtual QPointF cardAt(int mark) const { return boxOf(mark).topRight(); }
    virtual void paint(QPainter &painter) = 0;

    void marksChanged(); ///< a leaf calls it when it shows something else

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool takesOwnKey(QKeyEvent *event) override; ///< up and down walk as well: nothing else goes that way

private:
    Readout *readout;
    int current = -1;
};

/// Text in the middle of an empty chart.
void paintInstead(QPainter &painter, const QRect &room, const QString &sentence);

} // namespace dealdesk::ui
