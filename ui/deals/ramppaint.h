// How the ramp chart's things are drawn.
#pragma once

#include "rampscale.h"

#include "wording/figuretext.h"

#include <QPolygonF>

class QPainter;

namespace dealdesk::ui {

struct RampScene {
    const RampPicture &picture;
    const tables::Ramp &ramp; ///< the picture's, or as it is being dragged
    const RampScale &scale;
    const wording::FigureText &figures;
    int chosen = 0;
    bool isRinged = false; ///< the chosen step, which keys or pointer hold
    int pointed = -1;      ///< the month under the pointer
};

class RampPaint
{
public:
    RampPaint(QPainter &painter, RampScene scene);
    void draw();
    /// What is pointed at, dragged or chosen, above the plot.
    void drawReadout(const QString &text);

private:
    void drawBands();
    void drawBandsOf(const pricing::ResaleAuthorization &book, double left, double right);
    void drawMonths();
    void drawStairs();
    void nameTotal(const QPolygonF &line);
    void drawHandles();

    QPainter &painter;
    RampScene scene;
    const RampScale &scale;
    const QRectF &plot;
};

} // namespace dealdesk::ui
