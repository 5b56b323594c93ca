#include "pages.h"

#include "internaltables.h"
#include "ratelines.h"
#include "termchart.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/flagwords.h"
#include "wording/pages/quotewords.h"
#include "wording/pages/routewords.h"
#include "wording/pages/summarywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InternalPages)
};

using paper::ascent;
using paper::leading;
using pricing::Flag;
using wording::text;

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

bool isFor(pricing::RecommendedRoute advised, pricing::Route set)
{
    switch (advised) {
    case pricing::RecommendedRoute::Cppo: return set == pricing::Route::Cppo;
    case pricing::RecommendedRoute::Mpo: return set == pricing::Route::Mpo;
    case pricing::RecommendedRoute::Direct: return set == pricing::Route::Direct;
    case pricing::RecommendedRoute::Undecided: break;
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
        , figures(summary.details.language, summary.currency)
    {}

    void draw()
    {
        flow.y = runningHead(pages);
        head();
        notices();
        headlines();
        flow.y += 14;
        facts();
        drawPayment(flow, summary, figures);
        flagsAndRoute();
        stretches();
        steps();
        terms();
        payouts();
        flow.finish(wording::internalBanner(summary.details.number));
    }

private:
    qreal runningHead(DrawnPages &page) const
    {
        const paper::Style style = paper::label.sized(86).strong().in(paper::white);
        page.fill(QRectF(0, 0, page.width(), 20), paper::bad);
        page.text({8, 13.2}, wording::internalBanner(), style);
        page.textWithin({page.width() - 8, 13.2}, page.width() * 0.4, summary.details.number, style, Align::Right);
        return 36;
    }

    void head()
    {
        const qreal below =
            drawMetadata(flow, {{Words::tr("Quote"), summary.details.number.isEmpty() ? Words::tr("not quoted yet")
                                                                                      : summary.details.number},
                                {Words::tr("Date"), figures.date(summary.details.issued)},
                                {Words::tr("Valid until"), figures.date(summary.details.validUntil)}});
        const qreal width = flow.width() - metadataWidth - 2 * paper::columnGap;
        const auto put = [&](const QString &words, const paper::Style &style, int lines) {
            for (const QString &line : pages.wrapped(words, style, width, lines)) {
                pages.text({0, flow.y + ascent(style)}, line, style);
                flow.y += leading(style);
            }
        };
        put(Words::tr("Deal summary"), paper::label, 1);
        flow.y += 2;
        put(summary.dealName, paper::letterhead, 2);
        flow.y += 3;
        put(summary.customer, paper::bodyQuiet, 3);
        flow.y = std::max(flow.y, below) + 14;
    }

    void notices()
    {
        if (summary.leftOut) {
            drawNotice(flow, wording::leftOutOfTheScenario(), wording::figuresAsIfIncluded(), paper::caution);
            flow.y += 10;
        }
        if (!summary.approval.isEmpty()) {
            drawNotice(flow, summary.approval, {}, paper::accent);
            flow.y += 10;
        }
        if (!summary.whatIf.isEmpty()) {
            drawNotice(flow, summary.whatIf, wording::restsOnTheWhatIf(), paper::caution);
            flow.y += 10;
        }
        if (summary.illustrative) {
            drawNotice(flow, wording::wholesaleIllustrative(), wording::everythingRestsOnIt(), paper::caution);
            flow.y += 10;
        }
        for (const Flag flag : summary.flags)
            if (leavesUnknown(flag)) {
                drawNotice(flow, wording::unknownFor(flag), wording::whatToDo(flag), paper::bad);
                flow.y += 10;
            }
    }

    void headlines()
    {
        const pricing::DealFigures &deal = summary.figures;
        const QString perTenant =
            summary.first.wholesaleUnit ? wording::perTenant(*summary.first.wholesaleUnit, figures) : QString();
        const QString billed = summary.first.billed ? wording::ofBilled(*summary.first.billed, figures) : QString();
        const QString overTerm =
            deal.totalMarginPercent ? wording::overTheTerm(*deal.totalMarginPercent, figures) : QString();
        const QString exit = deal.exitArr && deal.exitArr != deal.arr
                                 ? wording::firstMonthTimesTwelve(*deal.exitArr, figures)
                                 : wording::firstMonthTimesTwelve();
        drawHeadlines(flow, {{Words::tr("Wholesale per month"), figures.money(summary.first.wholesale), perTenant},
                             {Words::tr("Margin per month"), figures.money(summary.first.margin), billed},
                             {Words::tr("Margin"), figures.ratio(deal.marginPercent), overTerm},
                             {Words::tr("ARR"), figures.money(deal.arr), exit},
                             {Words::tr("TCV"), figures.money(deal.tcv), wording::name(summary.term)}});
    }

    void facts()
    {
        const pricing::DealFigures &deal = summary.figures;
        const pricing::YearMonth end = summary.start.plus(pricing::monthsOf(summary.term) - 1);
        drawFacts(flow,
                  {{Words::tr("Product"), summary.product, {}},
                   {Words::tr("Route"), summary.route, {}},
                   {Words::tr("Term"), wording::name(summary.term), wording::monthsFromTo(summary.start, end, figures)},
                   {Words::tr("Price"), summary.priceRule, {}},
                   {Words::tr("Tenants, first month"), figures.count(summary.tenants), {}},
                   {Words::tr("Band, first month"), summary.band.isEmpty() ? wording::unknown : summary.band, {}},
                   {Words::tr("Margin over the term"), figures.money(deal.totalMargin), {}},
                   {Words::tr("Net margin over the term"), figures.money(deal.totalNetMargin),
                    summary.first.marketplaceFee == pricing::Money{0} ? wording::beforeMarketplaceFees()
                                                                      : wording::afterFees()}},
                  4);
        if (summary.authorizations.isEmpty())
            return;
        flow.y += 8;
        drawNotice(flow, Words::tr("Authorizations"), summary.authorizations, paper::accent);
    }

    void flagsAndRoute()
    {
        if (!summary.figures.included)
            return;
        flow.section(Words::tr("Flags and route"), 34);
        for (const Flag flag : summary.flags)
            if (!leavesUnknown(flag)) { // those stand at the top
                drawNotice(flow, wording::title(flag), wording::whatToDo(flag),
                           isOnlyAdvice(flag) ? paper::accent : paper::caution);
                flow.y += 8;
            }
        QStringList reasons;
        for (const pricing::RouteReason reason : summary.advice.reasons)
            reasons.append(wording::sentence(reason));
        const bool undecided = summary.advice.route == pricing::RecommendedRoute::Undecided;
        const bool chosen = isFor(summary.advice.route, summary.routeKind);
        drawNotice(flow, wording::recommendedAgainst(summary.advice.route, summary.routeKind, chosen),
                   reasons.join(QLatin1Char(' ')), undecided || chosen ? paper::accent : paper::caution);
    }

    void stretches()
    {
        if (summary.stretches.isEmpty())
            return;
        bool bandChanges = false;
        for (const pricing::Stretch &stretch : summary.stretches)
            bandChanges = bandChanges || !isSameBand(stretch.figures, summary.first);
        const Table table = stretchTable(summary, figures);
        flow.section(Words::tr("Month by month"), heightOf(flow, table), wording::amountsPerMonth(bandChanges));
        drawTable(flow, table);
    }

    void steps()
    {
        if (summary.wholesaleSteps.empty())
            return;
        const Table table = stepTable(summary, figures);
        flow.section(Words::tr("Why this wholesale"), heightOf(flow, table), wording::ofTheFirstMonth());
        drawTable(flow, table);
    }

    void terms()
    {
        if (!summary.figures.included)
            return;
        const Table table = termTable(summary, figures);
        flow.section(Words::tr("Terms compared"), termChartHeight + 10 + heightOf(flow, table));
        drawTermChart(pages, flow.y, summary.terms, summary.term, figures);
        flow.y += termChartHeight + 10;
        drawTable(flow, table);
    }

    void payouts()
    {
        if (summary.payouts.empty())
            return;
        const Grid grid = payoutGrid(summary, figures);
        flow.section(Words::tr("Payouts"), heightOf(flow, grid), wording::whatPayoutsAre());
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
    return wording::internalTitle(summary.details.number, summary.dealName);
}

} // namespace dealdesk::quotes
