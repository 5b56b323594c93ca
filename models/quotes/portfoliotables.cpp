#include "portfoliotables.h"

#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/pages/portfoliowords.h"
#include "wording/pages/quotewords.h"
#include "wording/pages/summarywords.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PortfolioTables)
};

/// Where the band changes, what it was.
Cell bandCell(const PortfolioSummary::Band &run, const PortfolioSummary::Band *before)
{
    const bool changes = before && !run.begins;
    Cell cell(run.band.isEmpty() ? wording::unknown : run.band, changes ? Tone::Accent : Tone::Normal);
    if (run.band.isEmpty())
        cell.note = wording::belowFirstBand();
    else if (changes && !before->band.isEmpty())
        cell.note = wording::bandWas(before->band);
    return cell;
}

QString dealLine(const PortfolioSummary::Deal &deal)
{
    return deal.remark.isEmpty() ? deal.deal : QStringLiteral("%1 · %2").arg(deal.deal, deal.remark);
}

} // namespace

Table bandTable(const PortfolioSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{Words::tr("Listing"), Align::Left, 120},
                     {Words::tr("Months"), Align::Left, 0, true},
                     {Words::tr("Band"), Align::Left, 0, true, 2},
                     {Words::tr("Tenants"), Align::Right, 90}};
    const PortfolioSummary::Band *before = nullptr;
    for (const PortfolioSummary::Band &run : summary.bands) {
        table.rows.append(
            {{Cell(run.begins ? run.listing : QString(), Tone::Strong),
              wording::monthsFromTo(run.first, run.last, figures), bandCell(run, before),
              run.totalAtFirst == run.totalAtLast ? figures.count(run.totalAtFirst)
                                                  : wording::tenantsGoTo(run.totalAtFirst, run.totalAtLast, figures)}});
        before = &run;
    }
    return table;
}

Table dealTable(const PortfolioSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{Words::tr("Customer and deal"), Align::Left, 0, true, 2},
                     {Words::tr("Listing and route"), Align::Left, 0},
                     {Words::tr("Term")},
                     {Words::tr("Tenants")},
                     {Words::tr("ARR")},
                     {Words::tr("TCV")},
                     {Words::tr("Margin")},
                     {Words::tr("Margin\u00A0%")}};
    for (const PortfolioSummary::Deal &deal : summary.deals)
        table.rows.append(
            {{Cell(deal.customer, Tone::Normal, dealLine(deal)), Cell(deal.listing, Tone::Normal, deal.route),
              wording::name(deal.term), figures.count(deal.tenants), figures.money(deal.figures.arr),
              figures.money(deal.figures.tcv), figures.money(deal.figures.totalMargin),
              figures.ratio(deal.figures.totalMarginPercent)}});
    const pricing::DealTotals &all = summary.totals;
    const QString without = all.without.empty() ? QString() : wording::without(all.without.size(), figures);
    table.rows.append({{Cell(wording::deals(all.deals, figures), Tone::Normal, without), QString(), QString(),
                        figures.count(all.tenants), figures.money(all.arr.amount), figures.money(all.tcv.amount),
                        figures.money(all.totalMargin.amount), QString()},
                       true});
    return table;
}

Table excludedTable(const PortfolioSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{Words::tr("Customer and deal"), Align::Left, 0, true, 2},
                     {Words::tr("Listing"), Align::Left, 0},
                     {Words::tr("Route"), Align::Left, 0},
                     {Words::tr("Term")},
                     {Words::tr("Tenants")}};
    for (const PortfolioSummary::Deal &deal : summary.excluded)
        table.rows.append({{Cell(deal.customer, Tone::Normal, deal.deal), deal.listing, deal.route,
                            wording::name(deal.term), figures.count(deal.tenants)}});
    return table;
}

} // namespace dealdesk::quotes
