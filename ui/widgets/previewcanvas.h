// One page of a document, white in either theme, in the middle of the window's ground.
#pragma once

#include "quotes/drawnpages.h"

#include <QWidget>

namespace dealdesk::ui {

class PreviewCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewCanvas(const quotes::DrawnPages &pages, QWidget *parent = nullptr);

    std::size_t page() const { return shown; }
    void setPage(std::size_t page);
    /// Of the paper's own size; 1: a point on paper is a point on screen.
    qreal zoom() const { return factor; }
    void setZoom(qreal zoom);
    /// At which the whole sheet is seen in a room of this size.
    qreal zoomToFit(QSize room) const;
    QRectF sheet() const; ///< where the paper lies

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal pixelsPerPoint() const;

    const quotes::DrawnPages &pages;
    std::size_t shown = 0;
    qreal factor = 1;
};

} // namespace dealdesk::ui
