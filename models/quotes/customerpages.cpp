#include "pages.h"

#include "customertables.h"
#include "wording/counts.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

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
        , figures(quote.currency)
        , months(pricing::monthsOf(quote.term))
    {}

    void draw()
    {
        letterhead();
        parties();
        if (quote.illustrative) {
            drawNotice(flow, QStringLiteral("Illustrative — computed from an example price book; not an offer."), {},
                       paper::caution);
            flow.y += 14;
        }
        headlines();
        flow.y += 14;
        facts();
        tenants();
        yearsAndInvoices();
        options();
        nextSteps();
        invoices();
        flow.finish(quoteName());
    }

private:
    QString quoteName() const { return QStringLiteral("Quote %1").arg(quote.details.number).trimmed(); }

    qreal runningHead(DrawnPages &page) const
    {
        constexpr qreal baseline = 9;
        page.textWithin({0, baseline}, page.width() * 0.6, quote.partner, paper::label.strong(), Align::Left);
        page.textWithin({page.width(), baseline}, page.width() * 0.35, quoteName(), paper::label, Align::Right);
        page.rule(16, 0, page.width());
        return 32;
    }

    void letterhead()
    {
        const qreal titleWidth = pages.widthOf(QStringLiteral("Quote"), paper::title);
        const QStringList lines =
            pages.wrapped(quote.partner, paper::letterhead, flow.width() - titleWidth - 2 * paper::columnGap, 2);
        pages.text({flow.width(), flow.y + ascent(paper::title)}, QStringLiteral("Quote"), paper::title, Align::Right);
        for (const QString &line : lines) {
            pages.text({0, flow.y + ascent(paper::letterhead)}, line, paper::letterhead);
            flow.y += leading(paper::letterhead);
        }
        flow.y += 5;
        pages.rule(flow.y, 0, flow.width(), paper::accent, 1.6);
        flow.y += 20;
    }

    void parties()
    {
        const qreal top = flow.y;
        QList<std::pair<QString, QString>> metadata{
            {QStringLiteral("Number"), quote.details.number},
            {QStringLiteral("Date"), figures.date(quote.details.issued)},
            {QStringLiteral("Valid until"), figures.date(quote.details.validUntil)}};
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
        put(QStringLiteral("Prepared for"), paper::label);
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

    /// "100 tenants"; "1 tenant"
    QString counted(int tenants) const { return wording::tenants(tenants, figures); }

    /// "25 to 1,250 tenants": the fewest and the most.
    QString tenantsOfTerm() const
    {
        const auto [least, most] = std::ranges::minmax(quote.ramp, {}, &CustomerQuote::Ramp::tenants);
        return least.tenants == most.tenants
                   ? counted(least.tenants)
                   : QStringLiteral("%1 tenants").arg(tenantsText(least.tenants, most.tenants, figures));
    }

    void headlines()
    {
        const CustomerQuote::Ramp &first = quote.ramp.front(), &last = quote.ramp.back();
        const bool changes = std::ranges::any_of(
            quote.ramp, [&](const CustomerQuote::Ramp &row) { return row.monthly != quote.monthly; });
        QList<Fact> facts;
        if (changes)
            facts = {{QStringLiteral("First month"), figures.money(first.monthly), counted(first.tenants)},
                     {QStringLiteral("Last month"), figures.money(last.monthly), counted(last.tenants)}};
        else
            facts = {{QStringLiteral("Per month"), figures.money(quote.monthly), tenantsOfTerm()}};
        const pricing::Money year = quote.years.isEmpty() ? quote.total : quote.years.front().billed;
        facts += {{QStringLiteral("First year"), figures.money(year), period(figures, quote.start, 12)},
                  {QStringLiteral("Total over %1").arg(wording::name(quote.term)), figures.money(quote.total),
                   period(figures, quote.start, months)}};
        drawHeadlines(flow, facts);
    }

    void facts()
    {
        const QString listing =
            quote.listingCode.isEmpty() ? QString() : QStringLiteral("Listing %1").arg(quote.listingCode);
        const QString term = wording::name(quote.term);
        drawFacts(flow,
                  {{QStringLiteral("Product"), quote.product, listing},
                   {QStringLiteral("How you buy"), quote.route, {}},
                   {QStringLiteral("Term"), quote.renews ? QStringLiteral("%1, then renews").arg(term) : term,
                    period(figures, quote.start, months)},
                   {QStringLiteral("Billing"), quote.billing, {}}},
                  4);
    }

    void tenants()
    {
        const Table table = rampTable(quote, figures);
        flow.section(QStringLiteral("Tenants and price"), heightOf(flow, table), priceFor());
        drawTable(flow, table);
    }

    QString priceFor() const
    {
        if (quote.unit)
            return QStringLiteral("The price per tenant holds for the whole term.");
        const bool one = std::ranges::all_of(
            quote.ramp, [&](const CustomerQuote::Ramp &row) { return row.tenants == quote.ramp.front().tenants; });
        return one ? QStringLiteral("One price a month for %1.").arg(counted(quote.ramp.front().tenants))
                   : QStringLiteral("One price a month for the tenants of each period.");
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
        flow.section(QStringLiteral("By year"), tall);
        pages.text({half + gap, flow.y - leading(paper::section) - 6 + ascent(paper::section)},
                   QStringLiteral("Invoices"), paper::section);
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
            pages.text({half + gap, y + ascent(paper::body)},
                       QStringLiteral("Every invoice is listed in the schedule at the end."), paper::bodyQuiet);
            flow.y = y + leading(paper::body);
        }
        flow.y = std::max(flow.y, end);
    }

    void options()
    {
        if (quote.options.isEmpty())
            return;
        const Table table = optionTable(quote, figures);
        flow.section(QStringLiteral("Term options"), heightOf(flow, table),
                     QStringLiteral("The same deal with a shorter or longer commitment."));
        drawTable(flow, table);
    }

    void invoices()
    {
        if (quote.invoices.size() <= mostInvoicesBeside)
            return;
        const Grid grid = invoiceGrid(quote, figures);
        flow.section(QStringLiteral("Invoice schedule"), heightOf(flow, grid), quote.billing);
        drawGrid(flow, grid);
    }

    void nextSteps()
    {
        constexpr qreal gap = 8;
        constexpr int mostLines = 3;
        const QString terms = QStringLiteral("All amounts in %1, without taxes. This quote is valid until %2.")
                                  .arg(quote.currency, figures.date(quote.details.validUntil));
        const auto lines = pages.wrapped(terms, paper::label, flow.width(), mostLines).size();
        flow.section(QStringLiteral("What happens next"),
                     heightOfSteps(flow, quote.nextSteps) + gap + qreal(lines) * leading(paper::label));
        drawSteps(flow, quote.nextSteps);
        flow.space(gap);
        flow.paragraph(terms, paper::label, mostLines);
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
    const QString name = QStringLiteral("Quote %1").arg(quote.details.number).trimmed();
    return quote.customer.isEmpty() ? name : QStringLiteral("%1 for %2").arg(name, quote.customer);
}

} // namespace dealdesk::quotes
