#include "forecastfindings.h"

#include "tables/bandchanges.h"
#include "wording/counted.h"
#include "wording/whyunknown.h"

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

QString tenantsText(std::int64_t count, const wording::FigureText &figures)
{
    return count == 1 ? Words::tr("1 tenant") : Words::tr("%1 tenants").arg(figures.count(count));
}

/// "6 customers", "2 routes"
QString groupsText(const tables::GroupedForecast &groups)
{
    const QString count = QString::number(groups.groupCount());
    switch (groups.by()) {
    case GroupBy::Customer: return Words::tr("%1 customers").arg(count);
    case GroupBy::Listing: return Words::tr("%1 listings").arg(count);
    case GroupBy::Route: return Words::tr("%1 routes").arg(count);
    }
    return {};
}

/// As the figure is called within a sentence.
QString inSentence(ForecastFigure figure)
{
    switch (figure) {
    case ForecastFigure::Arr: return Words::tr("ARR");
    case ForecastFigure::Mrr: return Words::tr("billings");
    case ForecastFigure::Wholesale: return Words::tr("wholesale");
    case ForecastFigure::Margin: return Words::tr("margin");
    case ForecastFigure::NetMargin: return Words::tr("net margin");
    case ForecastFigure::Tenants: return Words::tr("tenants");
    case ForecastFigure::Cash: return Words::tr("cash");
    case ForecastFigure::Payout: return Words::tr("payouts");
    }
    return {};
}

