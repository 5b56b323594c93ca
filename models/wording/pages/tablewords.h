// What tables say in a cell, a title, a tip or an edit's name, where it takes a value or a sentence.
#pragma once

#include "wording/figuretext.h"

#include <QStringList>

namespace dealdesk::wording {

QString baseScenario(const QString &name); ///< a column's title: "Base case (base)"
QString currenciesHaveNoDifference();
QString priceOrPercent(const QString &currency); ///< a column's title
QString inPercent(const QString &title);         ///< "Chance (%)", above plain percentages
QString bandColumn(const QString &listing);      ///< "ASM band"
QString totalColumn(const QString &listing);     ///< "ASM total"
QString allMonths(const QString &figure);
QString atTheEnd(const QString &figure);

// Tips.
QString asInTheLastMonth(const QString &what);  ///< of a period
QString addedUpOverMonths(const QString &what); ///< of a period
QString trialsTooFewOrAlike();
QString inNoPricedTrial();
QString inTooFewTrials(int enough, const Language &language);
QString beyondCounting();
QString noPricePerTenant();

// Edits' names.
QString changeOf(const QString &field, const QString &record); ///< `field` as wordsOf() calls it in a sentence
QString supposeOtherFacts(const QString &customer);
QString useWhatIsKnown(const QString &customer);

// Inputs of two scenarios, side by side.
QString fromMonth(int tenants, int month, const Language &language); ///< "1,200 from month 6"
QString negotiated(const QString &price);
QString dealInShort(const QString &tenants, pricing::CommitmentTerm term, const QString &price);
QString priceInShort(const pricing::ResalePrice &price, const FigureText &figures); ///< "markup 22.78 %"
QString priceBookOf(const QString &listing);
QString bandOfListingFrom(const QString &listing, int tenants, const Language &language);

// Customers of one name, told apart, and their deals.
QString customerNumber(const QString &name, int number, const QString &deals);
QString andMoreDeals(const QString &deals, std::int64_t more, const Language &language);

// Why a scenario's sum is not known.
QString notKnownFrom(const QString &deal, const QString &why, pricing::YearMonth first, pricing::YearMonth last,
                     const Language &language);
QString andOthers(std::size_t more, const Language &language);

// What a scenario supposes in place of facts, and the way back.
QString anotherAuthorization(const QString &listing);
QString noAuthorization(const QString &listing);
QString otherRouteFacts(const QString &customer);
QString whatIfOf(const QStringList &supposed);
QString theAuthorizationOf(const QString &listing);
QString theRouteFactsOf(const QString &customer);
QString theDetailsOf(const QString &customer);

} // namespace dealdesk::wording
