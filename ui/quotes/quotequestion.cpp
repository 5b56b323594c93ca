#include "quotequestion.h"

#include "guidance/listings.h"
#include "pricing/authorizations.h"
#include "pricing/termprices.h"
#include "quotes/convertedprice.h"
#include "quotes/letterheadof.h"
#include "wording/figuretext.h"
#include "wording/pages/quotedialogwords.h"

namespace dealdesk::ui {

void takeFirmsOwn(quotes::QuoteDetails &details, const workspace::Document &document, std::size_t index)
{
    const pricing::Deal &deal = document.scenario().deals[index];
    details.listingCode = wording::text(
        guidance::listingCode(deal.listing, deal.route, guidance::Marketplaces(document.facts().knowledge)));
    details.paper = quotes::paperOf(document.facts(), details.language);
    details.letterhead = quotes::letterheadOf(document.facts(), document.scenario().settings.partner);
}

CurrencyQuestion currencyQuestion(const workspace::Document &document, std::size_t deal, const QDate &today,
                                  const wording::Language &language,
                                  const std::optional<quotes::CustomersCurrency> &proposed)
{
    const pricing::Scenario &scenario = document.scenario();
    return {wording::text(scenario.settings.currency), scenario.deals[deal].route == pricing::Route::Direct, today,
            [&document, deal, language](const quotes::CustomersCurrency &own) {
                return quotes::convertedPrice(document.scenario(), deal, *document.evaluation(), own, language);
            },
            proposed};
}

QuoteQuestion questionOf(const workspace::Document &document, std::size_t index, const pricing::Evaluation &evaluation,
                         const quotes::CustomerQuote &quote, const QDate &today, const wording::Language &language)
{
    const pricing::Scenario &scenario = document.scenario();
    const pricing::Deal &deal = scenario.deals[index];
    QuoteQuestion question{language, quote.details, quotes::quoteBrief(scenario, index, evaluation, today, language)};
    question.illustrative = quote.illustrative;
    if (quote.illustrative)
        question.brief.notes.append(wording::priceIsIllustrative());
    if (pricing::isMadeOfWholesale(deal.price) && document.current().authorizations.contains(deal.listing))
        question.brief.notes.append(wording::priceIsOfWhatIf());
    if (const auto *rules = pricing::authorizationIn(scenario, deal.listing, deal.startMonth); rules && rules->until) {
        question.authorization =
            wording::nameInSentence(wording::text(rules->number.empty() ? rules->name : rules->number));
        question.authorizedUntil = wording::toQDate(*rules->until);
    }
    question.currency = currencyQuestion(document, index, today, language, quote.details.customersCurrency);
    question.dealName = wording::text(deal.name);
    question.approvalReasons = [&, index](const QDate &validUntil) -> std::vector<pricing::ApprovalReason> {
        if (!validUntil.isValid())
            return {};
        const pricing::Date day = wording::fromQDate(validUntil);
        if (scenario.deals[index].included)
            return pricing::approvalReasons(scenario, index, evaluation, day);
        const pricing::Scenario counted = pricing::asIfIncluded(scenario, index);
        return pricing::approvalReasons(counted, index, pricing::evaluate(counted), day);
    };
    question.fileName = [named = quotes::CustomerQuote(quote)](const QString &number) mutable {
        named.details.number = number;
        return quotes::suggestedFileName(named);
    };
    return question;
}

} // namespace dealdesk::ui