/// Two amounts of which the one is said to become the other: in cents where they look alike without.
struct AmountTexts {
    QString one, other;
    AmountTexts(Money first, Money second, const wording::FigureText &figures)
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

QString marginFinding(const Portfolio &portfolio, const wording::FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    if (!portfolio.totalMargin)
        return Words::tr("Margin is not known in %1 of %2")
            .arg(unknownIn(months, &PortfolioMonth::margin))
            .arg(monthsText(months.size()));
    if (portfolio.totalBilled == Money{0} && portfolio.totalMargin == Money{0})
        return Words::tr("No deal bills in these months");
    const QString margin = figures.wholeMoney(portfolio.totalMargin);
    const QString billed = figures.wholeMoney(portfolio.totalBilled);
    if (portfolio.totalMargin->minor < 0)
        return Words::tr("These deals lose money: margin %1 on %2 billed").arg(margin, billed);
    return Words::tr("Margin is %1 of %2 billed over %3").arg(margin, billed, monthsText(months.size()));
}

QString bandFinding(const Scenario &scenario, const Portfolio &portfolio, Listing listing,
                    const wording::FigureText &figures)
{
    if (portfolio.months.empty())
        return {};
    const ResaleAuthorization *authorization = authorizationFor(scenario, listing);
    const auto at = static_cast<std::size_t>(listing);
    const QString name = tables::shortName(listing);
    const ListingMonth &first = portfolio.months.front().listings[at], &last = portfolio.months.back().listings[at];
    const QString lastMonth = figures.month(portfolio.months.back().month);
    if (!authorization)
        return Words::tr("%1 has no price book, so no bands").arg(name);
    const auto band = [&](int index) {
        return index < 0 ? Words::tr("no band")
                         : wording::nameInSentence(tables::bandName(authorization, index).simplified());
    };
    const QString tenants = tenantsText(last.total, figures);
    int lowest = first.band, highest = first.band;
    for (const PortfolioMonth &month : portfolio.months) {
        lowest = std::min(lowest, month.listings[at].band);
        highest = std::max(highest, month.listings[at].band);
    }
    if (lowest == highest)
        return Words::tr("%1 stays in %2, with %3 in %4").arg(name, band(last.band), tenants, lastMonth);
    if (highest > std::max(first.band, last.band))
        return Words::tr("%1 reaches %2 and ends in %3, with %4 in %5")
            .arg(name, band(highest), band(last.band), tenants, lastMonth);
    if (last.band == first.band)
        return Words::tr("%1 falls to %2 and ends in %3, with %4 in %5")
            .arg(name, band(lowest), band(last.band), tenants, lastMonth);
    const QString words = last.band > first.band ? Words::tr("%1 grows from %2 to %3, with %4 in %5")
                                                 : Words::tr("%1 falls from %2 to %3, with %4 in %5");
    return words.arg(name, band(first.band), band(last.band), tenants, lastMonth);
}

QString cashFinding(const Portfolio &portfolio, const wording::FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    const auto unknown = std::ranges::find_if(months, [](const PortfolioMonth &month) { return !month.cash; });
    if (unknown != months.end())
        return Words::tr("Cash is not known from %1 on").arg(figures.month(unknown->month));
    const QString last = figures.month(months.back().month);
    const bool below = months.back().cash->minor < 0; // what is paid out is less than what is taken back
    const QString amount = figures.wholeMoney(months.back().cash);
    QString brought =
        (below ? Words::tr("Payouts come to %1 by %2") : Words::tr("Payouts bring %1 by %2")).arg(amount, last);
    if (!portfolio.paidAfter)
        return Words::tr("%1; what is paid after it is not known").arg(brought);
    if (portfolio.paidAfter->minor == 0)
        return brought;
    return (below || portfolio.paidAfter->minor < 0 ? Words::tr("%1; %2 comes after it")
                                                    : Words::tr("%1; %2 more is paid after it"))
        .arg(brought, figures.wholeMoney(portfolio.paidAfter));
}

QString payoutFinding(const Portfolio &portfolio, const wording::FigureText &figures)
{
    const auto &months = portfolio.months;
    if (months.empty())
        return {};
    if (const std::size_t unknown = unknownIn(months, &PortfolioMonth::payout); unknown > 0)
        return Words::tr("Payouts are not known in %1 of %2").arg(unknown).arg(monthsText(months.size()));
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

namespace {

/// The places of the groups that have the most of the figure as `overHorizon` counts it; none where it is not known.
std::vector<std::size_t> placesOfTheMost(const tables::GroupedForecast &groups)
{
    std::vector<std::size_t> most;
    std::optional<std::int64_t> amount;
    for (std::size_t place = 0; place < groups.groupCount(); ++place) {
        const auto own = groups.overHorizon(place);
        if (!own || (amount && *own < *amount))
            continue;
        if (!amount || *own > *amount)
            most.clear();
        amount = own;
        most.push_back(place);
    }
    return most;
}

QString splitFinding(const tables::GroupedForecast &groups, const Portfolio &known, const wording::FigureText &figures)
{
    const QString figure = inSentence(groups.figure());
    const auto most = placesOfTheMost(groups);
    const auto all = overHorizon(known, groups.figure());
    if (most.empty())
        return Words::tr("%1 is not known").arg(tables::name(groups.figure()));
    const auto text = [&](const std::optional<std::int64_t> &amount) {
        if (groups.figure() == ForecastFigure::Tenants)
            return tables::amountText(amount, groups.figure(), figures);
        return figures.wholeMoney(amount ? std::optional{Money{*amount}} : std::nullopt);
    };
    const QString lastMonth = figures.month(known.months.back().month);
    const auto own = *groups.overHorizon(most.front());
    const QString parts = Words::tr("%1 of %2").arg(text(own), text(all));
    const QString share = tables::addsUp(groups.figure()) ? parts : Words::tr("%1 in %2").arg(parts, lastMonth);
    const QString largest = wording::nameInSentence(groups.name(most.front()));
    if (groups.groupCount() == 1)
        return Words::tr("%1 has all of the %2: %3").arg(largest, figure, share);
    if (own == 0 && most.size() == groups.groupCount())
        return tables::addsUp(groups.figure())
                   ? Words::tr("None of %1 has any %2").arg(groupsText(groups), figure)
                   : Words::tr("None of %1 has any %2 in %3").arg(groupsText(groups), figure, lastMonth);
    if (own <= 0)
        return Words::tr("None of %1 has %2 above zero").arg(groupsText(groups), figure);
    if (most.size() > 1)
        return Words::tr("%1 and %2 have the most %3 of %4: each %5")
            .arg(largest, wording::counted(static_cast<std::int64_t>(most.size()) - 1, "other", "others"), figure,
                 groupsText(groups), share);
    return Words::tr("%1 has the most %2 of %3: %4").arg(largest, figure, groupsText(groups), share);
}

} // namespace

SplitWords splitWords(const tables::GroupedForecast &groups, const Scenario &scenario, const Evaluation &evaluation,
                      const wording::FigureText &figures)
{
    if (groups.groupCount() == 0 || evaluation.known.months.empty())
        return {};
    const QString finding = splitFinding(groups, evaluation.known, figures);
    const auto missing = unknownDeals(scenario, evaluation, groups.figure());
    if (missing.empty())
        return {finding, {}};
    FlagSet why;
    for (const UnknownDeal &each : missing)
        why.add(each.why);
    return {
        Words::tr("%1 — %2: %3").arg(finding, wording::without(missing.size()), wording::missingFor(scenario, missing)),
        wording::whyUnknown(why)};
}

QString withoutDeals(std::span<const UnknownDeal> deals, const ScenarioSettings &settings,
                     const wording::FigureText &figures)
{
    if (deals.empty())
        return {};
    const QString without = wording::without(deals.size());
    const int first = std::ranges::min(deals, {}, &UnknownDeal::first).first;
    const int last = std::ranges::max(deals, {}, &UnknownDeal::last).last;
    if (first == 0 && last == settings.horizonMonths - 1)
        return without;
    const QString from = figures.month(settings.start.plus(first)), to = figures.month(settings.start.plus(last));
    return first == last ? Words::tr("%1 in %2").arg(without, from) : Words::tr("%1 in %2 – %3").arg(without, from, to);
}

QString withNote(const QString &finding, const QString &without)
{
    return without.isEmpty() ? finding : Words::tr("%1 — %2").arg(finding, without);
}

QString splitName(const tables::GroupedForecast &groups)
{
    const QString figure = tables::name(groups.figure());
    switch (groups.by()) {
    case GroupBy::Customer: return Words::tr("%1 by customer").arg(figure);
    case GroupBy::Listing: return Words::tr("%1 by listing").arg(figure);
    case GroupBy::Route: return Words::tr("%1 by route").arg(figure);
    }
    return {};
}

QString lastMonthNote(const Portfolio &portfolio, const wording::FigureText &figures)
{
    if (portfolio.months.empty())
        return {};
    QString month = figures.month(portfolio.months.back().month);
    const PortfolioMonth *peak = peakOf(portfolio.months);
    if (!peak || peak->arr == portfolio.months.back().arr)
        return month;
    return Words::tr("%1 · peak %2 in %3").arg(month, figures.shortMoney(*peak->arr), figures.month(peak->month));
}

} // namespace dealdesk::ui
