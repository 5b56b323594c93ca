#include "dealtotalsbar.h"

#include "pricing/totals.h"
#include "tables/dealstable.h"
#include "wording/counted.h"
#include "wording/whyunknown.h"

namespace dealdesk::ui {

using tables::DealsTable;

void DealTotalsBar::show(const workspace::Document &document, std::span<const std::size_t> shown)
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation) {
        setTexts(document.evaluationProblem(), {});
        return;
    }
    const wording::FigureText figures(wording::text(document.scenario().settings.currency));
    const pricing::DealTotals sums = pricing::totalsOf(*evaluation, shown);
    const auto all = static_cast<std::int64_t>(document.scenario().deals.size());
    const QString deals = wording::counted(all, "deal", "deals");
    QString heading = sums.deals == all ? deals : tr("%1 of %2").arg(figures.count(sums.deals), deals);
    if (!sums.totalMargin)
        heading += QStringLiteral(" — ") + wording::whyUnknown(document.scenario(), *evaluation, shown);
    setTexts(heading, {{DealsTable::Tenants, figures.count(sums.tenants)},
                       {DealsTable::Billed, figures.money(sums.billed)},
                       {DealsTable::Wholesale, figures.money(sums.wholesale)},
                       {DealsTable::Margin, figures.money(sums.margin)},
                       {DealsTable::MarginPercent, figures.ratio(sums.marginPercent)},
                       {DealsTable::Arr, figures.money(sums.arr)},
                       {DealsTable::Tcv, figures.money(sums.tcv)},
                       {DealsTable::TotalMargin, figures.money(sums.totalMargin)}});
}

} // namespace dealdesk::ui
