#include "alternativescolumns.h"

#include "customertables.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/pages/alternativeswords.h"
#include "wording/pages/quotewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dealdesk::quotes {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AlternativesColumns)
};

using paper::ascent;
using paper::leading;

class AlternativesColumns
{
public:
    AlternativesColumns(Flow &inFlow, const AlternativesQuote &inQuote)
        : quote(inQuote)
        , flow(inFlow)
        , pages(inFlow.pages)
        , each((flow.width() - names) / qreal(quote.alternatives.size()))
    {}

    void draw()
    {
        totals();
        comparison();
    }

private:
    static constexpr qreal names = 104; ///< width of the rows' names
    static constexpr qreal gap = 14;    ///< between columns

    static wording::FigureText figuresOf(const CustomerQuote &of) { return {of.details.language, of.currency}; }
    qreal columnAt(qsizetype index) const { return names + each * qreal(index); }

    void put(qreal x, qreal &y, const QString &words, const paper::Style &style, qreal room, int most)
    {
        y = lines(x, y, pages.wrapped(words, style, room, most), style);
    }

    /// The letters and the totals, in one size, the largest in which each fits.
    void totals()
    {
        constexpr int smallest = 80;
        paper::Style style = paper::headline;
        const auto fits = [&](const CustomerQuote &of) {
            return pages.widthOf(figuresOf(of).money(of.total), style) <= each - gap;
        };
        while (style.size > smallest && !std::ranges::all_of(quote.alternatives, fits))
            style.size -= 5;
        const qreal top = flow.y;
        pages.rule(top, 0, flow.width(), paper::strongLine);
        qreal end = top;
        for (qsizetype index = 0; index < quote.alternatives.size(); ++index) {
            const CustomerQuote &of = quote.alternatives[index];
            const qreal x = columnAt(index), room = each - gap;
            qreal y = top + 9;
            put(x, y, wording::alternativeNamed(std::size_t(index)), paper::bodyStrong.in(paper::accent), room, 2);
            y += 3;
            pages.textWithin({x, y + ascent(style)}, room, figuresOf(of).money(of.total), style, Align::Left);
            y += leading(style);
            put(x, y, wording::totalOver(of.term), paper::label, room, 2);
            end = std::max(end, y);
        }
        flow.y = end + 8;
        pages.rule(flow.y, 0, flow.width(), paper::strongLine);
    }

    /// One row of the comparison: what it is of each, and a quiet line under it.
    void row(const QString &name, const std::function<Fact(const CustomerQuote &)> &of)
    {
        const qreal room = each - gap;
        QList<QStringList> values, asides;
        const QStringList label = pages.wrapped(name, paper::label, names - gap, 3);
        qreal height = leading(paper::label) * qreal(label.size());
        for (const CustomerQuote &alternative : quote.alternatives) {
            const Fact fact = of(alternative);
            values.append(pages.wrapped(fact.value, paper::body, room, 3));
            asides.append(fact.aside.isEmpty() ? QStringList() : pages.wrapped(fact.aside, paper::label, room, 2));
            height = std::max(height, leading(paper::body) * qreal(values.back().size()) +
                                          leading(paper::label) * qreal(asides.back().size()));
        }
        flow.need(height + 8);
        const qreal top = flow.y + 4;
        lines(0, top + (leading(paper::body) - leading(paper::label)) / 2, label, paper::label);
        for (qsizetype index = 0; index < values.size(); ++index)
            lines(columnAt(index), lines(columnAt(index), top, values[index], paper::body), asides[index],
                  paper::label);
        flow.y = top + height + 4;
        pages.rule(flow.y, 0, flow.width());
    }

    /// Answers where they end.
    qreal lines(qreal x, qreal y, const QStringList &all, const paper::Style &style)
    {
        for (const QString &line : all) {
            pages.text({x, y + ascent(style)}, line, style);
            y += leading(style);
        }
        return y;
    }

    static bool changes(const CustomerQuote &of)
    {
        return std::ranges::any_of(of.ramp, [&](const CustomerQuote::Ramp &row) { return row.monthly != of.monthly; });
    }

    void comparison()
    {
        if (haveOwnNumbers(quote))
            row(Words::tr("Number"), [](const CustomerQuote &of) { return Fact{{}, numberOf(of.details), {}}; });
        row(Words::tr("Product"), [](const CustomerQuote &of) {
            return Fact{{}, of.product, of.listingCode.isEmpty() ? QString() : wording::listingNumber(of.listingCode)};
        });
        row(Words::tr("Tenants"), [](const CustomerQuote &of) {
            const auto [least, most] = std::ranges::minmax(of.ramp, {}, &CustomerQuote::Ramp::tenants);
            return Fact{{}, wording::tenantsBetween(least.tenants, most.tenants, figuresOf(of)), {}};
        });
        row(Words::tr("Term"), [](const CustomerQuote &of) {
            return Fact{{},
                        of.renews ? wording::thenRenews(of.term) : wording::name(of.term),
                        period(figuresOf(of), of.start, pricing::monthsOf(of.term))};
        });
        row(Words::tr("Per tenant per month"), [](const CustomerQuote &of) {
            return Fact{{}, of.unit ? figuresOf(of).money(*of.unit) : wording::oneMonthlyPrice(), {}};
        });
        const bool any = std::ranges::any_of(quote.alternatives, changes);
        row(any ? Words::tr("First month") : Words::tr("Per month"), [](const CustomerQuote &of) {
            return Fact{{}, figuresOf(of).money(of.monthly), {}};
        });
        if (any)
            row(Words::tr("Last month"), [](const CustomerQuote &of) {
                return Fact{{}, figuresOf(of).money(of.ramp.back().monthly), {}};
            });
        row(Words::tr("First year"), [](const CustomerQuote &of) {
            return Fact{{}, figuresOf(of).money(of.years.isEmpty() ? of.total : of.years.front().billed), {}};
        });
        row(Words::tr("Billing"), [](const CustomerQuote &of) { return Fact{{}, of.billing, {}}; });
        row(Words::tr("How you buy"), [](const CustomerQuote &of) { return Fact{{}, of.route, {}}; });
        references();
    }

    /// The customer's own, of those that have one.
    void references()
    {
        QStringList titles;
        for (const CustomerQuote &of : quote.alternatives)
            for (const CustomerQuote::Reference &own : of.references)
                if (!titles.contains(own.title))
                    titles.append(own.title);
        for (const QString &title : titles)
            row(title, [&](const CustomerQuote &of) {
                const auto own = std::ranges::find(of.references, title, &CustomerQuote::Reference::title);
                return Fact{{}, own == of.references.end() ? QString() : own->text, {}};
            });
    }

    const AlternativesQuote &quote;
    Flow &flow;
    DrawnPages &pages;
    qreal each; ///< width of an alternative's column
};

} // namespace

void drawAlternatives(Flow &flow, const AlternativesQuote &quote) { AlternativesColumns(flow, quote).draw(); }

} // namespace dealdesk::quotes
