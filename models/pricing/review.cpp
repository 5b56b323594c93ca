#include "review.h"

#include "authorizations.h"
#include "customers.h"
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

/// Of a deal in a month of the horizon; 0 where it bills nothing then, or nobody knows.
Wide arrIn(const Evaluation &evaluation, std::size_t deal, int monthOfDeal)
{
    for (const Stretch &stretch : evaluation.allStretches(deal))
        if (monthOfDeal >= stretch.firstMonth && monthOfDeal < stretch.firstMonth + stretch.months)
            return stretch.figures.billed ? Wide{12} * stretch.figures.billed->minor : Wide{0};
    return 0;
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
    const CustomerIndex customers(scenario.customers);
    const std::size_t nobody = scenario.customers.size();
    std::vector<Wide> arr(nobody + 1);
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        const Deal &of = scenario.deals[deal];
        if (!evaluation.deals[deal].included || month < of.startMonth)
            continue;
        const std::uint32_t found = customers.find(of.customer);
        arr[found == CustomerIndex::nobody ? nobody : found - 1] += arrIn(evaluation, deal, month - of.startMonth);
    }
    const auto largest = std::ranges::max_element(arr);
    const auto amount = narrowed(*largest);
    const Money all = *evaluation.known.months[static_cast<std::size_t>(month)].arr;
    if (!amount)
        return std::nullopt;
    const auto having = std::ranges::count_if(arr, [](Wide each) { return each > 0; });
    return Concentration{static_cast<std::size_t>(largest - arr.begin()),
                         month,
                         *amount,
                         all,
                         Percent{static_cast<std::int64_t>(basisPointsOf(*amount, all))},
                         static_cast<int>(having) - 1};
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
