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
    for (const QuoteRecord &each : document.contents().quotes) {
        if (each.scenario != document.currentKey() || each.standing == QuoteStanding::Draft)
            continue;
        const QuoteRecord *&of = last[each.deal];
        if (!of || each.issued >= of->issued)
            of = &each;
    }
    std::erase_if(last, [](const auto &each) { // one that was answered expires no more
        return each.second->standing != QuoteStanding::Issued || !each.second->validUntil.isValid();
    });
    std::vector<guidance::QuotedUntil> quotes;
    for (const auto &[deal, quote] : last)
        quotes.push_back({deal, quote->number.toStdString(), dayOf(quote->validUntil)});
    return quotes;
}

} // namespace dealdesk::workspace
