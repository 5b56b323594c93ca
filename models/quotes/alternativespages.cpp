#include "pages.h"

#include "alternativescolumns.h"
#include "customerpaper.h"
#include "customertables.h"
#include "wording/figuretext.h"
#include "wording/pages/alternativeswords.h"
#include "wording/pages/quotewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AlternativesPages)
};

using paper::ascent;
using paper::leading;

/// Draws the alternatives side by side, then each one's periods and invoices. Knows nothing but customers' quotes.
class AlternativesPages
{
public:
    AlternativesPages(const AlternativesQuote &inQuote, DrawnPages &inPages)
        : quote(inQuote)
        , pages(inPages)
        , flow(pages, [this](DrawnPages &page) { return runningHead(page); })
    {
        pages.colours = coloursOf(quote.details.letterhead);
    }

    void draw()
    {
        drawLetterhead(flow, quote.alternatives.front());
        parties();
        if (quote.illustrative) {
            drawNotice(flow, wording::notAnOffer(), {}, paper::caution);
            flow.y += 14;
        }
        flow.paragraph(wording::takeOneOf(std::size_t(quote.alternatives.size())), paper::body, 3);
        flow.y += 10;
        drawAlternatives(flow, quote);
        nextSteps();
        drawClosing(flow, quote.alternatives.front());
        for (qsizetype index = 0; index < quote.alternatives.size(); ++index)
            alternative(index);
        drawTerms(flow, quote.alternatives.front());
        if (quote.details.letterhead.signatures) {
            flow.space(12);
            flow.paragraph(wording::alternativeThatIsTaken(), paper::body, 2);
        }
        drawSignatures(flow, quote.alternatives.front());
        flow.finish(quoteName());
    }

private:
    QString quoteName() const { return wording::quoteName(numberOf(quote.details)); }

    qreal runningHead(DrawnPages &page) const
    {
        constexpr qreal baseline = 9;
        page.textWithin({0, baseline}, page.width() * 0.6, firmOf(quote.alternatives.front()), paper::label.strong(),
                        Align::Left);
        page.textWithin({page.width(), baseline}, page.width() * 0.35, quoteName(), paper::label, Align::Right);
        page.rule(16, 0, page.width());
        return 32;
    }

    void put(qreal &y, const QString &words, const paper::Style &style, qreal room, int lines)
    {
        for (const QString &line : pages.wrapped(words, style, room, lines)) {
            pages.text({0, y + ascent(style)}, line, style);
            y += leading(style);
        }
    }

    void parties()
    {
        const wording::Language &language = quote.details.language;
        const qreal below =
            drawMetadata(flow, {{Words::tr("Number"), haveOwnNumbers(quote) ? QString() : numberOf(quote.details)},
                                {Words::tr("Date"), language.date(quote.details.issued)},
                                {Words::tr("Valid until"), language.date(quote.details.validUntil)}});
        const qreal room = flow.width() - metadataWidth - 2 * paper::columnGap;
        const bool isLong = pages.wrapped(quote.customer, paper::recipient, room, 12).size() > 3;
        qreal left = flow.y;
        put(left, Words::tr("Prepared for"), paper::label, room, 1);
        left += 2;
        put(left, quote.customer, isLong ? paper::bodyStrong : paper::recipient, room, 9);
        if (!quote.details.subject.isEmpty()) {
            left += 2;
            put(left, quote.details.subject, paper::bodyQuiet, room, 4);
        }
        flow.y = std::max(below, left) + 16;
    }

    void alternative(qsizetype index)
    {
        const CustomerQuote &of = quote.alternatives[index];
        const wording::FigureText figures(of.details.language, of.currency);
        constexpr qreal aboveInvoices = 12;
        const Table periods = rampTable(of, figures);
        const Grid invoices = invoiceGrid(of, figures);
        const QString summary = of.invoices.size() > 1 ? invoiceSummary(of, figures).value(0) : QString();
        flow.section(wording::alternativeWith(std::size_t(index), of.product, of.term),
                     heightOf(flow, periods) + aboveInvoices + heightOf(flow, invoices), summary);
        drawTable(flow, periods);
        flow.space(aboveInvoices);
        drawGrid(flow, invoices);
    }

    void nextSteps()
    {
        QList<QStringList> all; // with alternatives of one route there is one way on
        QList<QStringList> whose;
        for (qsizetype index = 0; index < quote.alternatives.size(); ++index) {
            const QStringList &steps = quote.alternatives[index].nextSteps;
            if (!all.contains(steps)) {
                all.append(steps);
                whose.append(QStringList());
            }
            whose[all.indexOf(steps)].append(wording::alternativeNamed(std::size_t(index)));
        }
        constexpr int mostLines = 3;
        constexpr qreal aboveTerms = 8;
        const QString terms = wording::amountsAndValidity(quote.alternatives.front().currency, quote.details.validUntil,
                                                          quote.details.language);
        const auto termLines = pages.wrapped(terms, paper::label, flow.width(), mostLines).size();
        for (qsizetype way = 0; way < all.size(); ++way) {
            const qreal below = way + 1 < all.size() ? 0 : aboveTerms + qreal(termLines) * leading(paper::label);
            flow.section(all.size() == 1 ? Words::tr("What happens next") : wording::nextStepsWith(whose[way]),
                         heightOfSteps(flow, all[way]) + below);
            drawSteps(flow, all[way]);
        }
        flow.space(aboveTerms);
        flow.paragraph(terms, paper::label, mostLines);
    }

    const AlternativesQuote &quote;
    DrawnPages &pages;
    Flow flow;
};

} // namespace

DrawnPages pagesOf(const AlternativesQuote &quote, QSizeF points)
{
    DrawnPages pages(points);
    AlternativesPages(quote, pages).draw();
    return pages;
}

QString titleOf(const AlternativesQuote &quote)
{
    return wording::quoteFor(wording::quoteName(numberOf(quote.details)), quote.customer);
}

} // namespace dealdesk::quotes
