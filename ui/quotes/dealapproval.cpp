#include "dealapproval.h"

#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "wording/pages/approvalwords.h"
#include "workspace/quoteregister.h"

namespace dealdesk::ui {

bool isApprovedNow(const workspace::Document &document, const workspace::QuoteRecord &quote, std::size_t deal,
                   const pricing::Evaluation &evaluation, const wording::Language &language)
{
    const pricing::Scenario &scenario = document.scenario();
    const auto details = quote.approval ? quotes::detailsNow(quotes::contentIn(quote.content), document.facts(),
                                                             scenario.settings.partner, language)
                                        : std::nullopt;
    const auto now = details ? quotes::contentNow(scenario, deal, evaluation, *details) : std::nullopt;
    return now && workspace::sha256Of(*now) == quote.approval->content;
}

QString approvalNow(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                    const wording::Language &language)
{
    const workspace::Contents &contents = document.contents();
    const pricing::DealId &id = document.scenario().deals[deal].id;
    for (const workspace::QuoteRecord *quote : {workspace::draftOf(contents, document.currentKey(), id),
                                                workspace::lastIssued(contents, document.current(), id)})
        if (quote && isApprovedNow(document, *quote, deal, evaluation, language))
            return wording::approvedBy(quote->approval->by, quote->approval->on, quote->approval->why, language);
    return {};
}

} // namespace dealdesk::ui
