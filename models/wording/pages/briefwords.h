// What is said of a deal before it is quoted: read in the quote's dialog, and on the command line.
#pragma once

#include "pricing/evaluate.h"
#include "pricing/termprices.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString dealFor(const std::string &deal, const std::string &customer); ///< "Rollout for Example Corp"
QString quotedThoughLeftOut();
QString beginsInThePast(pricing::YearMonth start, const Language &language);

/// "$8,800.00 a month for 100 tenants, 3 years: $316,800.00 in all"
struct BriefPrice {
    std::optional<pricing::Money> first, last; ///< billed in the first month, and in the last
    int firstTenants = 0, lastTenants = 0;
    pricing::CommitmentTerm term{};
    std::optional<pricing::Money> inAll;
};
QString briefPrice(const BriefPrice &price, const FigureText &figures);

// Of another term than the quoted one.
QString termNotOffered(pricing::CommitmentTerm term);
QString termNotOffered(pricing::CommitmentTerm term, pricing::Flag why);
QString unitUnderWholesale(pricing::CommitmentTerm term, pricing::Money unit, pricing::Money wholesale,
                           const FigureText &figures);
QString monthUnderWholesale(pricing::CommitmentTerm term, pricing::Money billed, pricing::Money wholesale,
                            const FigureText &figures);
QString someMonthsUnderWholesale(pricing::CommitmentTerm term);
QString underTheFloor(pricing::CommitmentTerm term, const std::optional<pricing::Percent> &margin,
                      const std::optional<pricing::Percent> &floor, const Language &language);

/// What the customer can compute from the prices of three terms, as sentences. `markup`: the deal's price is one.
QStringList termsTell(const pricing::TermsTell &tell, bool markup, const Language &language);

QString onePriceForAllTerms(const std::optional<pricing::Money> &unit, const FigureText &figures);
/// Its margins over the offered terms.
struct TermMargin {
    pricing::CommitmentTerm term{};
    std::optional<pricing::Percent> margin;
};
QString onePriceMargins(const std::vector<TermMargin> &margins, const Language &language);

} // namespace dealdesk::wording
