// What the summary of all deals says, on paper and for the firm alone.
#pragma once

#include "pricing/evaluation.h"
#include "pricing/review.h"
#include "wording/figuretext.h"

#include <QStringList>

#include <span>

namespace dealdesk::wording {

QString portfolioSummaryOf(const QString &scenario); ///< what it is called: "Portfolio of Worked example"
QString portfolioFilePart();                         ///< "Portfolio", within the proposed name of its file

QString scenarioWithoutDeals();
/// Under the sums: "The sums are without 2 deals: no wholesale price for Rollout and 1 more deal".
QString sumsAreWithout(const QString &without, const QString &missing);
QString inMonth(pricing::YearMonth month, const Language &language); ///< "in Dec 2029"
QString ofAllArr(const QString &arr);                                ///< of what a weighted sum weighs
QString ofInitialTerms();
QString ofWhatIsBilled(const QString &billed);
QString tenantsAtFirst(std::int64_t tenants, pricing::YearMonth month, const Language &language);
QString totalsOfInitialTerms();
QString onlyWhatWasEntered();
QString belowFirstBand();
QString relationshipTotals();
QString tenantsGoTo(std::int64_t from, std::int64_t to, const Language &language);

// Its risks: a title with how many deals, and which.
QString riskOfDeals(const QString &risk, std::int64_t deals, const Language &language); ///< "Below wholesale: 3 deals"
QString namedDeals(const QStringList &names, std::int64_t more, const Language &language);
QString withoutAuthorizationLater();
QString restsOnExamplePrices();
QString uncoveredPrice(const QString &deal, const pricing::UncoveredPrice &price, const Language &language);
QString whatToDoUncovered();
QString whatToDoIllustrative();
QString largestCustomer(const QString &customer, const pricing::Concentration &of, pricing::YearMonth month,
                        const Language &language);
QString largestCustomerOf(const pricing::Concentration &of, const FigureText &figures);
QString nobody(); ///< a customer who is not in the scenario
QString noRiskFound();

} // namespace dealdesk::wording
