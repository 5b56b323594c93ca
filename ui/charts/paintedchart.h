// The base of the charts that paint themselves: pointer and arrow keys go from mark to mark, a card says what stands
// there, and picture and values can be copied. A leaf owns its marks.
#pragma once

#include "chartstyle.h"
#include "picturedchart.h"

#include <QWidget>

namespace dealdesk::ui {

class Readout;

class PaintedChart : public QWidget, public PicturedChart
{
    Q_OBJECT
public:
    explicit PaintedChart(QWidget *parent = nullptr);

    QWidget *widget() final { return this; }
    QSize pictureSize() const final { return size(); }
    void paintAlone(QPainter &painter, const QRect &box) final;
    QString readoutText() const; ///< empty while nothing is pointed at
    void point(int mark);        ///< -1: none

protected:
    struct Reading {
        QString title;
        QList<std::pair<QString, QString>> rows;
    };
    virtual int marks() const = 0;
    virtual QRectF boxOf(int mark) const = 0; ///< in which the pointer means it
    virtual Reading readingOf(int mark) const = 0;
    /// Right of which, and below which, the card stands.
    virtual QPointF cardAt(int mark) const { return boxOf(mark).topRight(); }
    virtual void paint(QPainter &painter) = 0;

    int pointed() const { return current; }
    void marksChanged(); ///< a leaf calls it when it shows something else

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Readout *readout;
    int current = -1;
    bool focusShown = false; ///< by the keyboard: a click needs no ring
};

/// Text in the middle of an empty chart.
void paintInstead(QPainter &painter, const QRect &room, const QString &sentence);

} // namespace dealdesk::ui
