// A deal's tenants as a staircase over the months of its term, in decades, with the bands that the relationship total
// runs through. A step can be dragged, or moved by keys; nothing is changed here: the owner takes what was asked for.
// What it shows: ramppicture.h; where: rampscale.h; drawn: ramppaint.h; moved: rampdrag.h, rampkeys.h; said:
// rampwords.h.
#pragma once

#include "rampdrag.h"
#include "rampkeys.h"

#include "ui/charts/chartbase.h"

#include <QWidget>

namespace dealdesk::ui {

class RampChart : public ChartBase<QWidget>
{
    Q_OBJECT
public:
    explicit RampChart(const wording::Language &language, QWidget *parent = nullptr);

    void show(const RampPicture &picture, const wording::FigureText &figures);
    void clear();
    using QWidget::show;

    int chosenStep() const { return static_cast<int>(chosen); }
    void choose(int step);
    QPointF handleOf(int step) const; ///< where the step is taken hold of, in this widget
    QString readout() const;          ///< of the step that is dragged or chosen, else of the month pointed at; what a
                                      ///< key did where it is not what it is for
    void paintAlone(QPainter &painter, const QRect &box) override;
    exchange::Sheet values() const override;
    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void chosenChanged(int step);
    /// Edits with the same merge key (never 0) are one: a key that is held down.
    void edited(const dealdesk::tables::Ramp &ramp, int step, int mergeKey);
    void addAsked(int after);
    void removeAsked(int step);
    void focusChanged();

protected:
    bool takesOwnKey(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const tables::Ramp &ramp() const { return preview ? *preview : shown.ramp; }
    bool canDraw() const { return anything && scale.plot().isValid(); }
    void cancelDrag();
    bool movesStep(const QKeyEvent &event);
    bool choosesStep(int key);
    void describe();

    RampPicture shown;
    wording::FigureText figures;
    bool anything = false;
    RampScale scale; ///< still while a step is dragged
    std::size_t chosen = 0;
    int under = -1; ///< month under the pointer
    QString remark; ///< on the last key
    std::optional<RampDrag> drag;
    std::optional<tables::Ramp> preview;
    RampStay stay;
};

} // namespace dealdesk::ui
