#include "termchart.h"

#include "wording/explanation.h"
#include "wording/findings/termfinding.h"
#include "wording/pages/summarywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperTermChart)
};

using pricing::Money;
using pricing::TermFigures;

constexpr std::size_t mostTicks = 5;
constexpr qreal titleHeight = 34;
constexpr qreal axisWidth = 44;
constexpr qreal namesHeight = 30; ///< a term, and below it its margin
constexpr qreal headroom = 12;    ///< for the highest bar's own label
constexpr qreal barWidth = 44;

class TermChart
{
public:
    TermChart(DrawnPages &inPages, qreal inTop, const std::array<TermFigures, 3> &inTerms,
              const wording::FigureText &inFigures)
        : pages(inPages)
        , terms(inTerms)
        , figures(inFigures)
        , top(inTop + titleHeight + headroom)
        , bottom(inTop + termChartHeight - namesHeight)
        , slot((pages.width() - axisWidth) / 3)
    {
        Money least{0};
        Money most{0};
        for (const TermFigures &term : terms)
            for (const std::optional<Money> &value : {term.figures.arr, term.yearlyMargin})
                if (value) {
                    least = std::min(least, *value);
                    most = std::max(most, *value);
                }
        ticks = axisTicks(least, most);
    }

    void draw(pricing::CommitmentTerm chosen)
    {
        legend();
        for (const Money tick : ticks) {
            const bool zero = tick == Money{0};
            pages.rule(height(tick), axisWidth, pages.width(), zero ? paper::strongLine : paper::hairline);
            pages.text({axisWidth - 8, height(tick) + 2.6}, figures.shortMoney(tick), paper::label, Align::Right);
        }
        for (std::size_t index = 0; index < terms.size(); ++index)
            bar(index, terms[index].term == chosen);
        marginLine();
        for (std::size_t index = 0; index < terms.size(); ++index)
            marginLabel(index);
    }

private:
    void legend()
    {
        const qreal y = top - headroom - titleHeight + 24;
        pages.fill(QRectF(axisWidth, y - 6, 7, 7), paper::seriesBilled);
        const QString arr = Words::tr("ARR (first month × 12)");
        pages.text({axisWidth + 11, y}, arr, paper::label);
        const qreal next = axisWidth + 11 + pages.widthOf(arr, paper::label) + 16;
        pages.line({{next, y - 2.5}, {next + 12, y - 2.5}}, paper::seriesMargin, 1.6);
        pages.dot({next + 6, y - 2.5}, 2.4, paper::seriesMargin);
        const bool known = std::any_of(terms.begin(), terms.end(),
                                       [](const TermFigures &term) { return term.yearlyMargin.has_value(); });
        pages.text({next + 17, y}, known ? Words::tr("Margin a year") : Words::tr("Margin a year: not known"),
                   paper::label);
    }

    /// Positions only: amounts are never computed here.
    qreal height(Money value) const
    {
        const qreal low = qreal(ticks.front().minor);
        const qreal high = qreal(ticks.back().minor);
        return bottom - (bottom - top) * (qreal(value.minor) - low) / (high - low);
    }

    qreal barCentre(std::size_t index) const { return axisWidth + slot * (qreal(index) + 0.28); }
    qreal dotCentre(std::size_t index) const { return axisWidth + slot * (qreal(index) + 0.68); }

    void bar(std::size_t index, bool chosen)
    {
        const qreal middle = axisWidth + slot * (qreal(index) + 0.48);
        const QString name = wording::name(terms[index].term);
        pages.text({middle, bottom + 13},
                   chosen ? wording::thisDeal(terms[index].term) : wording::name(terms[index].term),
                   chosen ? paper::label.sized(84).strong().in(paper::ink) : paper::label.sized(84), Align::Center);
        if (const auto &whole = terms[index].figures.totalMargin)
            pages.text({middle, bottom + 24}, wording::marginInAll(*whole, figures), paper::label, Align::Center);
        const std::optional<Money> &arr = terms[index].figures.arr;
        if (!arr) {
            pages.text({middle, height(Money{0}) - 6}, wording::noWholesaleAtThisTerm(), paper::label, Align::Center);
            return;
        }
        const qreal zero = height(Money{0});
        const qreal end = height(*arr);
        pages.fill(QRectF(barCentre(index) - barWidth / 2, end, barWidth, zero - end), paper::seriesBilled);
        pages.text({barCentre(index), end - 3.5}, figures.wholeMoney(*arr), paper::label.strong().in(paper::ink),
                   Align::Center);
    }

