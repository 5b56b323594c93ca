#include "internaltables.h"

#include "wording/explanation.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

QString bandName(const InternalSummary &summary, int band)
{
    return band >= 0 && band < summary.bandNames.size() ? summary.bandNames[band] : wording::unknown;
}

} // namespace

Table stretchTable(const InternalSummary &summary, const wording::FigureText &figures)
{
    const bool fees =
        std::any_of(summary.stretches.begin(), summary.stretches.end(), [](const pricing::Stretch &stretch) {
            return stretch.figures.netMargin != stretch.figures.margin;
        });
    Table table;
    table.columns = {{QStringLiteral("Period"), Align::Left, 0, true, 2},
                     {QStringLiteral("Tenants")},
                     {QStringLiteral("Band"), Align::Left, 0, true, 2},
                     {QStringLiteral("Per tenant")},
                     {QStringLiteral("Billed")},
                     {QStringLiteral("Wholesale")},
                     {QStringLiteral("Margin")}};
    if (fees)
        table.columns.append({QStringLiteral("Net margin")});
    for (qsizetype index = 0; index < summary.stretches.size(); ++index) {
        const pricing::Stretch &stretch = summary.stretches[index];
        const pricing::MonthFigures &month = stretch.figures;
        const pricing::YearMonth from = summary.start.plus(stretch.firstMonth);
        const bool changed = index > 0 && summary.stretches[index - 1].figures.band != month.band;
        Cell band(bandName(summary, month.band), changed ? Tone::Accent : Tone::Normal);
        if (changed)
            band.note = QStringLiteral("was %1").arg(bandName(summary, summary.stretches[index - 1].figures.band));
        TableRow row{{stretch.months == 1 ? figures.month(from)
                                          : QStringLiteral("%1 – %2").arg(figures.month(from),
                                                                          figures.month(from.plus(stretch.months - 1))),
                      figures.count(month.tenants), band, figures.money(month.wholesaleUnit),
                      figures.money(month.billed), figures.money(month.wholesale), figures.money(month.margin)}};
        if (fees)
            row.cells.append(figures.money(month.netMargin));
        table.rows.append(row);
    }
    return table;
}

Table stepTable(const InternalSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{QStringLiteral("Step"), Align::Left, 110},
                     {QStringLiteral("How"), Align::Left, 0, true, 3},
                     {QStringLiteral("Result"), Align::Right, 80}};
    for (const wording::ExplainedStep &step : wording::explained(summary.wholesaleSteps, figures))
        table.rows.append(
            {{Cell(step.label), Cell(step.formula, Tone::Quiet, step.note), Cell(step.result, Tone::Strong)}});
    return table;
}

Table termTable(const InternalSummary &summary, const wording::FigureText &figures)
{
    Table table;
    table.columns = {{QStringLiteral("Commitment"), Align::Left, 0, true},
                     {QStringLiteral("Wholesale per tenant")},
                     {QStringLiteral("First month")},
                     {QStringLiteral("ARR")},
                     {QStringLiteral("Margin over the term")},
                     {QStringLiteral("Margin\u00A0%")}};
    for (const pricing::TermFigures &term : summary.terms) {
        const bool chosen = term.term == summary.term;
        const Tone tone = chosen ? Tone::Accent : Tone::Normal;
        const QString name = wording::name(term.term);
        table.rows.append(
            {{Cell(chosen ? name + QStringLiteral(" — this deal") : name, tone),
              Cell(figures.money(term.first.wholesaleUnit), tone), Cell(figures.money(term.first.billed), tone),
              Cell(figures.money(term.figures.arr), tone), Cell(figures.money(term.figures.totalMargin), tone),
              Cell(figures.ratio(term.figures.totalMarginPercent), tone)}});
    }
    return table;
}

Grid payoutGrid(const InternalSummary &summary, const wording::FigureText &figures)
{
    Grid grid{{QStringLiteral("Invoiced"), QStringLiteral("Paid out"), QStringLiteral("Billed"),
               QStringLiteral("Your payout")},
              {Align::Left, Align::Left, Align::Right, Align::Right},
              {},
              2};
    for (const pricing::Payout &payout : summary.payouts)
        grid.rows.append({figures.date(payout.invoiceDate), figures.date(payout.payoutDate),
                          figures.money(payout.billed), figures.money(payout.payout)});
    return grid;
}

} // namespace dealdesk::quotes
