// Amounts month by month as steps, with markers where something changes. A month without an amount is a gap.
#pragma once

#include "chartkey.h"
#include "chartview.h"
#include "monthmarkers.h"
#include "pricing/calendar.h"
#include "stepline.h"

#include <optional>
#include <vector>

namespace dealdesk::ui {

struct MonthLine {
    QString name; ///< written at the line's end
    QColor Theme::*colour;
    KeyMark mark = KeyMark::Line;
    std::vector<std::optional<pricing::Money>> months;
};

class MonthChart : public ChartView
{
    Q_OBJECT
public:
    enum class Markers { Labelled, Plain };
    explicit MonthChart(Markers markers, QWidget *parent = nullptr);

    /// Every call has the same lines in the same order; their amounts may differ.
    void show(pricing::YearMonth first, int months, std::vector<MonthLine> lines, std::vector<MonthMarker> markers,
              const wording::FigureText &figures);
    /// Highlights a month (counted from the first); -1: none.
    void setPointed(int month);
    int pointedMonth() const { return pointed; }
    QString valuesAsText() const override;
    double monthMiddle(int month) const { return xOf(month + 0.5); } ///< in this widget

Q_SIGNALS:
    void monthPointed(int month); ///< by pointer or arrow keys; -1: none any more

protected:
    void restyle() final;
    void drawBelow(QPainter &painter) override;
    void drawAbove(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int laneHeight = 15; ///< of marker texts
    static constexpr int endLabelWidth = 76;
    static constexpr int endLabelHeight = 14;

    QList<Run> runsOf(const MonthLine &line) const;
    void layOutMarkers();
    void drawGaps(QPainter &painter) const;
    void drawMarkers(QPainter &painter) const;
    void drawEndLabels(QPainter &painter) const;
    void drawPoints(QPainter &painter) const;

    Markers markerStyle;
    pricing::YearMonth first;
    int months = 0;
    std::vector<MonthLine> lines;
    std::vector<StepLine> steps; ///< beside `lines`
    std::vector<MonthMarker> markers;
    MarkerLayout placed;
    int pointed = -1;
};

} // namespace dealdesk::ui
