// One amount of several scenarios, month by month on the same axes: steps, each named at its end.
#pragma once

#include "ui/charts/monthaxischart.h"

namespace dealdesk::ui {

struct ComparedLine {
    QString name;
    pricing::YearMonth first;
    std::vector<std::optional<pricing::Money>> months; ///< from `first` on; nothing: not known
};

class ComparisonChart : public MonthAxisChart
{
    Q_OBJECT
public:
    explicit ComparisonChart(const wording::Language &language, QWidget *parent = nullptr);

    /// At most pricing::mostCompared, the base first; the time axis has room for all of them.
    void show(std::vector<ComparedLine> lines, const wording::FigureText &figures);
    using QWidget::show;

    /// Of a month that is pointed at; nothing where it is not known or outside the line.
    std::optional<pricing::Money> amount(std::size_t line, int month) const;

protected:
    std::size_t lineCount() const override { return lines.size(); }
    QString nameOf(std::size_t line) const override { return lines[line].name; }
    std::optional<double> heightAt(std::size_t line, int month) const override;
    bool isUnknown(std::size_t line, int month) const override; ///< not outside the scenario's horizon
    QPen penOf(std::size_t line) const override;
    exchange::SheetColumn columnOf(std::size_t line) const override
    {
        return tables::moneyColumn(lines[line].name, figureText());
    }
    exchange::CellValue cellAt(std::size_t line, int month) const override
    {
        return exchange::cellValue(amount(line, month), figureText().minorDigits());
    }
    QRectF wordsIn(const QRectF &gap) const override { return gap.adjusted(0, 0, 0, -gap.height() / 2); }
    void restyle() final;
    void drawAbove(QPainter &painter) override;

private:
    int ownMonth(std::size_t line, int month) const { return month + monthAt(0).index - lines[line].first.index; }
    void drawEndLabels(QPainter &painter) const;

    std::vector<ComparedLine> lines;
    std::vector<StepLine> steps; ///< one for each place
};

} // namespace dealdesk::ui
