// One amount of several scenarios, month by month on the same axes: steps, each named at its end.
#pragma once

#include "chartview.h"
#include "pricing/calendar.h"
#include "stepline.h"

#include <optional>
#include <vector>

namespace dealdesk::ui {

struct ComparedLine {
    QString name;
    pricing::YearMonth first;
    std::vector<std::optional<pricing::Money>> months; ///< from `first` on; nothing: not known
};

class ComparisonChart : public ChartView
{
    Q_OBJECT
public:
    explicit ComparisonChart(QWidget *parent = nullptr);

    /// At most pricing::mostCompared, the base first; the time axis has room for all of them.
    void show(std::vector<ComparedLine> lines, const wording::FigureText &figures);
    using QWidget::show;

    /// Of a month that is pointed at; nothing where it is not known or outside the line.
    std::optional<pricing::Money> amount(std::size_t line, int month) const;
    pricing::YearMonth monthAt(int month) const { return first.plus(month); }
    int monthCount() const { return months; }
    void setPointed(int month); ///< from the axis' first; -1: none
    int pointedMonth() const { return pointed; }
    double monthMiddle(int month) const { return xOf(month + 0.5); } ///< in this widget
    QString valuesAsText() const override;

Q_SIGNALS:
    void monthPointed(int month); ///< by pointer or arrow keys; -1: none any more

protected:
    void restyle() final;
    void drawBelow(QPainter &painter) override;
    void drawAbove(QPainter &painter) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<Run> runsOf(std::size_t line) const;
    bool unknownAt(int month) const;
    void drawGaps(QPainter &painter) const;
    void drawEndLabels(QPainter &painter) const;

    pricing::YearMonth first;
    int months = 0;
    std::vector<ComparedLine> lines;
    std::vector<StepLine> steps; ///< one for each place
    int pointed = -1;
};

} // namespace dealdesk::ui
