#include "portfolio.h"

#include "overflow.h"

#include <algorithm>

namespace dealdesk::pricing {

std::array<int, longestHorizon> payoutMonths(const ScenarioSettings &settings)
{
    std::array<int, longestHorizon> months{};
    for (int month = 0; month < settings.horizonMonths; ++month) {
        const Date paid = plusDays(settings.start.plus(month).firstDay(), settings.payoutDays);
        const auto date =
            YearMonth::of(static_cast<int>(paid.year()), static_cast<int>(static_cast<unsigned>(paid.month())));
        months[static_cast<std::size_t>(month)] = date.index - settings.start.index;
    }
    return months;
}

void PortfolioSums::add(const Deal &deal, const std::optional<Money> &arr, std::span<const Stretch> stretches)
{
    if (arr)
        weightedArr += portion(*arr, deal.probability);
    else
        weightedArrKnown = false;

    const int horizon = settings.horizonMonths;
    if (deal.startMonth >= horizon)
        return;
    for (const Stretch &stretch : stretches) {
        const int from = deal.startMonth + stretch.firstMonth;
        if (from >= horizon)
            break;
        Change &begin = changes[static_cast<std::size_t>(from)];
        Change &end = changes[static_cast<std::size_t>(std::min(from + stretch.months, horizon))];
        const MonthFigures &month = stretch.figures;
        const auto both = [&](auto Change::*field, auto amount) {
            begin.*field += amount;
            end.*field -= amount;
        };
        both(&Change::tenants, std::int64_t{month.tenants});
        Wide charges = 0;
        if (month.billed) {
            both(&Change::billed, Wide{month.billed->minor});
            charges += month.marketplaceFee->minor;
        } else {
            both(&Change::unknownBilled, 1);
        }
        if (month.wholesale)
            both(&Change::wholesale, Wide{month.wholesale->minor});
        else
            both(&Change::unknownWholesale, 1);
        if (month.platformFee)
            charges += month.platformFee->minor;
        else
            both(&Change::unknownPlatform, 1);
        if (charges != 0)
            both(&Change::charges, charges);
    }
    forEachInstalmentOfAllTerms(deal, stretches, [&](const InstalmentRun &run) {
        const int from = deal.startMonth + run.invoiceMonth;
        if (from >= horizon)
            return;
        Change &begin = changes[static_cast<std::size_t>(from)];
        Change &end = changes[static_cast<std::size_t>(std::min(from + run.count, horizon))];
        if (run.payout.known) {
            begin.payout += run.payout.value;
            end.payout -= run.payout.value;
        } else {
            ++begin.unknownPayout;
            --end.unknownPayout;
        }
    });
}

void PortfolioSums::finish(const Scenario &scenario, const Relationship &relationship, Evaluation &evaluation) const
{
    const int horizon = settings.horizonMonths;
    const PortfolioOverflow overflow{scenario, evaluation};
    Portfolio &portfolio = evaluation.portfolio;

    // Payouts by the month in which they are dated.
    const auto paidIn = payoutMonths(settings);
    std::array<Wide, longestHorizon> payout{};
    std::array<int, longestHorizon> unknownPayout{};

    Wide totalBilled = 0, totalWholesale = 0, totalCharges = 0;
    bool billedKnown = true, wholesaleKnown = true, platformKnown = true;
    Change now;
    portfolio.months.resize(static_cast<std::size_t>(horizon));
    for (int index = 0; index < horizon; ++index) {
        const auto at = static_cast<std::size_t>(index);
        const Change &change = changes[at];
        now.billed += change.billed;
        now.wholesale += change.wholesale;
        now.charges += change.charges;
        now.payout += change.payout;
        now.tenants += change.tenants;
        now.unknownBilled += change.unknownBilled;
        now.unknownWholesale += change.unknownWholesale;
        now.unknownPlatform += change.unknownPlatform;
        now.unknownPayout += change.unknownPayout;
        if (paidIn[at] < horizon) {
            payout[static_cast<std::size_t>(paidIn[at])] += now.payout;
            unknownPayout[static_cast<std::size_t>(paidIn[at])] += now.unknownPayout;
        }

        PortfolioMonth &month = portfolio.months[at];
        month.month = settings.start.plus(index);
        month.tenants = now.tenants;
        for (std::size_t listing = 0; listing < month.listings.size(); ++listing) {
            const ListingTimeline &line = relationship.of(static_cast<Listing>(listing));
            month.listings[listing] = {line.total[at], line.band[at]};
        }
        const bool marginKnown = now.unknownBilled == 0 && now.unknownWholesale == 0;
        if (now.unknownBilled == 0) {
            month.mrr = overflow.checked(now.billed, PortfolioFigure::Mrr, index);
            month.arr = overflow.checked(12 * now.billed, PortfolioFigure::Arr, index);
        }
        if (now.unknownWholesale == 0)
            month.wholesale = overflow.checked(now.wholesale, PortfolioFigure::Wholesale, index);
        if (marginKnown)
            month.margin = overflow.checked(now.billed - now.wholesale, PortfolioFigure::Margin, index);
        if (marginKnown && now.unknownPlatform == 0)
            month.netMargin =
                overflow.checked(now.billed - now.wholesale - now.charges, PortfolioFigure::NetMargin, index);

        totalBilled += now.billed;
        totalWholesale += now.wholesale;
        totalCharges += now.charges;
        billedKnown = billedKnown && now.unknownBilled == 0;
        wholesaleKnown = wholesaleKnown && now.unknownWholesale == 0;
        platformKnown = platformKnown && now.unknownPlatform == 0;
    }
    for (int index = 0; index < horizon; ++index)
        if (unknownPayout[static_cast<std::size_t>(index)] == 0)
            portfolio.months[static_cast<std::size_t>(index)].payout =
                overflow.checked(payout[static_cast<std::size_t>(index)], PortfolioFigure::Payout, index);

    if (weightedArrKnown)
        portfolio.weightedArr = overflow.checked(weightedArr, PortfolioFigure::WeightedArr);
    if (billedKnown)
        portfolio.totalBilled = overflow.checked(totalBilled, PortfolioFigure::TotalBilled);
    if (wholesaleKnown)
        portfolio.totalWholesale = overflow.checked(totalWholesale, PortfolioFigure::TotalWholesale);
    if (billedKnown && wholesaleKnown) {
        portfolio.totalMargin = overflow.checked(totalBilled - totalWholesale, PortfolioFigure::TotalMargin);
        if (platformKnown)
            portfolio.totalNetMargin =
                overflow.checked(totalBilled - totalWholesale - totalCharges, PortfolioFigure::TotalNetMargin);
    }
}

} // namespace dealdesk::pricing
