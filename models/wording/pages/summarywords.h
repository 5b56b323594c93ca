// The sentences of the internal summary, on paper and for the deal desk alone.
#pragma once

#include "pricing/evaluate.h"
#include "wording/figuretext.h"

namespace dealdesk::wording {

QString internalBanner();                      ///< "INTERNAL — not for the customer"
QString internalBanner(const QString &number); ///< "Q-2027-0001 — INTERNAL — not for the customer"
QString internalTitle(const QString &number, const QString &deal); ///< of the document
QString internalFilePart();                                        ///< "INTERNAL", within the proposed name of its file

QString leftOutOfTheScenario();
QString figuresAsIfIncluded();
QString restsOnTheWhatIf();
QString wholesaleIllustrative();
QString everythingRestsOnIt();
QString unknownFor(pricing::Flag flag); ///< "— No list price"

QString perTenant(pricing::Money amount, const FigureText &figures);
QString ofBilled(pricing::Money amount, const FigureText &figures);
QString overTheTerm(pricing::Percent margin, const Language &language);
QString firstMonthTimesTwelve();
QString firstMonthTimesTwelve(pricing::Money exitArr, const FigureText &figures);
QString beforeMarketplaceFees();
QString afterFees();

/// What is recommended, against the deal's own route, which is that one where it is `chosen`.
QString recommendedAgainst(pricing::RecommendedRoute advised, pricing::Route set, bool chosen);

QString amountsPerMonth(bool bandChanges); ///< under "Month by month"
QString ofTheFirstMonth();
QString whatPayoutsAre();
QString bandWas(const QString &band);
QString thisDeal(pricing::CommitmentTerm term); ///< "3 years — this deal"
QString noWholesaleAtThisTerm();

// Of a contract in the customer's currency; `away` is positive.
QString marginAtAHigherRate(pricing::Percent away, const Language &language);
QString marginAtALowerRate(pricing::Percent away, const Language &language);
QString whatPaymentRatesAre(const QString &currency);

QString marginInAll(pricing::Money margin, const FigureText &figures);

} // namespace dealdesk::wording
