#include "review.h"

#include "authorizations.h"
#include "groups.h"
#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// Of what the portfolio's months know, the last that bills something; -1: none.
int lastMonthWithArr(const Portfolio &known)
{
    for (auto month = std::ssize(known.months) - 1; month >= 0; --month)
        if (const auto &arr = known.months[static_cast<std::size_t>(month)].arr; arr && arr->minor > 0)
            return static_cast<int>(month);
    return -1;
}

bool isInForce(const ResaleAuthorization &authorization, Date day)
{
    return (!authorization.from || *authorization.from <= day) && (!authorization.until || *authorization.until >= day);
}

std::optional<UncoveredPrice> uncoveredOf(const Scenario &scenario, std::size_t index)
{
    const Deal &deal = scenario.deals[index];
    const int length = monthsOf(deal.term);
    const int lastEvent = deal.atEnd == AtEnd::Renews
                              ? std::max(scenario.settings.horizonMonths - 1, deal.startMonth + length)
                              : deal.startMonth;
    for (int event = deal.startMonth; event <= lastEvent; event += length) {
        const YearMonth month = scenario.settings.start.plus(event);
        const ResaleAuthorization *rules = authorizationIn(scenario, deal.listing, month);
        if (!rules)
            return std::nullopt;
        const Date day = month.firstDay();
        if (!isInForce(*rules, day)) {
            const bool isOver = rules->until && *rules->until < day;
            return UncoveredPrice{index, month, event > deal.startMonth, isOver ? rules->until : std::nullopt};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<BandRun> bandRuns(const Scenario &scenario, const Evaluation &evaluation)
{
    std::vector<BandRun> runs;
    for (const Listing listing : authorizedListings(scenario)) {
        const std::size_t before = runs.size();
        for (std::size_t month = 0; month < evaluation.portfolio.months.size(); ++month) {
            const ListingMonth &of = evaluation.portfolio.months[month].listings[static_cast<std::size_t>(listing)];
            const int at = static_cast<int>(month);
            if (runs.size() == before || runs.back().authorization != of.authorization || runs.back().band != of.band)
                runs.push_back({listing, at, at, of.authorization, of.band, of.total, of.total});
            runs.back().last = at;
            runs.back().totalAtLast = of.total;
        }
    }
    return runs;
}

std::optional<Concentration> largestCustomer(const Scenario &scenario, const Evaluation &evaluation)
{
    const int month = lastMonthWithArr(evaluation.known);
    if (month < 0)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(month);
    const GroupedPortfolio split = groupedPortfolio(scenario, evaluation, GroupBy::Customer);
    Concentration largest{.month = month, .all = *evaluation.known.months[at].arr, .others = -1};
    for (std::size_t group = 0; group < split.groups.size(); ++group) {
        const GroupMonth &of = split.monthsOf(group)[at];
        if (of.isBeyond(ForecastFigure::Arr))
            return std::nullopt;
        if (!of.arr || of.arr->minor <= 0)
            continue;
        ++largest.others;
        if (*of.arr > largest.arr) {
            largest.customer = split.groups[group].member;
            largest.arr = *of.arr;
        }
    }
    largest.share = Percent{static_cast<std::int64_t>(basisPointsOf(largest.arr, largest.all))};
    return largest;
}

std::vector<UncoveredPrice> uncoveredPrices(const Scenario &scenario, const Evaluation &evaluation)
{
    std::vector<UncoveredPrice> all;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal)
        if (evaluation.deals[deal].included)
            if (const auto found = uncoveredOf(scenario, deal))
                all.push_back(*found);
    return all;
}

HorizonMargin marginOverHorizon(const Scenario &scenario, const Evaluation &evaluation)
{
    Wide billed = 0, margin = 0;
    bool isKnown = false;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        if (!evaluation.deals[deal].included)
            continue;
        const int left = scenario.settings.horizonMonths - scenario.deals[deal].startMonth;
        for (const Stretch &stretch : evaluation.allStretches(deal)) {
            const Wide months = std::min(stretch.months, left - stretch.firstMonth);
            if (months <= 0 || !stretch.figures.margin)
                continue;
            isKnown = true;
            billed += months * stretch.figures.billed->minor;
            margin += months * stretch.figures.margin->minor;
        }
    }
    const auto whole = narrowed(billed), part = narrowed(margin);
    if (!isKnown || !whole || !part)
        return {};
    const auto points = whole->minor > 0 ? narrowed(basisPointsOf(*part, *whole)) : std::nullopt;
    return {whole, points ? std::optional(Percent{points->minor}) : std::nullopt};
}

} // namespace dealdesk::pricing
