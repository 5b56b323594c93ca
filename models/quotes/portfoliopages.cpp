#include "pages.h"

#include "monthbars.h"
#include "portfoliosummary.h"
#include "portfoliotables.h"
#include "wording/figuretext.h"
#include "wording/pages/forecastwords.h"
#include "wording/pages/portfoliowords.h"
#include "wording/pages/quotewords.h"
#include "wording/pages/summarywords.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PortfolioPages)
};

using paper::ascent;
using paper::leading;
using Months = std::vector<pricing::PortfolioMonth>;

/// Draws the review of all deals.
class PortfolioPages
{
public:
    PortfolioPages(const PortfolioSummary &inSummary, DrawnPages &inPages)
        : summary(inSummary)
        , pages(inPages)
        , flow(pages, [this](DrawnPages &page) { return runningHead(page); })
        , figures(summary.language, summary.currency)
    {}

    void draw()
    {
        flow.y = runningHead(pages);
        head();
        notices();
        headlines();
        charts();
        risks();
        bands();
        deals();
        excluded();
        flow.finish(wording::internalBanner(summary.scenario));
    }

private:
    qreal runningHead(DrawnPages &page) const
    {
        const paper::Style style = paper::label.sized(86).strong().in(paper::white);
        page.fill(QRectF(0, 0, page.width(), 20), paper::bad);
        page.text({8, 13.2}, wording::internalBanner(), style);
        page.textWithin({page.width() - 8, 13.2}, page.width() * 0.4, summary.scenario, style, Align::Right);
        return 36;
    }

    void head()
    {
        const pricing::YearMonth end = summary.start.plus(std::max(summary.horizon, 1) - 1);
        const qreal below =
            drawMetadata(flow, {{Words::tr("Date"), figures.date(summary.made)},
                                {Words::tr("Horizon"), wording::monthsFromTo(summary.start, end, figures)},
                                {Words::tr("Currency"), summary.currency}});
        const qreal width = flow.width() - metadataWidth - 2 * paper::columnGap;
        const auto put = [&](const QString &words, const paper::Style &style, int lines) {
            for (const QString &line : pages.wrapped(words, style, width, lines)) {
                pages.text({0, flow.y + ascent(style)}, line, style);
                flow.y += leading(style);
            }
        };
        put(Words::tr("Portfolio summary"), paper::label, 1);
        flow.y += 2;
        put(summary.scenario, paper::letterhead, 2);
        flow.y += 3;
        put(summary.partner, paper::bodyQuiet, 2);
        flow.y = std::max(flow.y, below) + 14;
    }

    void notice(const QString &sentence, const QString &aside, QRgb colour)
    {
        drawNotice(flow, sentence, aside, colour);
        flow.y += 8;
    }

    void notices()
    {
        if (summary.deals.isEmpty())
            notice(wording::scenarioWithoutDeals(), {}, paper::caution);
        if (!summary.whatIf.isEmpty())
            notice(summary.whatIf, wording::restsOnTheWhatIf(), paper::caution);
        if (summary.illustrative)
            notice(wording::wholesaleIllustrative(), {}, paper::caution);
        if (!summary.without.isEmpty())
            notice(wording::sumsAreWithout(summary.without, summary.missing), {}, paper::bad);
    }

    static std::optional<pricing::Money> arrAtEnd(const Months &months)
    {
        return months.empty() ? std::nullopt : months.back().arr;
    }

