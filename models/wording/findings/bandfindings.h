// What more tenants, a step or another band mean for other deals: on the Deals page and in the forecast's chart.
#pragma once

#include "wording/figuretext.h"

#include <QStringList>

namespace dealdesk::wording {

// Of one deal, where more tenants cost less in all.
struct CheaperWords {
    std::int64_t more = 0;
    std::int64_t tenants = 0;
    pricing::Money saved, wholesale, unit;
    QString band;
};
QString moreTenantsCostLess(const CheaperWords &cheaper, const FigureText &figures);
QString noWholesaleThen(const QStringList &deals, std::size_t others, const Language &language); ///< `deals`: some
/// The margin over the horizon, now and then. `unpriced`: deals that it is without.
QString marginThen(pricing::Money before, pricing::Money after, std::size_t unpriced, const FigureText &figures);
QString customerPaysFor(std::int64_t tenants, const Language &language);

// A listing's band changes in a month.
QString noTenantsAnyMore(const QString &listing);
QString fallsBelowTheFirst(const QString &listing, std::int64_t tenants, const Language &language);
QString startsIn(const QString &listing, const QString &band, std::int64_t tenants, const Language &language);
QString reaches(const QString &listing, const QString &band, std::int64_t tenants, const Language &language);
QString fallsTo(const QString &listing, const QString &band, std::int64_t tenants, const Language &language);
// The same where another authorization rules from now on.
QString startsUnder(const QString &listing, const QString &band, const QString &authorization, std::int64_t tenants,
                    const Language &language);
QString belowTheFirstUnder(const QString &listing, const QString &authorization, std::int64_t tenants,
                           const Language &language);
QString bandOfListing(const QString &listing, const QString &band); ///< "ASM: Band 2"
QString bandFrom(const QString &band, pricing::YearMonth month, const Language &language);
QString bandFromWith(const QString &band, pricing::YearMonth month, std::int64_t tenants, const Language &language);
QString bandWith(const QString &band, std::int64_t tenants, const Language &language);

// A step of one deal and the others that it reprices.
QString excludedReprices();
QString dealReprices(std::size_t others, bool withSteps, const Language &language);
QString stepReprices(std::size_t others, bool withLater, const Language &language);
QString noOtherFor(const QString &listing);
QString samePriceWithoutIt();
QString lockedToTheEnd();
QString priceOfAnEvent(pricing::YearMonth month, const QString &deal, const Language &language);

} // namespace dealdesk::wording
