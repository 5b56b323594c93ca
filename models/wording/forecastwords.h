// What the forecast page says: its headlines, charts and notes.
#pragma once

#include <QString>

namespace dealdesk::wording {

// Bands of a listing
QString hasNoBands(const QString &listing);
QString staysInBand(const QString &listing, const QString &band, const QString &tenants, const QString &month);
QString reachesBand(const QString &listing, const QString &highest, const QString &last, const QString &tenants,
                    const QString &month);
QString fallsToBand(const QString &listing, const QString &lowest, const QString &last, const QString &tenants,
                    const QString &month);
QString growsFromBand(const QString &listing, const QString &first, const QString &last, const QString &tenants,
                      const QString &month);
QString fallsFromBand(const QString &listing, const QString &first, const QString &last, const QString &tenants,
                      const QString &month);

// A figure by customer, listing or route
QString figureNotKnown(const QString &figure);
QString shareOfAll(const QString &part, const QString &all);
QString shareInMonth(const QString &part, const QString &all, const QString &month);
QString hasAllOfIt(const QString &name, const QString &figure, const QString &share);
QString noneHasAny(const QString &groups, const QString &figure);
QString noneHasAnyIn(const QString &groups, const QString &figure, const QString &month);
QString noneAboveZero(const QString &groups, const QString &figure);
QString severalHaveTheMost(const QString &name, const QString &others, const QString &figure, const QString &groups,
                           const QString &share);
QString hasTheMost(const QString &name, const QString &figure, const QString &groups, const QString &share);
QString splitWithout(const QString &finding, const QString &without, const QString &missing);
QString byCustomer(const QString &figure);
QString byListing(const QString &figure);
QString byRoute(const QString &figure);

// What its charts are called and name
QString underlinedWithoutADeal(const QString &kind);
QString payoutsByMonth(const QString &days);
QString payoutsTwiceIn(const QString &days, const QString &month);
QString payoutsTwiceAndNone(const QString &days, const QString &twice, const QString &none);
QString totalOf(const QString &listing);
QString bandOf(const QString &listing);
QString marginWithout(const QString &without);
QString tenantsByMonth(const QString &listing);
QString tenantsByMonthWithExisting(const QString &listing, const QString &existing);
QString bandFrom(const QString &band, const QString &tenants);
QString kindAndTodo(const QString &kind, const QString &todo);

// Its notes
QString fromTo(const QString &first, const QString &last);
QString dealLacks(const QString &deal, const QString &what);
QString andMoreDeals(const QString &deals);
QString everyListingStays();
QString andMoreChanges(const QString &changes);

// Its headlines
QString addOrIncludeADeal();
QString forecastIsIllustrative();
QString overMonths(const QString &months);
QString overMonthsWithoutFees(const QString &months);
QString overMonthsAfterFees(const QString &months, const QString &net);
QString weightedOf(const QString &arr);
QString showTheDeal();
QString showTheNextOf(const QString &deals);

} // namespace dealdesk::wording
