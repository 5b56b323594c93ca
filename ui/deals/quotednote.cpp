#include "quotednote.h"

#include "quotes/contentnow.h"
#include "quotes/frozenquote.h"
#include "tables/quotedifferences.h"
#include "wording/pages/registerwords.h"
#include "workspace/quoteregister.h"

namespace dealdesk::ui {

QString quotedNote(const workspace::Document &document, std::size_t deal, const pricing::Evaluation &evaluation,
                   const wording::Language &language)
{
    const workspace::Contents &contents = document.contents();
    if (contents.quotes.empty())
        return {};
    const workspace::QuoteRecord *quote =
        workspace::lastIssued(contents, document.current(), document.scenario().deals[deal].id);
    if (!quote || quote->standing == workspace::QuoteStanding::Declined)
        return {};
    const QByteArray content = quotes::contentIn(quote->content);
    const auto details = quotes::detailsNow(content, document.facts(), document.scenario().settings.partner, language);
    const auto now = details ? quotes::contentNow(document.scenario(), deal, evaluation, *details) : std::nullopt;
    if (!now || *now == content)
        return {};
    const QString differences = tables::differencesInShort(tables::quoteDifferences(content, *now, language));
    return differences.isEmpty()
               ? QString()
               : wording::whatDiffers(wording::quoteName(quote->number, quote->revision), differences);
}

} // namespace dealdesk::ui
