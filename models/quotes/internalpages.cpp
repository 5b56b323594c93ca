#include "pages.h"

#include "internaltables.h"
#include "termchart.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/flagwords.h"
#include "wording/routewords.h"

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
    InternalPages(const InternalSummary &inSummary, DrawnPages &inPages)
        : summary(inSummary)
        , pages(inPages)
        , flow(pages, [this](DrawnPages &page) { return runningHead(page); })
        , figures(summary.currency)
    {}

    void draw()
    {
        flow.y = runningHead(pages);
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
        const QString &number = summary.details.number;
        flow.finish(number.isEmpty() ? banner : QStringLiteral("%1 — %2").arg(number, banner));
    }

private:
    qreal runningHead(DrawnPages &page) const
    {
        const paper::Style style = paper::label.sized(86).strong().in(paper::white);
        page.fill(QRectF(0, 0, page.width(), 20), paper::bad);
        page.text({8, 13.2}, banner, style);
        page.textWithin({page.width() - 8, 13.2}, page.width() * 0.4, summary.details.number, style, Align::Right);
        return 36;
    }

    void head()
    {
        const qreal below = drawMetadata(
            flow, {{QStringLiteral("Quote"),
                    summary.details.number.isEmpty() ? QStringLiteral("not quoted yet") : summary.details.number},
                   {QStringLiteral("Date"), figures.date(summary.details.issued)},
                   {QStringLiteral("Valid until"), figures.date(summary.details.validUntil)}});
        const qreal width = flow.width() - metadataWidth - 2 * paper::columnGap;
        const auto put = [&](const QString &words, const paper::Style &style, int lines) {
            for (const QString &line : pages.wrapped(words, style, width, lines)) {
                pages.text({0, flow.y + ascent(style)}, line, style);
                flow.y += leading(style);
            }
        };
        put(QStringLiteral("Deal summary"), paper::label, 1);
        flow.y += 2;
        put(summary.dealName, paper::letterhead, 2);
        flow.y += 3;
        put(summary.customer, paper::bodyQuiet, 3);
        flow.y = std::max(flow.y, below) + 14;
    }

    void notices()
    {
        if (summary.leftOut) {
            drawNotice(flow, QStringLiteral("This deal is left out of the scenario."),
                       QStringLiteral("Its figures are those that it would have if it were included."), paper::caution);
            flow.y += 10;
        }
        if (!summary.whatIf.isEmpty()) {
            drawNotice(flow, summary.whatIf,
                       QStringLiteral("The scenario supposes this in place of what the workspace knows; the figures "
                                      "here rest on it."),
                       paper::caution);
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
                drawNotice(flow, QStringLiteral("— %1").arg(wording::title(flag)), wording::whatToDo(flag), paper::bad);
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
                                     ? figures.ratio(deal.totalMarginPercent) + QStringLiteral(" over the term")
                                     : QString();
        const QString exit = deal.exitArr && deal.exitArr != deal.arr
                                 ? QStringLiteral("first month × 12; last: %1").arg(figures.money(deal.exitArr))
                                 : QStringLiteral("first month × 12");
        drawHeadlines(flow, {{QStringLiteral("Wholesale per month"), figures.money(summary.first.wholesale), perTenant},
                             {QStringLiteral("Margin per month"), figures.money(summary.first.margin), billed},
                             {QStringLiteral("Margin"), figures.ratio(deal.marginPercent), overTerm},
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
                    summary.first.marketplaceFee == pricing::Money{0} ? QStringLiteral("before marketplace fees")
                                                                      : QStringLiteral("after fees")}},
                  4);
    }

    void flagsAndRoute()
    {
        if (!summary.figures.included)
            return;
        flow.section(QStringLiteral("Flags and route"), 34);
        for (const Flag flag : summary.flags)
            if (!leavesUnknown(flag)) { // those stand at the top
                drawNotice(flow, wording::title(flag), wording::whatToDo(flag),
                           isOnlyAdvice(flag) ? paper::accent : paper::caution);
                flow.y += 8;
            }
        QStringList reasons;
        for (const pricing::RouteReason reason : summary.advice.reasons)
            reasons.append(wording::sentence(reason));
        const QString advised = wording::name(summary.advice.route);
        const QString set = wording::name(summary.routeKind);
        const bool undecided = summary.advice.route == pricing::RecommendedRoute::Undecided;
        drawNotice(flow,
                   undecided        ? QStringLiteral("No route is clearly better; the deal is set to %1").arg(set)
                   : advised == set ? QStringLiteral("%1 is recommended, and chosen").arg(advised)
                                    : QStringLiteral("%1 is recommended; the deal is set to %2").arg(advised, set),
                   reasons.join(QLatin1Char(' ')), undecided || advised == set ? paper::accent : paper::caution);
    }

    void stretches()
    {
        if (summary.stretches.isEmpty())
            return;
        bool bandChanges = false;
        for (const pricing::Stretch &stretch : summary.stretches)
            bandChanges = bandChanges || stretch.figures.band != summary.first.band;
        const Table table = stretchTable(summary, figures);
        flow.section(QStringLiteral("Month by month"), heightOf(flow, table),
                     bandChanges ? QStringLiteral("Amounts per month; per tenant: wholesale. Changes of band in blue.")
                                 : QStringLiteral("Amounts per month; per tenant: wholesale."));
        drawTable(flow, table);
    }

    void steps()
    {
        if (summary.wholesaleSteps.empty())
            return;
        const Table table = stepTable(summary, figures);
        flow.section(QStringLiteral("Why this wholesale"), heightOf(flow, table),
                     QStringLiteral("The deal's first month."));
        drawTable(flow, table);
    }

    void terms()
    {
        if (!summary.figures.included)
            return;
        const Table table = termTable(summary, figures);
        flow.section(QStringLiteral("Terms compared"), termChartHeight + 10 + heightOf(flow, table));
        drawTermChart(pages, flow.y, summary.terms, summary.term, figures);
        flow.y += termChartHeight + 10;
        drawTable(flow, table);
    }

    void payouts()
    {
        if (summary.payouts.empty())
            return;
        const Grid grid = payoutGrid(summary, figures);
        flow.section(QStringLiteral("Payouts"), heightOf(flow, grid),
                     QStringLiteral("Billed less wholesale and marketplace fee; the platform fee is not part of it."));
        drawGrid(flow, grid);
    }

    const InternalSummary &summary;
    DrawnPages &pages;
    Flow flow;
    wording::FigureText figures;
};

} // namespace

DrawnPages pagesOf(const InternalSummary &summary, QSizeF points)
{
    DrawnPages pages(points);
    InternalPages(summary, pages).draw();
    return pages;
}

QString titleOf(const InternalSummary &summary)
{
    const QString &number = summary.details.number;
    return QStringLiteral("INTERNAL — %1")
        .arg(number.isEmpty() ? summary.dealName : QStringLiteral("%1, %2").arg(number, summary.dealName));
}

} // namespace dealdesk::quotes
