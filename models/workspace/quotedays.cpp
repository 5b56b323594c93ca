#include "quotedays.h"

#include <map>

namespace dealdesk::workspace {

namespace {

pricing::Date dayOf(const QDate &date)
{
    return std::chrono::year{date.year()} / std::chrono::month{unsigned(date.month())} /
           std::chrono::day{unsigned(date.day())};
}

} // namespace

std::vector<guidance::QuotedUntil> lastQuotes(const Document &document)
{
    std::map<pricing::DealId, const QuoteRecord *> last;
    for (const QuoteRecord &each : document.contents().quotes) // their keys rise as they are issued
        if (each.scenario == document.currentKey() && each.validUntil.isValid())
            last[each.deal] = &each;
    std::vector<guidance::QuotedUntil> quotes;
    for (const auto &[deal, quote] : last)
        quotes.push_back({deal, quote->number.toStdString(), dayOf(quote->validUntil)});
    return quotes;
}

} // namespace dealdesk::workspace
