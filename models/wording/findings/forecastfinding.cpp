#include "forecastfinding.h"

#include "wording/plural.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastFinding)
};

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

/// Two amounts of which the one is said to become the other: in cents where they look alike without.
struct AmountTexts {
    QString one, other;
    AmountTexts(Money first, Money second, const FigureText &figures)
        : one(figures.wholeMoney(first))
        , other(figures.wholeMoney(second))
    {
        if (one == other && first != second) {
            one = figures.money(first);
            other = figures.money(second);
        }
    }
};

} // namespace

QString arrFinding(const Portfolio &portfolio, const FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    const auto money = [&](const PortfolioMonth &month) { return figures.wholeMoney(month.arr); };
    const auto monthName = [&](const PortfolioMonth &month) { return figures.month(month.month); };
    const PortfolioMonth *peak = peakOf(months);
    if (!peak)
        return Words::tr("ARR is not known in %1 of %2 months", nullptr, plural(std::ssize(months)))
            .arg(figures.count(static_cast<std::int64_t>(unknownIn(months, &PortfolioMonth::arr))),
                 figures.count(std::ssize(months)));
    if (peak->arr == Money{0})
        return Words::tr("No deal bills in these months");
    const PortfolioMonth &first = months.front(), &last = months.back();
    const PortfolioMonth *low = &*std::ranges::min_element(months, {}, [](const auto &month) { return *month.arr; });
    if (low->arr == peak->arr)
        return Words::tr("ARR holds at %1 to %2").arg(money(first), monthName(last));
    const bool peaks = *peak->arr > std::max(*first.arr, *last.arr), dips = *low->arr < std::min(*first.arr, *last.arr);
    if (peaks && dips)
        return Words::tr("ARR peaks at %1 in %2, is lowest at %3 in %4 and ends at %5 in %6")
            .arg(money(*peak), monthName(*peak), money(*low), monthName(*low), money(last), monthName(last));
    if (peaks)
        return Words::tr("ARR peaks at %1 in %2 and ends at %3 in %4")
            .arg(money(*peak), monthName(*peak), money(last), monthName(last));
    if (dips)
        return Words::tr("ARR falls to %1 in %2 and ends at %3 in %4")
            .arg(money(*low), monthName(*low), money(last), monthName(last));
    const AmountTexts ends(*first.arr, *last.arr, figures);
    const auto arrOf = [](const PortfolioMonth &month) { return *month.arr; };
    if (std::ranges::is_sorted(months, std::ranges::less{}, arrOf))
        return Words::tr("ARR grows from %1 in %2 to %3 in %4")
            .arg(ends.one, monthName(first), ends.other, monthName(*peak));
    if (std::ranges::is_sorted(months, std::ranges::greater{}, arrOf))
        return Words::tr("ARR falls from %1 to %2 by %3").arg(ends.one, ends.other, monthName(last));
    return Words::tr("ARR goes from %1 in %2 to %3 in %4, with ups and downs between")
        .arg(ends.one, monthName(first), ends.other, monthName(last));
}

QString marginFinding(const Portfolio &portfolio, const FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    if (!portfolio.totalMargin)
        return Words::tr("Margin is not known in %1 of %2 months", nullptr, plural(std::ssize(months)))
            .arg(figures.count(static_cast<std::int64_t>(unknownIn(months, &PortfolioMonth::margin))),
                 figures.count(std::ssize(months)));
    if (portfolio.totalBilled == Money{0} && portfolio.totalMargin == Money{0})
        return Words::tr("No deal bills in these months");
    const QString margin = figures.wholeMoney(portfolio.totalMargin);
    const QString billed = figures.wholeMoney(portfolio.totalBilled);
    if (portfolio.totalMargin->minor < 0)
        return Words::tr("These deals lose money: margin %1 on %2 billed").arg(margin, billed);
    return Words::tr("Margin is %1 of %2 billed over %3 months", nullptr, plural(std::ssize(months)))
        .arg(margin, billed, figures.count(std::ssize(months)));
}

QString cashFinding(const Portfolio &portfolio, const FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    const auto open = std::ranges::find_if(months, [](const PortfolioMonth &month) { return !month.cash; });
    if (open != months.end())
        return Words::tr("Cash is not known from %1 on").arg(figures.month(open->month));
    const QString last = figures.month(months.back().month);
    const bool below = months.back().cash->minor < 0; // what is paid out is less than what is taken back
    const QString amount = figures.wholeMoney(months.back().cash);
    if (!portfolio.paidAfter)
        return (below ? Words::tr("Payouts come to %1 by %2; what is paid after it is not known")
                      : Words::tr("Payouts bring %1 by %2; what is paid after it is not known"))
            .arg(amount, last);
    if (portfolio.paidAfter->minor == 0)
        return (below ? Words::tr("Payouts come to %1 by %2") : Words::tr("Payouts bring %1 by %2")).arg(amount, last);
    const QString after = figures.wholeMoney(portfolio.paidAfter);
    if (below)
        return Words::tr("Payouts come to %1 by %2; %3 comes after it").arg(amount, last, after);
    return (portfolio.paidAfter->minor < 0 ? Words::tr("Payouts bring %1 by %2; %3 comes after it")
                                           : Words::tr("Payouts bring %1 by %2; %3 more is paid after it"))
        .arg(amount, last, after);
}

QString payoutFinding(const Portfolio &portfolio, const FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    if (const std::size_t open = unknownIn(months, &PortfolioMonth::payout); open > 0)
        return Words::tr("Payouts are not known in %1 of %2 months", nullptr, plural(std::ssize(months)))
            .arg(figures.count(static_cast<std::int64_t>(open)), figures.count(std::ssize(months)));
    const auto largest =
        std::ranges::max_element(months, {}, [](const PortfolioMonth &month) { return *month.payout; });
    if (largest->payout->minor <= 0) {
        const auto least =
            std::ranges::min_element(months, {}, [](const PortfolioMonth &month) { return *month.payout; });
        return least->payout->minor < 0 ? Words::tr("Payouts are below zero: the lowest is %1 in %2")
                                              .arg(figures.wholeMoney(least->payout), figures.month(least->month))
                                        : Words::tr("Nothing is paid out in these months");
    }
    return Words::tr("The largest payout is %1 in %2")
        .arg(figures.wholeMoney(largest->payout), figures.month(largest->month));
}

QString withoutDeals(std::span<const UnknownDeal> deals, const ScenarioSettings &settings, const Language &language)
{
    if (deals.empty())
        return {};
    const QString except = without(deals.size(), language);
    const int first = std::ranges::min(deals, {}, &UnknownDeal::first).first;
    const int last = std::ranges::max(deals, {}, &UnknownDeal::last).last;
    if (first == 0 && last == settings.horizonMonths - 1)
        return except;
    const QString from = language.month(settings.start.plus(first)), to = language.month(settings.start.plus(last));
    return first == last ? Words::tr("%1 in %2").arg(except, from) : Words::tr("%1 in %2 – %3").arg(except, from, to);
}

QString withNote(const QString &finding, const QString &without)
{
    return without.isEmpty() ? finding : Words::tr("%1 — %2").arg(finding, without);
}

QString lastMonthNote(const Portfolio &portfolio, const FigureText &figures)
{
    if (portfolio.months.empty())
        return {};
    QString month = figures.month(portfolio.months.back().month);
    const PortfolioMonth *peak = peakOf(portfolio.months);
    if (!peak || peak->arr == portfolio.months.back().arr)
        return month;
    return Words::tr("%1 · peak %2 in %3").arg(month, figures.shortMoney(*peak->arr), figures.month(peak->month));
}

} // namespace dealdesk::wording
