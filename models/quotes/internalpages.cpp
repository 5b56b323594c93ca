#include "pages.h"

#include "grid.h"
#include "guidance/words.h"
#include "plaintext.h"
#include "table.h"
#include "termchart.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

using paper::ascent;
using paper::leading;
using pricing::Flag;
using wording::text;

const auto banner = QStringLiteral("INTERNAL — not for the customer");

bool leavesUnknown(Flag flag)
{
    switch (flag) {
    case Flag::NoBand:
    case Flag::NoListPrice:
    case Flag::NoNegotiatedPrice:
    case Flag::NegotiatedNeedsMultiYear:
    case Flag::PlatformFeeMissing:
    case Flag::CustomScheduleMismatch: return true;
    case Flag::BelowWholesale:
    case Flag::BelowMarginFloor:
    case Flag::FullWhiteLabelRecommended: return false;
    }
    return false;
}

bool isOnlyAdvice(Flag flag) { return flag == Flag::FullWhiteLabelRecommended; }

/// Draws the deal-desk summary: everything that the customer's document leaves out.
class InternalPages
{
public:
    InternalPages(const InternalSummary &inSummary, Sheet &inSheet)
        : summary(inSummary)
        , sheet(inSheet)
        , flow(sheet, [this](Sheet &page) { return runningHead(page); })
        , figures(summary.currency)
    {}

    void draw()
    {
        flow.y = runningHead(sheet);
        head();
        notices();
        headlines();
        flow.y += 14;
        facts();
        flagsAndRoute();
        stretches();
        steps();
        terms();
        payouts();
        flow.finish(QStringLiteral("%1 — %2").arg(summary.details.number, banner));
    }

private:
    qreal runningHead(Sheet &page) const
    {
        const paper::Style style = paper::label.sized(86).strong().in(paper::white);
        page.fill(QRectF(0, 0, page.width(), 20), paper::bad);
        page.text({8, 13.2}, banner, style);
        page.textWithin({page.width() - 8, 13.2}, page.width() * 0.4, summary.details.number, style, Align::Right);
        return 36;
    }

    void head()
    {
        const qreal metadata = 176;
        const qreal from = flow.width() - metadata;
        qreal y = flow.y;
        const auto pair = [&](const QString &label, const QString &value) {
            sheet.text({from, y + ascent(paper::body)}, label, paper::bodyQuiet.sized(84));
            sheet.textWithin({flow.width(), y + ascent(paper::body)}, metadata - 70, value, paper::body, Align::Right);
            y += 16;
        };
        pair(QStringLiteral("Quote"), summary.details.number);
        pair(QStringLiteral("Date"), figures.date(summary.details.issued));
        pair(QStringLiteral("Valid until"), figures.date(summary.details.validUntil));

        const qreal width = from - 2 * paper::columnGap;
        const auto put = [&](const QString &words, const paper::Style &style, int lines) {
            for (const QString &line : sheet.wrapped(words, style, width, lines)) {
                sheet.text({0, flow.y + ascent(style)}, line, style);
                flow.y += leading(style);
            }
        };
        put(QStringLiteral("Deal summary"), paper::label, 1);
        flow.y += 2;
        put(summary.dealName, paper::letterhead, 2);
        flow.y += 3;
        put(summary.customer, paper::bodyQuiet, 3);
        flow.y = std::max(flow.y, y) + 14;
    }

    void notices()
    {
        if (!summary.figures.included) {
            drawNotice(flow, QStringLiteral("This deal is left out of the scenario, so it has no figures."),
                       QStringLiteral("Include it to see them."), paper::caution);
            flow.y += 10;
        }
        if (summary.illustrative) {
            drawNotice(flow, QStringLiteral("Illustrative: wholesale comes from an example price book."),
                       QStringLiteral("Every wholesale and margin figure here rests on it. Enter the bands of your own "
                                      "resale authorization."),
                       paper::caution);
            flow.y += 10;
        }
        for (const Flag flag : summary.flags)
            if (leavesUnknown(flag)) {
                drawNotice(flow, QStringLiteral("— %1").arg(text(guidance::title(flag))),
                           text(guidance::whatToDo(flag)), paper::bad);
                flow.y += 10;
            }
    }

