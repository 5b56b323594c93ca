// The plot of the term chart: ARR as bars, margin a year as points on a line, each with its amount; the whole term's
// margin stands in figures below, for it is of another length at each.
#pragma once

#include "pricing/evaluate.h"
#include "ui/charts/chartview.h"

#include <array>

class QBarSeries;
class QBarSet;
class QLineSeries;

namespace dealdesk::ui {

class TermPlot : public ChartView
{
    Q_OBJECT
public:
    explicit TermPlot(const wording::Language &language, QWidget *parent = nullptr);

    void show(const std::array<pricing::TermFigures, 3> &terms, pricing::CommitmentTerm chosen,
              const wording::FigureText &figures);
    void clear();
    exchange::Sheet values() const override;
    QString valuesAsSentences() const;
    bool anyChange() const; ///< a term's exit ARR differs from its ARR

protected:
    void restyle() final;
    void drawBelow(QPainter &painter) override;
    void drawAbove(QPainter &painter) override;

private:
    struct Term {
        QString name;
        std::optional<pricing::Money> arr, exitArr, margin, whole; ///< margin: a year's; whole: the term's
        bool chosen = false;
        bool operator==(const Term &) const = default;
        bool changes() const { return exitArr && exitArr != arr; } ///< the ARR, within the term
    };
    void setHeadRoom();
    void setLine();
    QString nameOf(const Term &term, const QFontMetricsF &metrics, double room) const;
    void drawArr(QPainter &painter, double x, const Term &term) const;
    void drawAmount(QPainter &painter, double x, double y, const std::optional<pricing::Money> &amount,
                    bool strong) const;

    QBarSeries *bars;
    QBarSet *arr;
    QLineSeries *line;
    std::array<Term, 3> shown;
    bool anything = false;
};

} // namespace dealdesk::ui
