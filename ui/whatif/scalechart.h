// ARR against tenants, both axes in decades, so that a pilot and a rollout stand in one picture.
#pragma once

#include "pricing/evaluate.h"
#include "ui/charts/paintedchart.h"

namespace dealdesk::ui {

class ScaleChart : public PaintedChart
{
    Q_OBJECT
public:
    explicit ScaleChart(const wording::Language &language, QWidget *parent = nullptr);

    void show(std::vector<pricing::ScaleRow> rows, const wording::FigureText &figures);
    using QWidget::show;
    exchange::Sheet values() const override;
    int marks() const final { return static_cast<int>(rows.size()); }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    QRectF boxOf(int mark) const override;
    Reading readingOf(int mark) const override;
    void paint(QPainter &painter) override;

private:
    struct Axes;
    Axes axes() const;
    QPointF pointOf(const Axes &axes, const pricing::ScaleRow &row) const;
    void drawAxes(QPainter &painter, const Axes &axes) const;
    void drawPoints(QPainter &painter, const Axes &axes) const;

    std::vector<pricing::ScaleRow> rows; ///< those with an ARR above 0
    wording::FigureText figures;
};

} // namespace dealdesk::ui
