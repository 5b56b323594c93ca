// ARR against tenants, both axes in decades, so that a pilot and a rollout stand in one picture.
#pragma once

#include "chartstyle.h"
#include "pricing/evaluate.h"

#include <QWidget>

namespace dealdesk::ui {

class ScaleChart : public QWidget
{
    Q_OBJECT
public:
    explicit ScaleChart(QWidget *parent = nullptr);

    void show(std::vector<pricing::ScaleRow> rows, const wording::FigureText &figures);
    using QWidget::show;
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Axes;
    void drawAxes(QPainter &painter, const Axes &axes) const;
    void drawPoints(QPainter &painter, const Axes &axes) const;

    std::vector<pricing::ScaleRow> rows; ///< those with an ARR above 0
    wording::FigureText figures;
};

} // namespace dealdesk::ui
