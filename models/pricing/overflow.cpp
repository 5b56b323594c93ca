#include "overflow.h"

#include "portfolio.h"

#include <algorithm>

namespace dealdesk::pricing {

AmountOverflow::AmountOverflow(std::size_t dealIndex, const DealId &deal, TooLarge figure)
    : std::overflow_error("figure " + std::to_string(static_cast<int>(figure)) + " of the deal \"" + deal.text + '"')
    , index(dealIndex)
    , id(deal)
    , which(figure)
{}

static TooLarge codeOf(PortfolioFigure figure)
{
    switch (figure) {
    case PortfolioFigure::Mrr: return TooLarge::PortfolioMrr;
    case PortfolioFigure::Arr: return TooLarge::PortfolioArr;
    case PortfolioFigure::Wholesale: return TooLarge::PortfolioWholesale;
    case PortfolioFigure::Margin: return TooLarge::PortfolioMargin;
    case PortfolioFigure::NetMargin: return TooLarge::PortfolioNetMargin;
    case PortfolioFigure::Payout: return TooLarge::PortfolioPayout;
    case PortfolioFigure::WeightedArr: return TooLarge::PortfolioWeightedArr;
    case PortfolioFigure::TotalBilled: return TooLarge::PortfolioTotalBilled;
    case PortfolioFigure::TotalWholesale: return TooLarge::PortfolioTotalWholesale;
    case PortfolioFigure::TotalMargin: return TooLarge::PortfolioTotalMargin;
    case PortfolioFigure::TotalNetMargin: return TooLarge::PortfolioTotalNetMargin;
    }
    return {};
}

static Wide amountOf(const MonthFigures &month, PortfolioFigure figure)
{
    const auto minor = [](const std::optional<Money> &money) { return money ? Wide{money->minor} : Wide{0}; };
    switch (figure) {
    case PortfolioFigure::Wholesale:
    case PortfolioFigure::TotalWholesale: return minor(month.wholesale);
    case PortfolioFigure::Margin:
    case PortfolioFigure::TotalMargin: return minor(month.margin);
    case PortfolioFigure::NetMargin:
    case PortfolioFigure::TotalNetMargin: return minor(month.netMargin);
    default: return minor(month.billed);
    }
}

Wide PortfolioOverflow::payoutDatedIn(std::size_t deal, int month) const
{
    const Deal &entered = scenario.deals[deal];
    const auto paidIn = payoutMonths(scenario.settings);
    Wide sum = 0;
    forEachInstalmentOfAllTerms(entered, evaluation.allStretches(deal), [&](const InstalmentRun &run) {
        const int from = entered.startMonth + run.invoiceMonth;
        const int end = std::min(from + run.count, scenario.settings.horizonMonths);
        for (int invoice = from; invoice < end; ++invoice)
            if (run.payout.known && paidIn[static_cast<std::size_t>(invoice)] == month)
                sum += run.payout.value;
    });
    return sum;
}

Wide PortfolioOverflow::contribution(std::size_t deal, PortfolioFigure figure, int month) const
{
    const Deal &entered = scenario.deals[deal];
    if (figure == PortfolioFigure::Payout)
        return payoutDatedIn(deal, month);
    if (figure == PortfolioFigure::WeightedArr) {
        const auto &arr = evaluation.deals[deal].arr;
        return arr ? portion(*arr, entered.probability) : 0;
    }
    const bool ofOneMonth = figure < PortfolioFigure::WeightedArr;
    const int begin = ofOneMonth ? month : 0;
    const int end = ofOneMonth ? month + 1 : scenario.settings.horizonMonths;
    Wide sum = 0;
    for (const Stretch &stretch : evaluation.allStretches(deal)) {
        const int from = std::max(begin, entered.startMonth + stretch.firstMonth);
        const int to = std::min(end, entered.startMonth + stretch.firstMonth + stretch.months);
        if (from < to)
            sum += amountOf(stretch.figures, figure) * (to - from);
    }
    return sum;
}

void PortfolioOverflow::raise(PortfolioFigure figure, int month) const
{
    // By size, then by id: the order of the deals in the file changes nothing.
    std::size_t most = 0;
    Wide mostSize = -1;
    for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
        if (!scenario.deals[deal].included)
            continue;
        const Wide amount = contribution(deal, figure, month);
        const Wide size = amount < 0 ? -amount : amount;
        if (size > mostSize || (size == mostSize && scenario.deals[deal].id < scenario.deals[most].id)) {
            most = deal;
            mostSize = size;
        }
    }
    throw AmountOverflow(most, scenario.deals[most].id, codeOf(figure));
}

} // namespace dealdesk::pricing
