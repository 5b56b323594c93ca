// What is entered for an opportunity that is shared with a marketplace for co-sell (ACE, Microsoft's co-sell), drafted
// from a deal. It is read outside of the firm: this type holds no wholesale, no margin, no notes and not the deal's
// name.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

struct CoSellBrief {
    QString customer, buyerAccount; ///< empty: not known
    pricing::Listing listing = pricing::Listing::Asm;
    QString listingCode; ///< guidance/listings.h; empty: not known
    pricing::Route route = pricing::Route::Cppo;
    int firstTenants = 0, lastTenants = 0;
    pricing::CommitmentTerm term{};
    pricing::YearMonth start;
    std::optional<pricing::Date> expectedClose;
    std::optional<pricing::Money> billed; ///< over the term; nothing: not known, or made of an illustrative price
};
/// `evaluation` may be null.
CoSellBrief coSellBrief(const pricing::Scenario &scenario, std::size_t deal, const pricing::Evaluation *evaluation,
                        const QString &listingCode);

/// Lines; what is not known has a place to fill in. A direct contract has none.
QString coSellText(const CoSellBrief &brief, const FigureText &figures);
QString coSellIntro(pricing::Route route); ///< above the draft
QString coSellFor(const QString &deal);    ///< what a button does

} // namespace dealdesk::wording
