// A tornado: how far a figure moves from now when each input goes a step down or up, the largest first. The lower input
// is hatched and the higher one solid; each bar's end says which and how much.
#pragma once

#include "pricing/sensitivity.h"
#include "ui/charts/paintedchart.h"

namespace dealdesk::ui {

class TornadoChart : public PaintedChart
{
    Q_OBJECT
public:
    explicit TornadoChart(const wording::Language &language, QWidget *parent = nullptr);

    void show(const pricing::Sensitivity &sensitivity, pricing::SensitiveFigure figure,
              const pricing::SensitivitySteps &steps, const wording::FigureText &figures);
    using QWidget::show;
    void clear(const QString &why); ///< says why there is nothing to draw
    exchange::Sheet values() const override;
    int marks() const final { return static_cast<int>(bars.size()); }
    QSize minimumSizeHint() const override { return {420, 160}; }

protected:
    QRectF boxOf(int mark) const override;
    Reading readingOf(int mark) const override;
    QPointF cardAt(int mark) const override; ///< below the row, so that its bars stay in sight
    void paint(QPainter &painter) override;

private:
    struct Side {
        std::optional<pricing::Money> value, change; ///< change: against now
        QString step, word;                          ///< "−5 %", "lower"
    };
    struct Bar {
        QString name, step; ///< "Price", "±5 %"
        Side down, up;
    };
    struct Axis;
    Axis axis() const;
    static QString remark(const Bar &bar);
    double rowHeight() const;
    void drawAxis(QPainter &painter, const Axis &axis) const;
    void drawKey(QPainter &painter, const Axis &axis) const;
    void drawBar(QPainter &painter, const Axis &axis, int row) const;
    void drawSide(QPainter &painter, const Axis &axis, const QRectF &lane, const Side &side, bool isUp) const;

    std::vector<Bar> bars;
    pricing::Money now;
    QString nothing;
    wording::FigureText figures;
};

} // namespace dealdesk::ui
