#include "quotedays.h"

#include <map>

namespace dealdesk::workspace {

std::vector<guidance::QuotedUntil> lastQuotes(const Document &document)
{
    std::map<pricing::DealId, const QuoteRecord *> last;
    for (const QuoteRecord &each : document.contents().quotes) // their keys rise as they are issued
        if (each.scenario == document.currentKey() && each.validUntil.isValid())
            last[each.deal] = &each;
    std::vector<guidance::QuotedUntil> quotes;
    for (const auto &[deal, quote] : last)
        quotes.push_back({deal, quote->number.toStdString(), pricing::Date{quote->validUntil.toStdSysDays()}});
    return quotes;
}

} // namespace dealdesk::workspace
