#include "forecastfindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastFinding)
};

QString monthsText(std::size_t months)
{
    return months == 1 ? Words::tr("1 month") : Words::tr("%1 months").arg(months);
}

/// The first month with the highest ARR; null where a month is unknown.
const PortfolioMonth *peakOf(const std::vector<PortfolioMonth> &months)
{
    const PortfolioMonth *peak = nullptr;
    for (const PortfolioMonth &month : months) {
        if (!month.arr)
            return nullptr;
        if (!peak || *month.arr > *peak->arr)
            peak = &month;
    }
    return peak;
}

std::size_t unknownIn(const std::vector<PortfolioMonth> &months, std::optional<Money> PortfolioMonth::*figure)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(months, [&](const PortfolioMonth &month) { return !(month.*figure); }));
}

} // namespace

QString arrFinding(const Portfolio &portfolio, const wording::FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    const auto money = [&](const PortfolioMonth &month) { return figures.wholeMoney(month.arr); };
    const auto monthName = [&](const PortfolioMonth &month) { return figures.month(month.month); };
    const PortfolioMonth *peak = peakOf(months);
    if (!peak)
        return Words::tr("ARR is not known in %1 of %2")
            .arg(unknownIn(months, &PortfolioMonth::arr))
            .arg(monthsText(months.size()));
    const PortfolioMonth &first = months.front(), &last = months.back();
    if (peak->arr == Money{0})
        return Words::tr("No deal bills in these months");
    const bool flat = std::ranges::all_of(months, [&](const PortfolioMonth &month) { return month.arr == first.arr; });
    if (flat)
        return Words::tr("ARR holds at %1 to %2").arg(money(first), monthName(last));
    if (peak == &first)
        return Words::tr("ARR falls from %1 to %2 by %3").arg(money(first), money(last), monthName(last));
    if (last.arr == peak->arr)
        return Words::tr("ARR grows from %1 in %2 to %3 in %4")
            .arg(money(first), monthName(first), money(*peak), monthName(*peak));
    return Words::tr("ARR peaks at %1 in %2 and ends at %3 in %4")
        .arg(money(*peak), monthName(*peak), money(last), monthName(last));
}

QString marginFinding(const Portfolio &portfolio, const wording::FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    if (!portfolio.totalMargin)
        return Words::tr("Margin is not known in %1 of %2")
            .arg(unknownIn(months, &PortfolioMonth::margin))
            .arg(monthsText(months.size()));
    const QString margin = figures.wholeMoney(portfolio.totalMargin);
    const QString billed = figures.wholeMoney(portfolio.totalBilled);
    if (portfolio.totalMargin->minor < 0)
        return Words::tr("These deals lose money: margin %1 on %2 billed").arg(margin, billed);
    return Words::tr("Margin is %1 of %2 billed over %3").arg(margin, billed, monthsText(months.size()));
}

QString lastMonthNote(const Portfolio &portfolio, const wording::FigureText &figures)
{
    if (portfolio.months.empty())
        return {};
    const QString month = figures.month(portfolio.months.back().month);
    const PortfolioMonth *peak = peakOf(portfolio.months);
    if (!peak || peak->arr == portfolio.months.back().arr)
        return month;
    return Words::tr("%1 · peak %2 in %3").arg(month, figures.shortMoney(*peak->arr), figures.month(peak->month));
}

} // namespace dealdesk::ui
