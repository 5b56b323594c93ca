#include "quotebrief.h"

#include "customerquote.h"

#include "pricing/termprices.h"
#include "wording/figuretext.h"
#include "wording/pages/briefwords.h"

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
            return wording::termNotOffered(term.term, flag);
    return wording::termNotOffered(term.term);
}

QString underWholesale(const pricing::TermFigures &term, const FigureText &figures)
{
    const auto &unit = term.figures.unit;
    if (unit && term.first.wholesaleUnit && *unit < *term.first.wholesaleUnit)
        return wording::unitUnderWholesale(term.term, *unit, *term.first.wholesaleUnit, figures);
    if (term.first.billed && term.first.wholesale && *term.first.billed < *term.first.wholesale)
        return wording::monthUnderWholesale(term.term, *term.first.billed, *term.first.wholesale, figures);
    return wording::someMonthsUnderWholesale(term.term);
}

/// What is to be said of the term before it is offered; empty: nothing.
QString remark(const pricing::TermFigures &term, const pricing::ScenarioSettings &settings, const FigureText &figures)
{
    if (!isOffered(term))
        return whyNotOffered(term);
    if (term.figures.flags.has(Flag::BelowWholesale))
        return underWholesale(term, figures);
    if (term.figures.flags.has(Flag::BelowMarginFloor))
        return wording::underTheFloor(term.term, term.figures.totalMarginPercent, settings.marginFloor, figures);
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

QString marginsText(Terms terms, const FigureText &figures)
{
    std::vector<wording::TermMargin> margins;
    for (const pricing::TermFigures &term : terms)
        if (isOffered(term))
            margins.push_back({term.term, term.figures.totalMarginPercent});
    return wording::onePriceMargins(margins, figures);
}

/// What is to be said of the deal's terms as options; nothing of those that are too large to calculate.
void addTerms(QuoteBrief &brief, const pricing::Scenario &scenario, std::size_t index, const pricing::DealFigures &own,
              const FigureText &figures)
{
    const pricing::Deal &deal = scenario.deals[index];
    try {
        const auto terms = pricing::compareTerms(scenario, index);
        brief.otherTerms = remarksOfOthers(terms, scenario, deal.term, figures);
        brief.tells = wording::termsTell(pricing::whatTermsTell(deal.price, terms),
                                         std::holds_alternative<pricing::Markup>(deal.price), figures);
    } catch (const pricing::AmountOverflow &) { // the quote itself refuses such options
    }
    try {
        const auto held = pricing::atOnePrice(scenario, index, own);
        if (!held)
            return;
        const auto terms = pricing::compareTerms(*held, index);
        brief.onePrice = wording::onePriceForAllTerms(own.unit, figures);
        brief.onePriceMargins = marginsText(terms, figures);
        brief.onePriceRemarks = remarksOfOthers(terms, scenario, deal.term, figures);
    } catch (const pricing::AmountOverflow &) {
    }
}

QString priceOf(const pricing::Deal &deal, const pricing::DealFigures &of, std::span<const pricing::Stretch> stretches,
                const FigureText &figures)
{
    const pricing::MonthFigures &first = stretches.front().figures, &last = stretches.back().figures;
    return wording::briefPrice({first.billed, last.billed, first.tenants, last.tenants, deal.term, of.tcv}, figures);
}

QuoteBrief built(const pricing::Scenario &scenario, std::size_t index, const pricing::Evaluation &evaluation,
                 const QDate &today, const wording::Language &language)
{
    const pricing::Deal &deal = scenario.deals[index];
    const pricing::Customer *customer = pricing::customerFor(scenario, deal.customer);
    const FigureText figures(language, text(scenario.settings.currency));
    QuoteBrief brief;
    brief.what = customer ? wording::dealFor(deal.name, customer->name) : text(deal.name);
    brief.price = priceOf(deal, evaluation.deals[index], evaluation.termStretches(index), figures);
    brief.flags = evaluation.deals[index].flags.list();
    const pricing::YearMonth start = scenario.settings.start.plus(deal.startMonth);
    if (start < pricing::YearMonth::of(today.year(), today.month()))
        brief.notes.append(wording::beginsInThePast(start, figures));
    addTerms(brief, scenario, index, evaluation.deals[index], figures);
    return brief;
}

} // namespace

QuoteBrief quoteBrief(const pricing::Scenario &scenario, std::size_t deal, const pricing::Evaluation &evaluation,
                      const QDate &today, const wording::Language &language)
{
    if (evaluation.deals[deal].included)
        return built(scenario, deal, evaluation, today, language);
    QuoteBrief brief;
    try {
        const pricing::Scenario counted = pricing::asIfIncluded(scenario, deal);
        brief = built(counted, deal, pricing::evaluate(counted), today, language);
    } catch (const pricing::AmountOverflow &) {
        brief.what = text(scenario.deals[deal].name);
    }
    brief.notes.prepend(wording::quotedThoughLeftOut());
    return brief;
}

} // namespace dealdesk::quotes
