// What the forecast page says: its headlines, charts and notes.
#pragma once

#include "pricing/groups.h"
#include "wording/language.h"

#include <QString>

#include <cstdint>

namespace dealdesk::wording {

// Bands of a listing
QString hasNoBands(const QString &listing);
QString staysInBand(const QString &listing, const QString &band, std::int64_t tenants, const QString &month,
                    const Language &language);
QString reachesBand(const QString &listing, const QString &highest, const QString &last, std::int64_t tenants,
                    const QString &month, const Language &language);
QString fallsToBand(const QString &listing, const QString &lowest, const QString &last, std::int64_t tenants,
                    const QString &month, const Language &language);
QString growsFromBand(const QString &listing, const QString &first, const QString &last, std::int64_t tenants,
                      const QString &month, const Language &language);
/// From one authorization's band to another's: "Band 2 (ASM-2027)".
QString goesOverFromBand(const QString &listing, const QString &first, const QString &last, std::int64_t tenants,
                         const QString &month, const Language &language);
QString fallsFromBand(const QString &listing, const QString &first, const QString &last, std::int64_t tenants,
                      const QString &month, const Language &language);

// A figure by customer, listing or route
QString figureNotKnown(const QString &figure);
QString shareOfAll(const QString &part, const QString &all);
QString shareInMonth(const QString &part, const QString &all, const QString &month);
QString hasAllOfIt(const QString &name, const QString &figure, const QString &share);
QString noneHasAny(pricing::GroupBy by, std::int64_t groups, const QString &figure, const Language &language);
QString noneHasAnyIn(pricing::GroupBy by, std::int64_t groups, const QString &figure, const QString &month,
                     const Language &language);
QString noneAboveZero(pricing::GroupBy by, std::int64_t groups, const QString &figure, const Language &language);
QString severalHaveTheMost(const QString &name, std::int64_t others, const QString &figure, const QString &share,
                           const Language &language);
QString hasTheMost(pricing::GroupBy by, const QString &name, const QString &figure, std::int64_t groups,
                   const QString &share, const Language &language);
QString splitWithout(const QString &finding, const QString &without, const QString &missing);
QString byCustomer(const QString &figure);
QString byListing(const QString &figure);
QString byRoute(const QString &figure);

// What its charts are called and name
QString underlinedWithoutADeal(const QString &kind);
QString payoutsByMonth(std::int64_t days, const Language &language);
QString payoutsTwiceIn(std::int64_t days, const QString &month, const Language &language);
QString payoutsTwiceAndNone(std::int64_t days, const QString &twice, const QString &none, const Language &language);
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
QString andMoreDeals(std::int64_t deals, const Language &language);
QString everyListingStays();
QString andMoreChanges(const QString &changes);

// Its headlines
QString addOrIncludeADeal();
QString forecastIsIllustrative();
QString overMonths(std::int64_t months, const Language &language);
QString overMonthsWithoutFees(std::int64_t months, const Language &language);
QString overMonthsAfterFees(std::int64_t months, const QString &net, const Language &language);
QString weightedOf(const QString &arr);
QString showTheDeal();
QString showTheNextOf(std::int64_t deals, const Language &language);

} // namespace dealdesk::wording
