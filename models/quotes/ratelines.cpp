#include "ratelines.h"

#include "wording/pages/quotewords.h"
#include "wording/pages/summarywords.h"

#include <QCoreApplication>

namespace dealdesk::quotes {

namespace {

struct RateWords {
    Q_DECLARE_TR_FUNCTIONS(RateLines)
};

constexpr int mostRateLines = 4;
constexpr qreal aboveRate = 4;

QString rateOf(const CustomersCurrency &own, const QString &from, const wording::Language &language)
{
    return wording::exchangedAt(from, own.rate, own.code, own.asOf, own.source, language);
}

QString rateOf(const CustomerQuote &quote, const wording::FigureText &figures)
{
    return quote.details.customersCurrency
               ? wording::exchangeRate(rateOf(*quote.details.customersCurrency, quote.exchangedFrom, figures))
               : QString();
}

QString marginTitle(pricing::Percent ofRate, const wording::Language &language)
{
    const pricing::Percent away{ofRate.basisPoints - pricing::basisPointsInWhole};
    if (away.basisPoints == 0)
        return RateWords::tr("Margin at this rate");
    return away.basisPoints > 0 ? wording::marginAtAHigherRate(away, language)
                                : wording::marginAtALowerRate({-away.basisPoints}, language);
}

} // namespace

qreal heightOfRate(const Flow &flow, const CustomerQuote &quote, const wording::FigureText &figures)
{
    const QString rate = rateOf(quote, figures);
    if (rate.isEmpty())
        return 0;
    const auto lines = flow.pages.wrapped(rate, paper::label, flow.width(), mostRateLines).size();
    return aboveRate + qreal(lines) * paper::leading(paper::label);
}

void drawRate(Flow &flow, const CustomerQuote &quote, const wording::FigureText &figures)
{
    const QString rate = rateOf(quote, figures);
    if (rate.isEmpty())
        return;
    flow.space(aboveRate);
    flow.paragraph(rate, paper::label, mostRateLines);
}

void drawPayment(Flow &flow, const InternalSummary &summary, const wording::FigureText &figures)
{
    const auto &own = summary.details.customersCurrency;
    if (!own || !summary.payment)
        return;
    const wording::FigureText theirs(figures, own->code);
    QList<Fact> facts{{RateWords::tr("Billed over the term"), theirs.money(summary.payment->billed), {}}};
    for (const pricing::MarginAtRate &each : summary.payment->margins)
        facts.append({marginTitle(each.ofRate, figures), figures.money(each.margin), {}});
    if (summary.payment->margins.empty())
        facts.append({RateWords::tr("Margin at this rate"), wording::unknown, {}});
    flow.section(RateWords::tr("In the customer's currency"), 60);
    flow.paragraph(rateOf(*own, summary.currency, figures), paper::body, mostRateLines);
    flow.space(6);
    drawFacts(flow, facts, 4);
    flow.space(4);
    flow.paragraph(wording::whatPaymentRatesAre(summary.currency), paper::label, 2);
}

} // namespace dealdesk::quotes
