#include "totals.h"

#include "monthsums.h"
#include "unknown.h"

namespace dealdesk::pricing {

namespace {

PartialSum partOf(const std::optional<Money> &money)
{
    return {money ? Wide{money->minor} : Wide{0}, 1, money ? 0 : 1};
}

KnownTotal totalOf(const PartialSum &sum) { return {sum.known(), static_cast<int>(sum.unknown)}; }

} // namespace

DealTotals totalsOf(const Evaluation &evaluation, std::span<const std::size_t> deals)
{
    DealTotals totals;
    PartialSum billed, wholesale, margin, arr, tcv, totalMargin, billedWithMargin;
    for (const std::size_t deal : deals) {
        const DealFigures &figures = evaluation.deals[deal];
        if (!figures.included)
            continue;
        const MonthFigures &first = evaluation.firstMonth(deal);
        ++totals.deals;
        totals.tenants += first.tenants;
        billed += partOf(first.billed);
        wholesale += partOf(first.wholesale);
        margin += partOf(first.margin);
        arr += partOf(figures.arr);
        tcv += partOf(figures.tcv);
        totalMargin += partOf(figures.totalMargin);
        if (first.margin)
            billedWithMargin += partOf(first.billed);
        if (figures.totalMargin)
            continue; // then every other one is known too
        totals.without.push_back(deal);
        totals.why.add(priceReasons(figures.flags));
    }
    totals.billed = totalOf(billed);
    totals.wholesale = totalOf(wholesale);
    totals.margin = totalOf(margin);
    totals.arr = totalOf(arr);
    totals.tcv = totalOf(tcv);
    totals.totalMargin = totalOf(totalMargin);
    const auto whole = billedWithMargin.known();
    if (totals.margin.amount && whole && whole->minor > 0) {
        if (const auto percent = narrowed(basisPointsOf(*totals.margin.amount, *whole)))
            totals.marginPercent = Percent{percent->minor};
    }
    return totals;
}

} // namespace dealdesk::pricing
