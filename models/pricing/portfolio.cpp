#include "portfolio.h"

#include "dealfigures.h"
#include "overflow.h"

namespace dealdesk::pricing {

namespace {

/// A figure of both portfolios: whole or unknown in the one, what is known of it in the other.
struct BothFigures {
    const PortfolioOverflow &overflow;
    Portfolio &whole;
    Portfolio &known;

    void set(std::optional<Money> Portfolio::*field, const PartialSum &sum, PortfolioFigure figure) const
    {
        fill(whole.*field, known.*field, sum, figure, 0);
    }
    void set(int month, std::optional<Money> PortfolioMonth::*field, const PartialSum &sum,
             PortfolioFigure figure) const
    {
        const auto at = static_cast<std::size_t>(month);
        fill(whole.months[at].*field, known.months[at].*field, sum, figure, month);
    }

private:
    void fill(std::optional<Money> &ofAll, std::optional<Money> &ofSome, const PartialSum &sum, PortfolioFigure figure,
              int month) const
    {
        if (sum.isWhole())
            ofAll = overflow.checked(sum.value, figure, month);
        ofSome = sum.known();
    }
};

std::optional<Money> ifWhole(const PartialSum &sum) { return sum.isWhole() ? sum.known() : std::nullopt; }

} // namespace

void PortfolioSums::add(const Deal &deal, const std::optional<Money> &arr, std::span<const Stretch> stretches)
{
    const std::int64_t unknown = arr ? 0 : 1;
    const auto weighted = pricing::weightedArr(deal, arr);
    weightedArr += {weighted ? weighted->minor : 0, 1, unknown};
    firstArr += {arr ? Wide{arr->minor} : 0, 1, unknown};
    sums.add(deal, stretches);
}

void PortfolioSums::finish(const Scenario &scenario, const Relationship &relationship, Evaluation &evaluation) const
{
    const int horizon = settings.horizonMonths;
    const PortfolioOverflow overflow{scenario, evaluation};
    Portfolio &portfolio = evaluation.portfolio;
    HorizonSums read;
    sums.readInto(read);

    portfolio.months.resize(static_cast<std::size_t>(horizon));
    for (int index = 0; index < horizon; ++index) {
        const auto at = static_cast<std::size_t>(index);
        PortfolioMonth &month = portfolio.months[at];
        month.month = settings.start.plus(index);
        month.tenants = read.months[at].tenants;
        for (std::size_t listing = 0; listing < month.listings.size(); ++listing) {
            const ListingTimeline &line = relationship.of(static_cast<Listing>(listing));
            month.listings[listing] = {line.total[at], line.ruling[at], static_cast<std::int16_t>(line.band[at])};
        }
    }
    evaluation.known.months = portfolio.months;
    const BothFigures both{overflow, portfolio, evaluation.known};

    MonthSum total;
    for (int index = 0; index < horizon; ++index) {
        const MonthSum &now = read.months[static_cast<std::size_t>(index)];
        both.set(index, &PortfolioMonth::mrr, now.billed(), PortfolioFigure::Mrr);
        both.set(index, &PortfolioMonth::arr, now.billed().times(12), PortfolioFigure::Arr);
        both.set(index, &PortfolioMonth::wholesale, now.wholesale(), PortfolioFigure::Wholesale);
        both.set(index, &PortfolioMonth::margin, now.margin(), PortfolioFigure::Margin);
        both.set(index, &PortfolioMonth::netMargin, now.netMargin(), PortfolioFigure::NetMargin);
        total += now;
    }
    PartialSum cash;
    for (int index = 0; index < horizon; ++index) {
        const auto at = static_cast<std::size_t>(index);
        const PartialSum payout = read.months[at].payout();
        both.set(index, &PortfolioMonth::payout, payout, PortfolioFigure::Payout);
        cash += payout;
        portfolio.months[at].cash = ifWhole(cash);
        evaluation.known.months[at].cash = cash.known();
    }
    portfolio.paidAfter = ifWhole(read.paidAfter);
    evaluation.known.paidAfter = read.paidAfter.known();
    portfolio.firstArr = ifWhole(firstArr);
    evaluation.known.firstArr = firstArr.known();

    both.set(&Portfolio::weightedArr, weightedArr, PortfolioFigure::WeightedArr);
    both.set(&Portfolio::totalBilled, total.billed(), PortfolioFigure::TotalBilled);
    both.set(&Portfolio::totalWholesale, total.wholesale(), PortfolioFigure::TotalWholesale);
    both.set(&Portfolio::totalMargin, total.margin(), PortfolioFigure::TotalMargin);
    both.set(&Portfolio::totalNetMargin, total.netMargin(), PortfolioFigure::TotalNetMargin);
}

} // namespace dealdesk::pricing
