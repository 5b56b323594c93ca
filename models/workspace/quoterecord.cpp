#include "quoterecord.h"

#include "quotenumber.h"

#include <algorithm>

namespace dealdesk::workspace {

QuoteStates::QuoteStates(const std::vector<QuoteRecord> &all)
{
    for (const QuoteRecord &quote : all) {
        if (quote.standing == QuoteStanding::Draft)
            continue;
        int &revision = latest[comparedNumber(quote.number)];
        revision = std::max(revision, quote.revision);
    }
}

QuoteState QuoteStates::of(const QuoteRecord &quote, const QDate &today) const
{
    switch (quote.standing) {
    case QuoteStanding::Draft: return QuoteState::Draft;
    case QuoteStanding::Accepted: return QuoteState::Accepted;
    case QuoteStanding::Declined: return QuoteState::Declined;
    case QuoteStanding::Issued: break;
    }
    if (quote.revision < latest.value(comparedNumber(quote.number)))
        return QuoteState::Superseded;
    return quote.validUntil.isValid() && today > quote.validUntil ? QuoteState::Expired : QuoteState::Issued;
}

} // namespace dealdesk::workspace
