#include "portfolio.h"

#include "overflow.h"

namespace dealdesk::pricing {

void PortfolioSums::add(const Deal &deal, const std::optional<Money> &arr, std::span<const Stretch> stretches)
{
    if (arr)
        weightedArr += portion(*arr, deal.probability);
    else
        weightedArrKnown = false;
    sums.add(deal, stretches);
}

void PortfolioSums::finish(const Scenario &scenario, const Relationship &relationship, Evaluation &evaluation) const
{
    const int horizon = settings.horizonMonths;
    const PortfolioOverflow overflow{scenario, evaluation};
    Portfolio &portfolio = evaluation.portfolio;
    HorizonSums read;
    sums.readInto(read);

    MonthSum total;
    WideAmount cash;
    portfolio.months.resize(static_cast<std::size_t>(horizon));
    for (int index = 0; index < horizon; ++index) {
        const auto at = static_cast<std::size_t>(index);
        const MonthSum &now = read.months[at];
        PortfolioMonth &month = portfolio.months[at];
        month.month = settings.start.plus(index);
        month.tenants = now.tenants;
        for (std::size_t listing = 0; listing < month.listings.size(); ++listing) {
            const ListingTimeline &line = relationship.of(static_cast<Listing>(listing));
            month.listings[listing] = {line.total[at], line.band[at]};
        }
        if (now.unknownBilled == 0) {
            month.mrr = overflow.checked(now.billed, PortfolioFigure::Mrr, index);
            month.arr = overflow.checked(12 * now.billed, PortfolioFigure::Arr, index);
        }
        if (now.unknownWholesale == 0)
            month.wholesale = overflow.checked(now.wholesale, PortfolioFigure::Wholesale, index);
        if (now.marginKnown())
            month.margin = overflow.checked(now.billed - now.wholesale, PortfolioFigure::Margin, index);
        if (now.netMarginKnown())
            month.netMargin =
                overflow.checked(now.billed - now.wholesale - now.charges, PortfolioFigure::NetMargin, index);
        total += now;
    }
    for (int index = 0; index < horizon; ++index) {
        const MonthSum &now = read.months[static_cast<std::size_t>(index)];
        PortfolioMonth &month = portfolio.months[static_cast<std::size_t>(index)];
        if (now.unknownPayout == 0)
            month.payout = overflow.checked(now.payout, PortfolioFigure::Payout, index);
        cash.add({now.payout, now.unknownPayout == 0}, 1);
        month.cash = cash.money();
    }
    portfolio.paidAfter = read.paidAfter.money();

    if (weightedArrKnown)
        portfolio.weightedArr = overflow.checked(weightedArr, PortfolioFigure::WeightedArr);
    if (total.unknownBilled == 0)
        portfolio.totalBilled = overflow.checked(total.billed, PortfolioFigure::TotalBilled);
    if (total.unknownWholesale == 0)
        portfolio.totalWholesale = overflow.checked(total.wholesale, PortfolioFigure::TotalWholesale);
    if (total.marginKnown())
        portfolio.totalMargin = overflow.checked(total.billed - total.wholesale, PortfolioFigure::TotalMargin);
    if (total.netMarginKnown())
        portfolio.totalNetMargin =
            overflow.checked(total.billed - total.wholesale - total.charges, PortfolioFigure::TotalNetMargin);
}

} // namespace dealdesk::pricing
