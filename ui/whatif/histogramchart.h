// How a simulated figure is distributed: shares as bars, with P10, P50, P90 and the target as named lines. What reaches
// the target is in full colour.
#pragma once

#include "pricing/distribution.h"
#include "ui/charts/paintedchart.h"

namespace dealdesk::ui {

class HistogramChart : public PaintedChart
{
    Q_OBJECT
public:
    explicit HistogramChart(const wording::Language &language, QWidget *parent = nullptr);

    void show(const pricing::Distribution &distribution, const std::optional<pricing::Money> &target,
              QColor Theme::*colour, const wording::FigureText &figures);
    using QWidget::show;
    void clear(const QString &why);
    exchange::Sheet values() const override;
    int marks() const final { return static_cast<int>(bins.size()); }
    QSize minimumSizeHint() const override { return {360, 160}; }

protected:
    QRectF boxOf(int mark) const override;
    Reading readingOf(int mark) const override;
    void paint(QPainter &painter) override;

private:
    struct Line {
        double value;
        QString text;
        bool isTarget;
    };
    QRectF plot() const;
    double xOf(double value) const;
    double highest() const; ///< share
    void drawGrid(QPainter &painter) const;
    void drawBars(QPainter &painter) const;
    void drawLines(QPainter &painter) const;

    std::vector<pricing::HistogramBin> bins;
    std::vector<Line> lines; ///< rising
    std::optional<pricing::Money> target;
    double from = 0, below = 1; ///< of the x axis
    QColor Theme::*colour = &Theme::billed;
    wording::FigureText figures;
    QString nothing;
};

} // namespace dealdesk::ui
