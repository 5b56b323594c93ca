#include "totals.h"

#include "rounding.h"

namespace dealdesk::pricing {

namespace {

/// A sum that becomes unknown with its first unknown part.
struct Sum {
    Wide value = 0;
    bool known = true;

    void add(const std::optional<Money> &part)
    {
        if (part)
            value += part->minor;
        else
            known = false;
    }
    std::optional<Money> result() const { return known ? narrowed(value) : std::nullopt; }
};

} // namespace

DealTotals totalsOf(const Evaluation &evaluation, std::span<const std::size_t> deals)
{
    DealTotals totals;
    Sum billed, wholesale, margin, arr, tcv, totalMargin;
    for (const std::size_t deal : deals) {
        const DealFigures &figures = evaluation.deals[deal];
        if (!figures.included)
            continue;
        const MonthFigures &first = evaluation.firstMonth(deal);
        ++totals.deals;
        totals.tenants += first.tenants;
        billed.add(first.billed);
        wholesale.add(first.wholesale);
        margin.add(first.margin);
        arr.add(figures.arr);
        tcv.add(figures.tcv);
        totalMargin.add(figures.totalMargin);
    }
    totals.billed = billed.result();
    totals.wholesale = wholesale.result();
    totals.margin = margin.result();
    totals.arr = arr.result();
    totals.tcv = tcv.result();
    totals.totalMargin = totalMargin.result();
    if (totals.margin && totals.billed && totals.billed->minor > 0) {
        if (const auto percent = narrowed(basisPointsOf(*totals.margin, *totals.billed)))
            totals.marginPercent = Percent{percent->minor};
    }
    return totals;
}

} // namespace dealdesk::pricing