    void marginLine()
    {
        QPolygonF run;
        const auto flush = [&] {
            if (run.size() > 1) {
                pages.line(run, paper::white, 4);
                pages.line(run, paper::seriesMargin, 1.6);
            }
            run.clear();
        };
        for (std::size_t index = 0; index < terms.size(); ++index)
            if (const auto &margin = terms[index].yearlyMargin)
                run.append({dotCentre(index), height(*margin)});
            else
                flush();
        flush();
        for (std::size_t index = 0; index < terms.size(); ++index)
            if (const auto &margin = terms[index].yearlyMargin) {
                pages.dot({dotCentre(index), height(*margin)}, 4, paper::white);
                pages.dot({dotCentre(index), height(*margin)}, 2.8, paper::seriesMargin);
            }
    }

    /// How steeply the line leaves towards a neighbour, downwards positive; 0 where there is none.
    qreal slope(std::size_t from, std::size_t to) const
    {
        const auto &a = terms[from].yearlyMargin;
        const auto &b = to < terms.size() ? terms[to].yearlyMargin : std::nullopt;
        return a && b ? height(*b) - height(*a) : 0;
    }

    /// Beside its point, on the side that the line leaves free.
    void marginLabel(std::size_t index)
    {
        const std::optional<Money> &margin = terms[index].yearlyMargin;
        if (!margin)
            return;
        const paper::Style style = paper::label.strong().in(paper::marginText);
        const QString text = figures.wholeMoney(*margin);
        const qreal wide = pages.widthOf(text, style);
        const qreal x = dotCentre(index);
        const qreal y = height(*margin);
        const qreal out = slope(index, index + 1);
        const qreal in = index > 0 ? slope(index, index - 1) : 0;
        qreal left = x - wide / 2;
        if (out < -6) // rises on: what is free is above, to the left
            left = x - wide + 5;
        else if (index > 0 && in < -6) // came down: above, to the right
            left = x - 5;
        pages.text({left, y - 7}, text, style);
    }

    DrawnPages &pages;
    const std::array<TermFigures, 3> &terms;
    const wording::FigureText &figures;
    std::vector<Money> ticks;
    qreal top;
    qreal bottom;
    qreal slot;
};

} // namespace

std::vector<Money> axisTicks(Money least, Money most)
{
    using pricing::Wide;
    if (most.minor <= least.minor)
        most.minor = least.minor < INT64_MAX - 100 ? least.minor + 100 : least.minor;
    const auto floorTo = [](Wide value, Wide step) { return value / step - (value % step < 0 ? 1 : 0); };
    for (Wide magnitude = 1;; magnitude *= 10)
        for (const int factor : {10, 20, 25, 50}) { // tenths of the magnitude, so that 2.5 is whole
            const Wide step = magnitude * factor;   // in cents: never under ten of them
            const Wide first = floorTo(least.minor, step);
            const Wide last = -floorTo(-Wide{most.minor}, step);
            if (last - first >= Wide{mostTicks})
                continue;
            std::vector<Money> ticks;
            for (Wide tick = first; tick <= last; ++tick)
                if (const auto value = pricing::narrowed(tick * step))
                    ticks.push_back(*value);
            return ticks;
        }
}

void drawTermChart(DrawnPages &pages, qreal top, const std::array<TermFigures, 3> &terms,
                   pricing::CommitmentTerm chosen, const wording::FigureText &figures)
{
    pages.textWithin({0, top + 9}, pages.width(), wording::termFinding(terms, figures), paper::bodyStrong, Align::Left);
    TermChart(pages, top, terms, figures).draw(chosen);
}

} // namespace dealdesk::quotes
