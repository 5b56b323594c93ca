// What every chart does as a widget, whether Qt Charts draws its series or it paints itself: focus and its ring, the
// keys that walk from figure to figure, the menu and its button. A leaf says what its figures are, and draws them.
#pragma once

#include "picturedchart.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace dealdesk::ui {

/// `Widget` is QWidget, or a scroll area as Qt Charts has it, whose viewport is what is drawn on.
template<class Widget>
class ChartBase : public Widget, public PicturedChart
{
public:
    using Widget::Widget;
    QWidget *widget() final { return this; }
    QSize pictureSize() const final { return surface()->size(); }

protected:
    QWidget *surface() const
    {
        if constexpr (requires(const Widget &area) { area.viewport(); })
            return this->viewport();
        else
            return const_cast<ChartBase *>(this);
    }
    /// A key of the leaf's own; it comes before those of every chart.
    virtual bool takesOwnKey(QKeyEvent *) { return false; }
    void drawFocus(QPainter &painter) const
    {
        if (focusShown)
            drawFocusRing(painter, surface()->rect());
    }

    void focusInEvent(QFocusEvent *event) override
    {
        Widget::focusInEvent(event);
        focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        surface()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        Widget::focusOutEvent(event);
        focusShown = false;
        surface()->update();
        if (marks() > 0 && event->reason() != Qt::PopupFocusReason) // its own menu asks about what is pointed at
            point(-1);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!takesOwnKey(event) && !walks(event->key()) && !takesKey(event, surface()->rect().center()))
            event->ignore(); // a chart does not scroll
    }
    void leaveEvent(QEvent *event) override
    {
        Widget::leaveEvent(event);
        if (marks() > 0)
            point(-1);
    }
    void contextMenuEvent(QContextMenuEvent *event) override { openMenu(event->globalPos()); }
    void showEvent(QShowEvent *event) override
    {
        Widget::showEvent(event);
        placeButton();
    }
    void resizeEvent(QResizeEvent *event) override
    {
        Widget::resizeEvent(event);
        placeButton();
    }

private:
    bool focusShown = false; ///< by the keyboard: a click needs no ring
};

} // namespace dealdesk::ui
