#include "monthbars.h"

#include "termchart.h"

#include <algorithm>
#include <array>

namespace dealdesk::quotes {
namespace {

using pricing::Money;

constexpr qreal titleRoom = 30;
constexpr qreal monthsRoom = 16;
constexpr qreal amountRoom = 10; ///< over the highest bar, for its amount
constexpr qreal axisRoom = 44;
constexpr qreal widestBar = 26;
constexpr qreal nameWidth = 46; ///< of a month under the axis

class MonthBarsDrawing
{
public:
    MonthBarsDrawing(DrawnPages &inPages, qreal inTop, const MonthBars &inBars, const wording::FigureText &inFigures)
        : pages(inPages)
        , bars(inBars)
        , figures(inFigures)
        , top(inTop + titleRoom + amountRoom)
        , bottom(inTop + monthBarsHeight - monthsRoom)
        , slot((pages.width() - axisRoom) / qreal(std::max<std::size_t>(bars.values.size(), 1)))
    {
        Money least{0}, most{0};
        for (const auto &value : bars.values)
            if (value) {
                least = std::min(least, *value);
                most = std::max(most, *value);
            }
        ticks = axisTicks(least, most);
    }

    void draw()
    {
        axis();
        const qreal width = std::min(widestBar, slot * 0.78);
        for (std::size_t month = 0; month < bars.values.size(); ++month)
            if (const auto &value = bars.values[month]) {
                const qreal zero = height(Money{0}), end = height(*value);
                pages.fill(QRectF(centre(month) - width / 2, std::min(zero, end), width, std::abs(zero - end)),
                           bars.fill);
            }
        months();
        amounts();
    }

private:
    void axis()
    {
        for (const Money tick : ticks) {
            const bool zero = tick == Money{0};
            pages.rule(height(tick), axisRoom, pages.width(), zero ? paper::strongLine : paper::hairline);
            pages.text({axisRoom - 8, height(tick) + 2.6}, figures.shortMoney(tick), paper::label, Align::Right);
        }
    }

    /// Positions only: amounts are never computed here.
    qreal height(Money value) const
    {
        const qreal low = qreal(ticks.front().minor), high = qreal(ticks.back().minor);
        return bottom - (bottom - top) * (qreal(value.minor) - low) / (high - low);
    }

    qreal centre(std::size_t month) const { return axisRoom + slot * (qreal(month) + 0.5); }

    void months()
    {
        const int most = std::max(1, int((pages.width() - axisRoom) / nameWidth));
        for (const int month : namedMonths(bars.start, int(bars.values.size()), most)) {
            const qreal x = centre(std::size_t(month));
            pages.fill(QRectF(x - 0.3, bottom, 0.6, 3), paper::strongLine);
            text(x, bottom + 12, figures.month(bars.start.plus(month)), paper::label);
        }
    }

    /// Of the first month, the last, and the largest amount between; none where it would run into another.
    void amounts()
    {
        std::optional<std::size_t> first, last, largest;
        for (std::size_t month = 0; month < bars.values.size(); ++month)
            if (const auto &value = bars.values[month]) {
                first = first.value_or(month);
                last = month;
                if (!largest || *value > *bars.values[*largest])
                    largest = month;
            }
        if (!last)
            return;
        amount(*last);
        amount(*largest);
        amount(*first);
    }

    void amount(std::size_t month)
    {
        const paper::Style style = paper::label.strong().in(bars.labels);
        const Money value = *bars.values[month];
        const QString words = figures.wholeMoney(value);
        const qreal half = pages.widthOf(words, style) / 2;
        const qreal x = within(centre(month), half);
        const bool isFree = std::ranges::none_of(
            taken, [&](const auto &other) { return std::abs(other.first - x) < other.second + half + 6; });
        if (!isFree)
            return;
        taken.emplace_back(x, half);
        pages.text({x, highestAround(x, half) - 3}, words, style, Align::Center);
    }

    /// The top of the highest bar under a text of this width: an amount stands over its neighbours, too.
    qreal highestAround(qreal x, qreal half) const
    {
        qreal highest = height(Money{0});
        for (std::size_t month = 0; month < bars.values.size(); ++month)
            if (bars.values[month] && std::abs(centre(month) - x) <= half + slot / 2)
                highest = std::min(highest, height(*bars.values[month]));
        return highest;
    }

    qreal within(qreal x, qreal half) const { return std::clamp(x, axisRoom + half, pages.width() - half); }

    void text(qreal x, qreal baseline, const QString &words, const paper::Style &style)
    {
        pages.text({within(x, pages.widthOf(words, style) / 2), baseline}, words, style, Align::Center);
    }

    DrawnPages &pages;
    const MonthBars &bars;
    const wording::FigureText &figures;
    std::vector<Money> ticks;
    std::vector<std::pair<qreal, qreal>> taken; ///< middle and half width of the amounts that stand there
    qreal top, bottom, slot;
};

} // namespace

std::vector<int> namedMonths(pricing::YearMonth start, int months, int most)
{
    for (const int apart : {1, 3, 6, 12, 24, 60, 120}) {
        std::vector<int> named;
        for (int month = 0; month < months; ++month)
            if (apart == 1 || start.plus(month).index % apart == 0)
                named.push_back(month);
        if (std::ssize(named) <= most && !named.empty())
            return named;
    }
    return months > 0 ? std::vector{0} : std::vector<int>();
}

void drawMonthBars(DrawnPages &pages, qreal top, const MonthBars &bars, const wording::FigureText &figures)
{
    pages.textWithin({0, top + 9}, pages.width(), bars.title, paper::bodyStrong, Align::Left);
    pages.fill(QRectF(axisRoom, top + 17, 7, 7), bars.fill);
    pages.text({axisRoom + 11, top + 23}, bars.what, paper::label);
    MonthBarsDrawing(pages, top, bars, figures).draw();
}

} // namespace dealdesk::quotes
