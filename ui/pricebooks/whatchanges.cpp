#include "whatchanges.h"

#include "pricing/dealchanges.h"
#include "pricing/evaluate.h"
#include "wording/pages/letterwords.h"

namespace dealdesk::ui {

QString whatChanges(const workspace::Document &document, const pricing::Scenario &then,
                    const wording::Language &language)
{
    const pricing::Evaluation *before = document.evaluation();
    if (!before)
        return {};
    try {
        return wording::changesOfDeals(then, pricing::changedDeals(then, *before, pricing::evaluate(then)),
                                       {language, wording::text(then.settings.currency)});
    } catch (const pricing::AmountOverflow &) {
        return {};
    }
}

} // namespace dealdesk::ui
