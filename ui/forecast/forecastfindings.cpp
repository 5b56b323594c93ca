#include "forecastfindings.h"

#include "pricing/authorizations.h"
#include "tables/bandchanges.h"
#include "wording/authorizationnames.h"
#include "wording/pages/forecastwords.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastFinding)
};

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

QString bandInSentence(const ResaleAuthorization *authorization, int band)
{
    return band < 0 ? Words::tr("no band")
                    : wording::nameInSentence(tables::bandName(authorization, band).simplified());
}

/// "Band 2 (ASM-2027)"
QString bandUnderItsOwn(const Scenario &scenario, const ListingMonth &month, const wording::Language &language)
{
    const ResaleAuthorization &of = *authorizationOf(scenario, month);
    return wording::bandUnder(bandInSentence(&of, month.band),
                              wording::nameInSentence(wording::calledAmong(scenario, of, language)));
}

} // namespace

QString bandFinding(const Scenario &scenario, const Portfolio &portfolio, Listing listing,
                    const wording::FigureText &figures)
{
    if (portfolio.months.empty())
        return {};
    const auto at = static_cast<std::size_t>(listing);
    const QString name = tables::shortName(listing);
    const ListingMonth &first = portfolio.months.front().listings[at], &last = portfolio.months.back().listings[at];
    const QString lastMonth = figures.month(portfolio.months.back().month);
    const ResaleAuthorization *authorization = authorizationOf(scenario, last);
    if (!authorization)
        return wording::hasNoBands(name);
    const std::int64_t tenants = last.total;
    if (std::ranges::any_of(portfolio.months, [&](const PortfolioMonth &month) {
            return month.listings[at].authorization != last.authorization;
        }))
        return wording::goesOverFromBand(name, bandUnderItsOwn(scenario, first, figures),
                                         bandUnderItsOwn(scenario, last, figures), tenants, lastMonth, figures);
    const auto band = [&](int index) { return bandInSentence(authorization, index); };
    int lowest = first.band, highest = first.band;
    for (const PortfolioMonth &month : portfolio.months) {
        lowest = std::min<int>(lowest, month.listings[at].band);
        highest = std::max<int>(highest, month.listings[at].band);
    }
    if (lowest == highest)
        return wording::staysInBand(name, band(last.band), tenants, lastMonth, figures);
    if (highest > std::max<int>(first.band, last.band))
        return wording::reachesBand(name, band(highest), band(last.band), tenants, lastMonth, figures);
    if (last.band == first.band)
        return wording::fallsToBand(name, band(lowest), band(last.band), tenants, lastMonth, figures);
    if (last.band > first.band)
        return wording::growsFromBand(name, band(first.band), band(last.band), tenants, lastMonth, figures);
    return wording::fallsFromBand(name, band(first.band), band(last.band), tenants, lastMonth, figures);
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
        return wording::figureNotKnown(tables::name(groups.figure()));
    const auto text = [&](const std::optional<std::int64_t> &amount) {
        if (groups.figure() == ForecastFigure::Tenants)
            return tables::amountText(amount, groups.figure(), figures);
        return figures.wholeMoney(amount ? std::optional{Money{*amount}} : std::nullopt);
    };
    const QString lastMonth = figures.month(known.months.back().month);
    const auto own = *groups.overHorizon(most.front());
    const auto count = static_cast<std::int64_t>(groups.groupCount());
    const QString share = pricing::addsUp(groups.figure()) ? wording::shareOfAll(text(own), text(all))
                                                           : wording::shareInMonth(text(own), text(all), lastMonth);
    const QString largest = wording::nameInSentence(groups.name(most.front()));
    if (groups.groupCount() == 1)
        return wording::hasAllOfIt(largest, figure, share);
    if (own == 0 && most.size() == groups.groupCount())
        return pricing::addsUp(groups.figure()) ? wording::noneHasAny(groups.by(), count, figure, figures)
                                                : wording::noneHasAnyIn(groups.by(), count, figure, lastMonth, figures);
    if (own <= 0)
        return wording::noneAboveZero(groups.by(), count, figure, figures);
    if (most.size() > 1)
        return wording::severalHaveTheMost(largest, std::ssize(most) - 1, figure, share, figures);
    return wording::hasTheMost(groups.by(), largest, figure, count, share, figures);
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
    return {wording::splitWithout(finding, wording::without(missing.size(), figures),
                                  wording::missingFor(scenario, missing, figures)),
            wording::whyUnknown(why)};
}

QString splitName(const tables::GroupedForecast &groups)
{
    const QString figure = tables::name(groups.figure());
    switch (groups.by()) {
    case GroupBy::Customer: return wording::byCustomer(figure);
    case GroupBy::Listing: return wording::byListing(figure);
    case GroupBy::Route: return wording::byRoute(figure);
    }
    return {};
}

} // namespace dealdesk::ui