    void headlines()
    {
        const pricing::DealFigures &deal = summary.figures;
        const QString perTenant = summary.first.wholesaleUnit
                                      ? figures.money(summary.first.wholesaleUnit) + QStringLiteral(" per tenant")
                                      : QString();
        const QString billed =
            summary.first.billed ? QStringLiteral("of %1 billed").arg(figures.money(summary.first.billed)) : QString();
        const QString overTerm = deal.totalMarginPercent
                                     ? figures.percent(deal.totalMarginPercent) + QStringLiteral(" over the term")
                                     : QString();
        const QString exit = deal.exitArr && deal.exitArr != deal.arr
                                 ? QStringLiteral("exit %1").arg(figures.money(deal.exitArr))
                                 : QString();
        drawHeadlines(flow, {{QStringLiteral("Wholesale per month"), figures.money(summary.first.wholesale), perTenant},
                             {QStringLiteral("Margin per month"), figures.money(summary.first.margin), billed},
                             {QStringLiteral("Margin"), figures.percent(deal.marginPercent), overTerm},
                             {QStringLiteral("ARR"), figures.money(deal.arr), exit},
                             {QStringLiteral("TCV"), figures.money(deal.tcv), wording::name(summary.term)}});
    }

    void facts()
    {
        const pricing::DealFigures &deal = summary.figures;
        const pricing::YearMonth end = summary.start.plus(pricing::monthsOf(summary.term) - 1);
        drawFacts(flow,
                  {{QStringLiteral("Product"), summary.product, {}},
                   {QStringLiteral("Route"), summary.route, {}},
                   {QStringLiteral("Term"), wording::name(summary.term),
                    QStringLiteral("%1 – %2").arg(figures.month(summary.start), figures.month(end))},
                   {QStringLiteral("Price"), summary.priceRule, {}},
                   {QStringLiteral("Tenants, first month"), figures.count(summary.tenants), {}},
                   {QStringLiteral("Band, first month"), summary.band.isEmpty() ? wording::unknown : summary.band, {}},
                   {QStringLiteral("Margin over the term"), figures.money(deal.totalMargin), {}},
                   {QStringLiteral("Net margin over the term"), figures.money(deal.totalNetMargin),
                    QStringLiteral("after fees")}},
                  4);
    }

    void flagsAndRoute()
    {
        if (!summary.figures.included)
            return;
        flow.section(QStringLiteral("Flags and route"), 34);
        for (const Flag flag : summary.flags)
            if (!leavesUnknown(flag)) { // those stand at the top
                drawNotice(flow, text(guidance::title(flag)), text(guidance::whatToDo(flag)),
                           isOnlyAdvice(flag) ? paper::accent : paper::caution);
                flow.y += 8;
            }
        QStringList reasons;
        for (const pricing::RouteReason reason : summary.advice.reasons)
            reasons.append(text(guidance::sentence(reason)));
        const QString advised = text(guidance::name(summary.advice.route));
        const QString set = text(guidance::name(summary.routeKind));
        const bool undecided = summary.advice.route == pricing::RecommendedRoute::Undecided;
        drawNotice(flow,
                   undecided        ? QStringLiteral("No route is clearly better; the deal is set to %1").arg(set)
                   : advised == set ? QStringLiteral("%1 is recommended, and chosen").arg(advised)
                                    : QStringLiteral("%1 is recommended; the deal is set to %2").arg(advised, set),
                   reasons.join(QLatin1Char(' ')), undecided || advised == set ? paper::accent : paper::caution);
    }

