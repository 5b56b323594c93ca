// The base of charts over months: the axis and its labels, gaps where something is unknown, the month that is pointed
// at by pointer or keys, and the values. A leaf says what its lines are.
#pragma once

#include "chartview.h"
#include "pricing/calendar.h"
#include "stepline.h"

#include <optional>
#include <vector>

namespace dealdesk::ui {

class MonthAxisChart : public ChartView
{
    Q_OBJECT
public:
    /// Highlights a month (counted from the first); -1: none.
    void setPointed(int month);
    int pointedMonth() const { return current; }
    int marks() const final { return months; }
    int pointed() const final { return current; }
    void point(int month) final { Q_EMIT monthPointed(month); } ///< the owner points all that stand together
    int monthCount() const { return months; }
    pricing::YearMonth monthAt(int month) const { return first.plus(month); }
    double monthMiddle(int month) const { return xOf(month + 0.5); } ///< in this widget
    exchange::Sheet values() const override;

Q_SIGNALS:
    void monthPointed(int month); ///< by pointer or arrow keys; -1: none any more

protected:
    using ChartView::ChartView;

    // What the leaf has; lines and months count from 0.
    virtual std::size_t lineCount() const = 0;
    virtual QString nameOf(std::size_t line) const = 0;
    virtual std::optional<double> heightAt(std::size_t line, int month) const = 0; ///< nothing: nothing is drawn
    virtual bool isUnknown(std::size_t line, int month) const { return !heightAt(line, month); }
    virtual QPen penOf(std::size_t line) const = 0;
    virtual exchange::SheetColumn columnOf(std::size_t line) const = 0;
    virtual exchange::CellValue cellAt(std::size_t line, int month) const = 0;
    /// Where in a gap its words stand.
    virtual QRectF wordsIn(const QRectF &gap) const { return gap; }

    void setMonths(pricing::YearMonth from, int count);
    /// Each month is a step from its first day to its last; equal months are one.
    QList<Run> runsOf(std::size_t line) const;

    struct LineEnd {
        std::size_t line;
        double y;
    };
    /// Of each line's last known amount, from top to bottom; apart by `height` at least, by moving down from `top` and
    /// up from the plot's bottom. Without a `top` they move up only.
    std::vector<LineEnd> lineEnds(double height, std::optional<double> top) const;

    void drawBelow(QPainter &painter) override;
    void drawAbove(QPainter &painter) override; ///< the points of the month that is pointed at
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool isGap(int month) const;
    QString gapWords(int from, int to) const;
    void drawGaps(QPainter &painter) const;
    void drawMonths(QPainter &painter) const;

    pricing::YearMonth first;
    int months = 0;
    int current = -1;
};

} // namespace dealdesk::ui
