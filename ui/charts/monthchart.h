// Amounts or counts month by month as steps, with markers where something changes and levels to reach. A month without
// an amount is a gap; one whose sum is without a deal is underlined, and in a file unknown.
#pragma once

#include "monthmarkers.h"

#include "chartkey.h"
#include "monthaxischart.h"

#include <limits>

namespace dealdesk::ui {

struct MonthLine {
    QString name;                                     ///< written at the line's end
    std::vector<std::optional<std::int64_t>> amounts; ///< of each month, in the picture's unit
    QColor Theme::*colour = &Theme::billed;
    KeyMark mark = KeyMark::Line;
    QList<qreal> dashes = {};       ///< in widths of the line; none: solid
    std::vector<bool> partial = {}; ///< of each month, that its sum is without a deal; empty: none is
    bool isPartial(int month) const { return !partial.empty() && partial[static_cast<std::size_t>(month)]; }
};

/// A horizontal line to hold amounts against, named at its end instead of the lines.
struct MonthLevel {
    std::int64_t amount = 0;
    QString name;
    int first = 0, last = std::numeric_limits<int>::max(); ///< months in which it holds; both included
};

struct MonthPicture {
    enum class Unit { Money, Count };
    enum class Markers { Labelled, Plain };
    pricing::YearMonth first;
    int months = 0;
    std::vector<MonthLine> lines; ///< filled ones stay filled from one picture of a chart to the next
    std::vector<MonthMarker> markers = {};
    std::vector<MonthLevel> levels = {}; ///< drawn where they fit on the axis, which reaches for the next one
    Unit unit = Unit::Money;
    Markers markerStyle = Markers::Plain;
    int nameWidth = 76; ///< room at the lines' ends
};

class MonthChart : public MonthAxisChart
{
    Q_OBJECT
public:
    explicit MonthChart(const wording::Language &language, QWidget *parent = nullptr);

    void show(MonthPicture picture, const wording::FigureText &figures);
    using QWidget::show;

protected:
    std::size_t lineCount() const override { return shown.lines.size(); }
    QString nameOf(std::size_t line) const override { return shown.lines[line].name; }
    std::optional<double> heightAt(std::size_t line, int month) const override;
    QPen penOf(std::size_t line) const override;
    exchange::SheetColumn columnOf(std::size_t line) const override;
    exchange::CellValue cellAt(std::size_t line, int month) const override;
    QString tickLabel(double tick) const override;
    void restyle() final;
    void drawBelow(QPainter &painter) override;
    void drawAbove(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int laneHeight = 15; ///< of marker texts
    static constexpr int endLabelHeight = 14;

    Extent extentOf() const;
    void layOutMarkers();
    void drawLevels(QPainter &painter) const;
    void drawPartial(QPainter &painter) const;
    void drawMarkers(QPainter &painter) const;
    void drawEndLabels(QPainter &painter) const;

    MonthPicture shown;
    std::vector<StepLine> steps; ///< beside the lines
    MarkerLayout placed;
};

} // namespace dealdesk::ui
