#include "forecastfindings.h"

#include "tables/bandchanges.h"
#include "tables/unknownmonths.h"
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

/// The deals that leave it unknown are named: they are what there is to do something about.
QString unknownSplit(const tables::GroupedForecast &groups, std::size_t unknown, const Scenario &scenario,
                     const tables::UnknownDeals &missing)
{
    const QString figure = tables::name(groups.figure());
    const QString where = groups.groupCount() == 1 ? Words::tr("%1 is not known in every month").arg(figure)
                                                   : Words::tr("%1 is not known in every month for %2 of %3")
                                                         .arg(figure, QString::number(unknown), groupsText(groups));
    const QString why = wording::missingFor(scenario, missing.deals, missing.why);
    return why.isEmpty() ? where : Words::tr("%1: %2").arg(where, why);
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
    QString brought = Words::tr("Payouts bring %1 by %2").arg(figures.wholeMoney(months.back().cash), last);
    if (!portfolio.paidAfter)
        return Words::tr("%1; what is paid after it is not known").arg(brought);
    if (portfolio.paidAfter->minor == 0)
        return brought;
    return Words::tr("%1; %2 more is paid after it").arg(brought, figures.wholeMoney(portfolio.paidAfter));
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
    if (largest->payout->minor <= 0)
        return Words::tr("Nothing is paid out in these months");
    return Words::tr("The largest payout is %1 in %2")
        .arg(figures.wholeMoney(largest->payout), figures.month(largest->month));
}

namespace {

QString knownSplit(const tables::GroupedForecast &groups, const Portfolio &portfolio,
                   const wording::FigureText &figures)
{
    const QString figure = inSentence(groups.figure());
    const QString largest = wording::nameInSentence(groups.name(0));
    const auto text = [&](const std::optional<std::int64_t> &amount) {
        if (groups.figure() == ForecastFigure::Tenants)
            return tables::amountText(amount, groups.figure(), figures);
        return figures.wholeMoney(amount ? std::optional{Money{*amount}} : std::nullopt);
    };
    const auto own = groups.overHorizon(0), all = overHorizon(portfolio, groups.figure());
    const QString parts = Words::tr("%1 of %2").arg(text(own), text(all));
    const QString share = tables::addsUp(groups.figure())
                              ? parts
                              : Words::tr("%1 in %2").arg(parts, figures.month(portfolio.months.back().month));
    if (groups.groupCount() == 1)
        return Words::tr("%1 has all of the %2: %3").arg(largest, figure, share);
    return Words::tr("%1 has the most %2 of %3: %4").arg(largest, figure, groupsText(groups), share);
}

} // namespace

SplitWords splitWords(const tables::GroupedForecast &groups, const Scenario &scenario, const Evaluation &evaluation,
                      const wording::FigureText &figures)
{
    if (groups.groupCount() == 0 || evaluation.portfolio.months.empty())
        return {};
    const std::size_t unknown = groups.unknownGroups();
    if (unknown == 0)
        return {knownSplit(groups, evaluation.portfolio, figures), {}};
    const tables::UnknownDeals missing = tables::unknownDeals(scenario, evaluation, groups.figure());
    return {unknownSplit(groups, unknown, scenario, missing), wording::whyUnknown(missing.why)};
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