    QString bandName(int band) const
    {
        return band >= 0 && band < summary.bandNames.size() ? summary.bandNames[band] : wording::unknown;
    }

    void stretches()
    {
        if (summary.stretches.isEmpty())
            return;
        const bool fees =
            std::any_of(summary.stretches.begin(), summary.stretches.end(), [](const pricing::Stretch &stretch) {
                return stretch.figures.netMargin != stretch.figures.margin;
            });
        bool bandChanges = false;
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
            bandChanges = bandChanges || changed;
            Cell band(bandName(month.band), changed ? Tone::Accent : Tone::Normal);
            if (changed)
                band.note = QStringLiteral("was %1").arg(bandName(summary.stretches[index - 1].figures.band));
            TableRow row{{stretch.months == 1 ? figures.month(from)
                                              : QStringLiteral("%1 – %2").arg(
                                                    figures.month(from), figures.month(from.plus(stretch.months - 1))),
                          figures.count(month.tenants), band, figures.money(month.wholesaleUnit),
                          figures.money(month.billed), figures.money(month.wholesale), figures.money(month.margin)}};
            if (fees)
                row.cells.append(figures.money(month.netMargin));
            table.rows.append(row);
        }
        flow.section(QStringLiteral("Month by month"), tableStart,
                     bandChanges ? QStringLiteral("Amounts per month; per tenant: wholesale. Changes of band in blue.")
                                 : QStringLiteral("Amounts per month; per tenant: wholesale."));
        drawTable(flow, table);
    }

    void steps()
    {
        if (summary.wholesaleSteps.empty())
            return;
        Table table;
        table.columns = {{QStringLiteral("Step"), Align::Left, 110},
                         {QStringLiteral("How"), Align::Left, 0, true, 3},
                         {QStringLiteral("Result"), Align::Right, 80}};
        for (const wording::ExplainedStep &step : wording::explained(summary.wholesaleSteps, figures))
            table.rows.append(
                {{Cell(step.label), Cell(step.formula, Tone::Quiet, step.note), Cell(step.result, Tone::Strong)}});
        flow.section(QStringLiteral("Why this wholesale"), heightOf(flow, table),
                     QStringLiteral("The deal's first month."));
        drawTable(flow, table);
    }

    void terms()
    {
        if (!summary.figures.included)
            return;
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
                  Cell(figures.percent(term.figures.totalMarginPercent), tone)}});
        }
        flow.section(QStringLiteral("Terms compared"), termChartHeight + 10 + heightOf(flow, table));
        drawTermChart(sheet, flow.y, summary.terms, summary.term, figures);
        flow.y += termChartHeight + 10;
        drawTable(flow, table);
    }

    void payouts()
    {
        if (summary.payouts.empty())
            return;
        Grid grid{{QStringLiteral("Invoiced"), QStringLiteral("Paid out"), QStringLiteral("Billed"),
                   QStringLiteral("Your payout")},
                  {Align::Left, Align::Left, Align::Right, Align::Right},
                  {},
                  2};
        for (const pricing::Payout &payout : summary.payouts)
            grid.rows.append({figures.date(payout.invoiceDate), figures.date(payout.payoutDate),
                              figures.money(payout.billed), figures.money(payout.payout)});
        flow.section(QStringLiteral("Payouts"), heightOf(flow, grid),
                     QStringLiteral("Billed less wholesale and marketplace fee; the platform fee is not part of it."));
        drawGrid(flow, grid);
    }

    const InternalSummary &summary;
    Sheet &sheet;
    Flow flow;
    wording::FigureText figures;
};

} // namespace

Sheet pagesOf(const InternalSummary &summary, QSizeF points)
{
    Sheet sheet(points);
    InternalPages(summary, sheet).draw();
    return sheet;
}

QString titleOf(const InternalSummary &summary)
{
    return QStringLiteral("INTERNAL — %1, %2").arg(summary.details.number, summary.dealName);
}

} // namespace dealdesk::quotes
