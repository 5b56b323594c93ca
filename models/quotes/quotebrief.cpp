#include "quotebrief.h"

#include "customerquote.h"
#include "customertables.h"

#include "pricing/termprices.h"
#include "wording/explanation.h"
#include "wording/figuretext.h"
#include "wording/flagwords.h"

#include <algorithm>

namespace dealdesk::quotes {
namespace {

using pricing::Flag;
using wording::FigureText;
using wording::text;

QString whyNotOffered(const pricing::TermFigures &term)
{
    for (const Flag flag : {Flag::NegotiatedNeedsMultiYear, Flag::NoNegotiatedPrice, Flag::NoListPrice, Flag::NoBand})
        if (term.figures.flags.has(flag))
            return QStringLiteral("%1: not offered at this term. There is no wholesale price: %2.")
                .arg(wording::name(term.term), wording::clause(flag));
    return QStringLiteral("%1: not offered at this term. There is no wholesale price.").arg(wording::name(term.term));
}

QString underWholesale(const pricing::TermFigures &term, const FigureText &figures)
{
    const QString name = wording::name(term.term);
    const auto &unit = term.figures.unit;
    if (unit && term.first.wholesaleUnit && *unit < *term.first.wholesaleUnit)
        return QStringLiteral("%1: %2 per tenant lies under your wholesale price of %3.")
            .arg(name, figures.money(unit), figures.money(term.first.wholesaleUnit));
    if (term.first.billed && term.first.wholesale && *term.first.billed < *term.first.wholesale)
        return QStringLiteral("%1: %2 a month lies under your wholesale of %3.")
            .arg(name, figures.money(term.first.billed), figures.money(term.first.wholesale));
    return QStringLiteral("%1: some months bill less than their wholesale.").arg(name);
}

/// What is to be said of the term before it is offered; empty: nothing.
QString remark(const pricing::TermFigures &term, const pricing::ScenarioSettings &settings, const FigureText &figures)
{
    if (!isOffered(term))
        return whyNotOffered(term);
    if (term.figures.flags.has(Flag::BelowWholesale))
        return underWholesale(term, figures);
    if (term.figures.flags.has(Flag::BelowMarginFloor))
        return QStringLiteral("%1: a margin of %2 lies under your floor of %3.")
            .arg(wording::name(term.term), figures.ratio(term.figures.totalMarginPercent),
                 figures.percent(settings.marginFloor));
    return {};
}

using Terms = std::span<const pricing::TermFigures>;

QStringList remarksOfOthers(Terms terms, const pricing::Scenario &scenario, pricing::CommitmentTerm quoted,
                            const FigureText &figures)
{
    QStringList remarks;
    for (const pricing::TermFigures &term : terms) {
        const QString said = term.term == quoted ? QString() : remark(term, scenario.settings, figures);
        if (!said.isEmpty())
            remarks.append(said);
    }
    return remarks;
}

/// "10.00 % for 2 years and 15.00 % for 3 years"
QString discountsText(const pricing::TermsTell &tell, const FigureText &figures)
{
    QStringList parts;
    for (const auto &each : tell.discounts)
        parts.append(QStringLiteral("%1 for %2").arg(figures.ratio(each.under), wording::name(each.term)));
    return parts.join(QStringLiteral(" and "));
}

QStringList tellsOf(const pricing::Deal &deal, Terms terms, const FigureText &figures)
{
    const pricing::TermsTell tell = pricing::whatTermsTell(deal.price, terms);
    if (tell.discounts.empty())
        return {};
    QStringList says{QStringLiteral("From these prices the customer can compute your commitment discounts: %1, against "
                                    "%2.")
                         .arg(discountsText(tell, figures), wording::name(tell.shortest))};
    const QString rule =
        std::holds_alternative<pricing::Markup>(deal.price) ? QStringLiteral("markup") : QStringLiteral("margin");
    if (tell.wholesalePrices == 1)
        says.append(QStringLiteral("Who then supposes a %1 of whole percent knows your wholesale price: only one fits.")
                        .arg(rule));
    else if (tell.wholesalePrices)
        says.append(QStringLiteral("Who then supposes a %1 of whole percent is left with %2 wholesale prices, yours "
                                   "among them.")
                        .arg(rule, figures.count(*tell.wholesalePrices)));
    return says;
}

/// "Margin over the term: 1 year 3.10 %, 2 years 12.79 %, 3 years 17.64 %."
QString marginsText(Terms terms, const FigureText &figures)
{
    QStringList parts;
    for (const pricing::TermFigures &term : terms)
        if (isOffered(term))
            parts.append(
                QStringLiteral("%1 %2").arg(wording::name(term.term), figures.ratio(term.figures.totalMarginPercent)));
    return QStringLiteral("It tells no discount, but your margin differs: %1 over the term.")
        .arg(parts.join(QStringLiteral(", ")));
}

/// What is to be said of the deal's terms as options; nothing of those that are too large to calculate.
void addTerms(QuoteBrief &brief, const pricing::Scenario &scenario, std::size_t index, const pricing::DealFigures &own,
              const FigureText &figures)
{
    const pricing::Deal &deal = scenario.deals[index];
    try {
        const auto terms = pricing::compareTerms(scenario, index);
        brief.otherTerms = remarksOfOthers(terms, scenario, deal.term, figures);
        brief.tells = tellsOf(deal, terms, figures);
    } catch (const pricing::AmountOverflow &) { // the quote itself refuses such options
    }
    try {
        const auto held = pricing::atOnePrice(scenario, index, own);
        if (!held)
            return;
        const auto terms = pricing::compareTerms(*held, index);
        brief.onePrice =
            QStringLiteral("One price for all terms: %1 per tenant per month").arg(figures.money(own.unit));
        brief.onePriceMargins = marginsText(terms, figures);
        brief.onePriceRemarks = remarksOfOthers(terms, scenario, deal.term, figures);
    } catch (const pricing::AmountOverflow &) {
    }
}

QString priceOf(const pricing::Deal &deal, const pricing::DealFigures &of, std::span<const pricing::Stretch> stretches,
                const FigureText &figures)
{
    const pricing::MonthFigures &first = stretches.front().figures, &last = stretches.back().figures;
    const QString monthly = first.billed == last.billed
                                ? QStringLiteral("%1 a month").arg(figures.money(first.billed))
                                : QStringLiteral("%1 a month at first, %2 at last")
                                      .arg(figures.money(first.billed), figures.money(last.billed));
    return QStringLiteral("%1 for %2 %3, %4: %5 in all")
        .arg(monthly, tenantsText(first.tenants, last.tenants, figures),
             first.tenants == 1 && last.tenants == 1 ? QStringLiteral("tenant") : QStringLiteral("tenants"),
             wording::name(deal.term), figures.money(of.tcv));
}

QuoteBrief built(const pricing::Scenario &scenario, std::size_t index, const pricing::Evaluation &evaluation,
                 const QDate &today)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::Customer *customer = pricing::customerFor(scenario, deal.customer);
    const FigureText figures(text(scenario.settings.currency));
    QuoteBrief brief;
    brief.what = customer ? QStringLiteral("%1 for %2").arg(text(deal.name), text(customer->name)) : text(deal.name);
    brief.price = priceOf(deal, evaluation.deals[index], evaluation.termStretches(index), figures);
    brief.flags = evaluation.deals[index].flags.list();
    const pricing::YearMonth start = scenario.settings.start.plus(deal.startMonth);
    if (start < pricing::YearMonth::of(today.year(), today.month()))
        brief.notes.append(QStringLiteral("The deal begins in %1, which is past.").arg(figures.month(start)));
    addTerms(brief, scenario, index, evaluation.deals[index], figures);
    return brief;
}

} // namespace

QuoteBrief quoteBrief(const pricing::Scenario &scenario, std::size_t deal, const pricing::Evaluation &evaluation,
                      const QDate &today)
{
    if (evaluation.deals[deal].included)
        return built(scenario, deal, evaluation, today);
    QuoteBrief brief;
    try {
        const pricing::Scenario counted = pricing::asIfIncluded(scenario, deal);
        brief = built(counted, deal, pricing::evaluate(counted), today);
    } catch (const pricing::AmountOverflow &) {
        brief.what = text(scenario.deals[deal].name);
    }
    brief.notes.prepend(QStringLiteral("The deal is left out of the scenario: it is quoted as if it were included."));
    return brief;
}

} // namespace dealdesk::quotes
