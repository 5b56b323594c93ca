#include "pages.h"

#include "customerpaper.h"
#include "customertables.h"
#include "ratelines.h"
#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/quotewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerPages)
};

using paper::ascent;
using paper::leading;

constexpr int mostInvoicesBeside = 8; ///< more than so many get a section of their own

/// Draws the customer's document. Knows nothing but the quote: what is not in that type cannot get onto its pages.
class CustomerPages
{
public:
    CustomerPages(const CustomerQuote &inQuote, DrawnPages &inPages)
        : quote(inQuote)
        , pages(inPages)
        , flow(pages, [this](DrawnPages &page) { return runningHead(page); })
        , figures(quote.details.language, quote.currency)
        , months(pricing::monthsOf(quote.term))
    {
        pages.colours = coloursOf(quote.details.letterhead);
    }

    void draw()
    {
        drawLetterhead(flow, quote);
        parties();
        if (quote.illustrative) {
            drawNotice(flow, wording::notAnOffer(), {}, paper::caution);
            flow.y += 14;
        }
        headlines();
        flow.y += 14;
        facts();
        tenants();
        yearsAndInvoices();
        options();
        nextSteps();
        drawClosing(flow, quote);
        invoices();
        drawTerms(flow, quote);
        drawSignatures(flow, quote);
        flow.finish(quoteName());
    }

private:
    QString quoteName() const { return wording::quoteName(numberOf(quote.details)); }

    qreal runningHead(DrawnPages &page) const
    {
        constexpr qreal baseline = 9;
        page.textWithin({0, baseline}, page.width() * 0.6, firmOf(quote), paper::label.strong(), Align::Left);
        page.textWithin({page.width(), baseline}, page.width() * 0.35, quoteName(), paper::label, Align::Right);
        page.rule(16, 0, page.width());
        return 32;
    }

    void parties()
    {
        const qreal top = flow.y;
        QList<std::pair<QString, QString>> metadata{{Words::tr("Number"), numberOf(quote.details)},
                                                    {Words::tr("Date"), figures.date(quote.details.issued)},
                                                    {Words::tr("Valid until"), figures.date(quote.details.validUntil)}};
        for (const CustomerQuote::Reference &own : quote.references)
            metadata.append({own.title, own.text});
        const qreal below = drawMetadata(flow, metadata);
        const qreal width = flow.width() - metadataWidth - 2 * paper::columnGap;
        paper::Style style = paper::recipient;
        QStringList name = pages.wrapped(quote.customer, style, width, 12);
        if (name.size() > 3) { // a very long name is set smaller before it is shortened
            style = paper::bodyStrong;
            name = pages.wrapped(quote.customer, style, width, 9);
        }
        qreal left = top;
        const auto put = [&](const QString &text, const paper::Style &with) {
            pages.text({0, left + ascent(with)}, text, with);
            left += leading(with);
        };
        put(Words::tr("Prepared for"), paper::label);
        left += 2;
        for (const QString &line : name)
            put(line, style);
        if (!quote.details.subject.isEmpty()) {
            left += 2;
            for (const QString &line : pages.wrapped(quote.details.subject, paper::bodyQuiet, width, 4))
                put(line, paper::bodyQuiet);
        }
        flow.y = std::max(below, left) + 16;
    }

    /// "25 to 1,250 tenants": the fewest and the most.
    QString tenantsOfTerm() const
    {
        const auto [least, most] = std::ranges::minmax(quote.ramp, {}, &CustomerQuote::Ramp::tenants);
        return wording::tenantsBetween(least.tenants, most.tenants, figures);
    }

    void headlines()
    {
        const CustomerQuote::Ramp &first = quote.ramp.front(), &last = quote.ramp.back();
        const bool changes = std::ranges::any_of(
            quote.ramp, [&](const CustomerQuote::Ramp &row) { return row.monthly != quote.monthly; });
        QList<Fact> facts;
        if (changes)
            facts = {{Words::tr("First month"), figures.money(first.monthly), wording::tenants(first.tenants, figures)},
                     {Words::tr("Last month"), figures.money(last.monthly), wording::tenants(last.tenants, figures)}};
        else
            facts = {{Words::tr("Per month"), figures.money(quote.monthly), tenantsOfTerm()}};
        const pricing::Money year = quote.years.isEmpty() ? quote.total : quote.years.front().billed;
        facts += {{Words::tr("First year"), figures.money(year), period(figures, quote.start, 12)},
                  {wording::totalOver(quote.term), figures.money(quote.total), period(figures, quote.start, months)}};
        drawHeadlines(flow, facts);
    }