    void headlines()
    {
        const pricing::Portfolio &all = summary.known;
        const pricing::DealTotals &totals = summary.totals;
        const QString over = wording::overMonths(summary.horizon, figures);
        const QString tcvOf = totals.tcv.without > 0
                                  ? wording::without(static_cast<std::size_t>(totals.tcv.without), figures)
                                  : wording::ofInitialTerms();
        const std::int64_t tenants = all.months.empty() ? 0 : all.months.back().tenants;
        const std::int64_t before = all.months.empty() ? 0 : all.months.front().tenants;
        drawHeadlines(flow, {{Words::tr("ARR at the end"), figures.money(arrAtEnd(all.months)),
                              all.months.empty() ? QString() : wording::inMonth(all.months.back().month, figures)},
                             {Words::tr("Weighted ARR"), figures.money(all.weightedArr),
                              all.firstArr ? wording::ofAllArr(figures.money(*all.firstArr)) : QString()},
                             {Words::tr("TCV"), figures.money(totals.tcv.amount), tcvOf},
                             {Words::tr("Tenants at the end"), figures.count(tenants),
                              wording::tenantsAtFirst(before, summary.start, figures)}});
        drawHeadlines(flow, {{Words::tr("Wholesale"), figures.money(all.totalWholesale), over},
                             {Words::tr("Margin"), figures.money(all.totalMargin), over},
                             {Words::tr("Margin\u00A0%"), figures.ratio(summary.marginOf.percent),
                              summary.marginOf.billed ? wording::ofWhatIsBilled(figures.money(*summary.marginOf.billed))
                                                      : QString()},
                             {Words::tr("Net margin"), figures.money(all.totalNetMargin),
                              summary.hasFees ? wording::afterFees() : wording::beforeMarketplaceFees()}});
    }

    void chart(const QString &title, const QString &what, std::optional<pricing::Money> pricing::PortfolioMonth::*of,
               QRgb fill, QRgb labels)
    {
        MonthBars bars{title, what, summary.start, {}, fill, labels};
        for (const pricing::PortfolioMonth &month : summary.known.months)
            bars.values.push_back(month.*of);
        flow.space(16);
        flow.need(monthBarsHeight);
        drawMonthBars(pages, flow.y, bars, figures);
        flow.y += monthBarsHeight;
    }

    void charts()
    {
        chart(summary.arrFinding, Words::tr("ARR in each month"), &pricing::PortfolioMonth::arr, paper::seriesBilled,
              paper::ink);
        chart(summary.marginFinding, Words::tr("Margin of each month"), &pricing::PortfolioMonth::margin,
              paper::seriesMargin, paper::marginText);
    }

    static QRgb colourOf(PortfolioSummary::Weight weight)
    {
        switch (weight) {
        case PortfolioSummary::Weight::Note: return paper::accent;
        case PortfolioSummary::Weight::Caution: return paper::caution;
        case PortfolioSummary::Weight::Grave: return paper::bad;
        }
        return paper::accent;
    }

    void risks()
    {
        if (summary.deals.isEmpty())
            return;
        flow.section(Words::tr("Risks"), 60);
        const bool none = std::ranges::all_of(summary.risks, [](const PortfolioSummary::Risk &risk) {
            return risk.weight == PortfolioSummary::Weight::Note;
        });
        if (none)
            notice(wording::noRiskFound(), {}, paper::accent);
        for (const PortfolioSummary::Risk &risk : summary.risks)
            notice(risk.sentence, risk.more, colourOf(risk.weight));
        flow.y -= 8;
    }

    void bands()
    {
        if (summary.bands.isEmpty())
            return;
        const Table table = bandTable(summary, figures);
        flow.section(Words::tr("Volume bands"), heightOf(flow, table), wording::relationshipTotals());
        drawTable(flow, table);
    }

    /// A section's title and its table's first rows: measuring thousands would cost as much as drawing them.
    static constexpr qreal firstRows = 80;

    void deals()
    {
        if (summary.deals.isEmpty())
            return;
        flow.section(Words::tr("Deals"), firstRows, wording::totalsOfInitialTerms());
        drawTable(flow, dealTable(summary, figures));
    }

    void excluded()
    {
        if (summary.excluded.isEmpty())
            return;
        flow.section(Words::tr("Left out of the scenario"), firstRows, wording::onlyWhatWasEntered());
        drawTable(flow, excludedTable(summary, figures));
    }

    const PortfolioSummary &summary;
    DrawnPages &pages;
    Flow flow;
    wording::FigureText figures;
};

} // namespace

DrawnPages pagesOf(const PortfolioSummary &summary, QSizeF points)
{
    DrawnPages pages(points);
    PortfolioPages(summary, pages).draw();
    return pages;
}

QString titleOf(const PortfolioSummary &summary)
{
    return wording::internalTitle({}, wording::portfolioSummaryOf(summary.scenario));
}

} // namespace dealdesk::quotes
