// Where what stands on the sheets of deals and of their months.
#pragma once

#include <cstddef>

namespace dealdesk::spreadsheets {

// Columns of the sheet of deals.
enum DealsColumn : std::size_t {
    DealCustomer,
    DealName,
    DealListing,
    DealRoute,
    DealIncluded,
    DealStart,
    DealTerm,
    DealRule,
    DealPrice,
    DealUnit,
    DealProbability,
    DealBilled,
    DealArr,
    DealTcv,
    DealWeighted,
    // Internal.
    DealWholesale,
    DealMargin,
    DealMarginPercent,
    DealTotalWholesale,
    DealTotalMargin,
    DealTotalMarginPercent,
    DealFeeRate,
    DealPlatformFee,
    DealTotalNetMargin,
};

// And of that of their months.
enum MonthsColumn : std::size_t {
    MonthCustomer,
    MonthDeal,
    MonthMonth,
    MonthNumber,
    MonthTerm,
    MonthTenants,
    MonthUnit,
    MonthBilled,
    // Internal.
    MonthBand,
    MonthWholesaleUnit,
    MonthWholesale,
    MonthMargin,
    MonthFee,
    MonthPlatformFee,
    MonthNetMargin,
};

} // namespace dealdesk::spreadsheets
