#include "internaltables.h"

#include "wording/explanation.h"
#include "wording/pages/quotewords.h"
#include "wording/pages/summarywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InternalTables)
};

QString bandName(const InternalSummary &summary, qsizetype stretch)
{
    const QString name = summary.bandNames.value(stretch);
    return name.isEmpty() ? wording::unknown : name;
}

} // namespace

bool isSameBand(const pricing::MonthFigures &one, const pricing::MonthFigures &other)
{
    return one.band == other.band && (one.authorization == other.authorization || one.band < 0);
}

Table stretchTable(const InternalSummary &summary, const wording::FigureText &figures)
{
    const bool fees =
        std::any_of(summary.stretches.begin(), summary.stretches.end(), [](const pricing::Stretch &stretch) {
            return stretch.figures.netMargin != stretch.figures.margin;
        });
    Table table;
    table.columns = {{Words::tr("Period"), Align::Left, 0, true, 2},
                     {Words::tr("Tenants")},
                     {Words::tr("Band"), Align::Left, 0, true, 2},
                     {Words::tr("Per tenant")},
                     {Words::tr("Billed")},
                     {Words::tr("Wholesale")},
                     {Words::tr("Margin")}};
    if (fees)
        table.columns.append({Words::tr("Net margin")});
    for (qsizetype index = 0; index < summary.stretches.size(); ++index) {
        const pricing::Stretch &stretch = summary.stretches[index];
        const pricing::MonthFigures &month = stretch.figures;
        const pricing::YearMonth from = summary.start.plus(stretch.firstMonth);
        const bool changed = index > 0 && !isSameBand(summary.stretches[index - 1].figures, month);
        Cell band(bandName(summary, index), changed ? Tone::Accent : Tone::Normal);
        if (changed)
            band.note = wording::bandWas(bandName(summary, index - 1));
        TableRow row{{wording::monthsFromTo(from, from.plus(stretch.months - 1), figures), figures.count(month.tenants),
                      band, figures.money(month.wholesaleUnit), figures.money(month.billed),
                      figures.money(month.wholesale), figures.money(month.margin)}};
        if (fees)
            row.cells.append(figures.money(month.netMargin));
        table.rows.append(row);
    }
    return table;
}

Table stepTable(const InternalSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{Words::tr("Step"), Align::Left, 110},
                     {Words::tr("How"), Align::Left, 0, true, 3},
                     {Words::tr("Result"), Align::Right, 80}};
    for (const wording::ExplainedStep &step : wording::explained(summary.wholesaleSteps, figures))
        table.rows.append(
            {{Cell(step.label), Cell(step.formula, Tone::Quiet, step.note), Cell(step.result, Tone::Strong)}});
    return table;
}

Table termTable(const InternalSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{Words::tr("Commitment"), Align::Left, 0, true},
                     {Words::tr("Wholesale per tenant")},
                     {Words::tr("First month")},
                     {Words::tr("ARR")},
                     {Words::tr("Margin over the term")},
                     {Words::tr("Margin\u00A0%")}};
    for (const pricing::TermFigures &term : summary.terms) {
        const bool chosen = term.term == summary.term;
        const Tone tone = chosen ? Tone::Accent : Tone::Normal;
        table.rows.append(
            {{Cell(chosen ? wording::thisDeal(term.term) : wording::name(term.term), tone),
              Cell(figures.money(term.first.wholesaleUnit), tone), Cell(figures.money(term.first.billed), tone),
              Cell(figures.money(term.figures.arr), tone), Cell(figures.money(term.figures.totalMargin), tone),
              Cell(figures.ratio(term.figures.totalMarginPercent), tone)}});
    }
    return table;
}

Grid payoutGrid(const InternalSummary &summary, const wording::FigureText &figures)
{
    Grid grid{{Words::tr("Invoiced"), Words::tr("Paid out"), Words::tr("Billed"), Words::tr("Your payout")},
              {Align::Left, Align::Left, Align::Right, Align::Right},
              {},
              2};
    for (const pricing::Payout &payout : summary.payouts)
        grid.rows.append({figures.date(payout.invoiceDate), figures.date(payout.payoutDate),
                          figures.money(payout.billed), figures.money(payout.payout)});
    return grid;
}

} // namespace dealdesk::quotes
