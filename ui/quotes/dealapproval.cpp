#include "dealapproval.h"

#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "wording/pages/approvalwords.h"
#include "workspace/quoteregister.h"

namespace dealdesk::ui {

QString approvalNow(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                    const wording::Language &language)
{
    const workspace::Contents &contents = document.contents();
    const pricing::Scenario &scenario = document.scenario();
    for (const workspace::QuoteRecord *quote :
         {workspace::draftOf(contents, document.currentKey(), scenario.deals[deal].id),
          workspace::lastIssued(contents, document.current(), scenario.deals[deal].id)}) {
        if (!quote || !quote->approval)
            continue;
        const auto details = quotes::detailsNow(quotes::contentIn(quote->content), document.facts(),
                                                scenario.settings.partner, language);
        const auto now = details ? quotes::contentNow(scenario, deal, evaluation, *details) : std::nullopt;
        if (now && workspace::sha256Of(*now) == quote->approval->content)
            return wording::approvedBy(quote->approval->by, quote->approval->on, quote->approval->why, language);
    }
    return {};
}

} // namespace dealdesk::ui