    void facts()
    {
        const QString listing = quote.listingCode.isEmpty() ? QString() : wording::listingNumber(quote.listingCode);
        drawFacts(flow,
                  {{Words::tr("Product"), quote.product, listing},
                   {Words::tr("How you buy"), quote.route, {}},
                   {Words::tr("Term"), quote.renews ? wording::thenRenews(quote.term) : wording::name(quote.term),
                    period(figures, quote.start, months)},
                   {Words::tr("Billing"), quote.billing, {}}},
                  4);
    }

    void tenants()
    {
        const Table table = rampTable(quote, figures);
        flow.section(Words::tr("Tenants and price"), heightOf(flow, table), priceFor());
        drawTable(flow, table);
    }

    QString priceFor() const
    {
        if (quote.unit)
            return wording::pricePerTenantHolds();
        const bool one = std::ranges::all_of(
            quote.ramp, [&](const CustomerQuote::Ramp &row) { return row.tenants == quote.ramp.front().tenants; });
        return one ? wording::onePriceFor(quote.ramp.front().tenants, figures) : wording::onePriceOfEachPeriod();
    }

    void yearsAndInvoices()
    {
        const qreal gap = 2 * paper::columnGap;
        const qreal half = (flow.width() - gap) / 2;
        Table left = yearTable(quote, figures);
        left.width = half;
        const bool beside = quote.invoices.size() <= mostInvoicesBeside;
        Table right = beside ? invoiceTable(quote, figures) : Table();
        right.from = half + gap;
        right.width = half;
        const qreal tall = std::max(heightOf(flow, left), beside ? heightOf(flow, right) : 0);
        flow.section(Words::tr("By year"), tall);
        pages.text({half + gap, flow.y - leading(paper::section) - 6 + ascent(paper::section)}, Words::tr("Invoices"),
                   paper::section.in(pages.colours.heading));
        const qreal top = flow.y;
        drawTable(flow, left);
        const qreal end = flow.y;
        flow.y = top;
        if (beside) {
            drawTable(flow, right);
        } else {
            qreal y = top + 2;
            for (const QString &line : invoiceSummary(quote, figures)) {
                const paper::Style &style = y < top + 3 ? paper::bodyStrong : paper::body;
                pages.textWithin({half + gap, y + ascent(style)}, half, line, style, Align::Left);
                y += leading(style) + 2;
            }
            pages.text({half + gap, y + ascent(paper::body)}, wording::everyInvoiceAtTheEnd(), paper::bodyQuiet);
            flow.y = y + leading(paper::body);
        }
        flow.y = std::max(flow.y, end);
    }

    void options()
    {
        if (quote.options.isEmpty())
            return;
        const Table table = optionTable(quote, figures);
        flow.section(Words::tr("Term options"), heightOf(flow, table), wording::sameDealOtherCommitment());
        drawTable(flow, table);
    }

    void invoices()
    {
        if (quote.invoices.size() <= mostInvoicesBeside)
            return;
        const Grid grid = invoiceGrid(quote, figures);
        flow.section(Words::tr("Invoice schedule"), heightOf(flow, grid), quote.billing);
        drawGrid(flow, grid);
    }

    void nextSteps()
    {
        constexpr qreal gap = 8;
        constexpr int mostLines = 3;
        const QString terms = wording::amountsAndValidity(quote.currency, quote.details.validUntil, figures);
        const auto lines = pages.wrapped(terms, paper::label, flow.width(), mostLines).size();
        flow.section(Words::tr("What happens next"), heightOfSteps(flow, quote.nextSteps) + gap +
                                                         qreal(lines) * leading(paper::label) +
                                                         heightOfRate(flow, quote, figures));
        drawSteps(flow, quote.nextSteps);
        flow.space(gap);
        flow.paragraph(terms, paper::label, mostLines);
        drawRate(flow, quote, figures);
    }

    const CustomerQuote &quote;
    DrawnPages &pages;
    Flow flow;
    wording::FigureText figures;
    int months;
};

} // namespace

DrawnPages pagesOf(const CustomerQuote &quote, QSizeF points)
{
    DrawnPages pages(points);
    CustomerPages(quote, pages).draw();
    return pages;
}

QString titleOf(const CustomerQuote &quote)
{
    return wording::quoteFor(wording::quoteName(numberOf(quote.details)), quote.customer);
}

} // namespace dealdesk::quotes
