// The base of the charts whose series Qt Charts draws; grid, labels and everything else of text is drawn here, crisply,
// with the theme in force. A leaf owns its series and says what its labels are.
#pragma once

#include "chartbase.h"
#include "chartstyle.h"

#include <QChartView>
#include <QValueAxis>

class QAbstractSeries;

namespace dealdesk::ui {

class ChartView : public ChartBase<QChartView>
{
    Q_OBJECT
public:
    explicit ChartView(const wording::Language &language, QWidget *parent = nullptr);

    void paintAlone(QPainter &painter, const QRect &box) final;

protected:
    void addSeries(QAbstractSeries *series);
    /// What the axes must have room for; the ticks follow from it and from the plot's height.
    struct Extent {
        double left = 0, right = 1;
        double lowest = 0, highest = 0;
        bool fromZero = true;
        double leastStep = 0; ///< between ticks
        bool operator==(const Extent &) const = default;
    };
    void setExtent(const Extent &extent, const wording::FigureText &figures);
    const wording::FigureText &figureText() const { return numbers; }
    /// Around the plot: for labels.
    void setPlotMargins(const QMargins &margins);
    QRectF plot() const { return plotRect; }
    double xOf(double x) const;
    double yOf(double y) const;
    double valueAt(double pixelX) const; ///< the x value there

    /// Colours from the theme, in force now. A leaf calls it when its series are made.
    virtual void restyle() = 0;
    /// Labels along the x axis and marks below the series.
    virtual void drawBelow(QPainter &) {}
    /// Labels and marks above the series.
    virtual void drawAbove(QPainter &) {}
    /// Beside a grid line.
    virtual QString tickLabel(double tick) const { return tickText(tick, numbers); }
    bool isPaintedAlone() const { return paintingAlone; }

    void drawBackground(QPainter *painter, const QRectF &) final;
    void drawForeground(QPainter *painter, const QRectF &) final;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void rescale();

    QValueAxis *across;
    QValueAxis *up;
    Extent extent;
    ValueScale scale;
    wording::FigureText numbers;
    QMargins margins;
    QRectF plotRect;
    bool paintingAlone = false;
};

/// Width of the widest amount that an axis shows, so that charts above each other line up.
int amountAxisWidth();

} // namespace dealdesk::ui
