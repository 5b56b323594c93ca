#include "dealtotalsbar.h"

#include "pricing/totals.h"
#include "tables/dealstable.h"
#include "tables/whynofigures.h"
#include "wording/counts.h"
#include "wording/pages/dealwords.h"
#include "wording/whyunknown.h"

namespace dealdesk::ui {

using tables::DealsTable;

DealTotalsBar::DealTotalsBar(QTableView *over, const wording::Language &in, QWidget *parent)
    : TotalsBar(over, parent)
    , language(in)
{
    setToolTip(wording::totalsHelp());
    connect(this, &TotalsBar::pressed, this, [this] { Q_EMIT missingAsked(missing); });
}

void DealTotalsBar::show(const workspace::Document &document, std::span<const std::size_t> shown)
{
    const pricing::Evaluation *evaluation = document.evaluation();
    if (!evaluation) {
        missing.clear();
        setLeads(false);
        setTexts(tables::whyNoFigures(document), {});
        return;
    }
    const wording::FigureText figures(language, wording::text(document.scenario().settings.currency));
    pricing::DealTotals sums = pricing::totalsOf(*evaluation, shown);
    const auto all = static_cast<std::int64_t>(document.scenario().deals.size());
    QString heading = sums.deals == all ? wording::deals(all, figures) : wording::dealsOfAll(sums.deals, all, language);
    if (!sums.without.empty())
        heading = wording::totalsWithout(heading, wording::without(sums.without.size(), language),
                                         wording::missingFor(document.scenario(), sums.without, sums.why, language));
    missing = std::move(sums.without);
    setLeads(!missing.empty());
    const auto text = [&](const pricing::KnownTotal &total) {
        const QString money = figures.money(total.amount);
        return total.amount && total.without > 0 ? wording::marked(money) : money;
    };
    const QString percent = figures.ratio(sums.marginPercent);
    setTexts(heading, {{DealsTable::Tenants, figures.count(sums.tenants)},
                       {DealsTable::Billed, text(sums.billed)},
                       {DealsTable::Wholesale, text(sums.wholesale)},
                       {DealsTable::Margin, text(sums.margin)},
                       {DealsTable::MarginPercent,
                        sums.marginPercent && sums.margin.without > 0 ? wording::marked(percent) : percent},
                       {DealsTable::Arr, text(sums.arr)},
                       {DealsTable::Tcv, text(sums.tcv)},
                       {DealsTable::TotalMargin, text(sums.totalMargin)}});
}

} // namespace dealdesk::ui
