// The columns of marketplaces' reports of payouts, by their titles (sources: docs/payouts.md).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::exchange {

/// Of titles: small letters and digits alone, "offerid".
std::string plainTitle(std::string_view title);

enum class ReportColumn : std::uint8_t {
    Reference,
    Offer,
    Account,
    Customer,
    Currency,
    Invoiced,
    PaidOn,
    Status,
    Net,
    Disbursed,
    Undisbursed,
    Refund,
    Fee,
    Wholesale,
    Type,
    Count,
};
inline constexpr auto reportColumns = static_cast<std::size_t>(ReportColumn::Count);
using Titles = std::array<std::vector<std::string_view>, reportColumns>; ///< plain, the first that is there

inline const Titles awsTitles{{{"transactionreferenceid", "invoiceid"},
                               {"offerid"},
                               {"subscriberawsaccountid", "subscriberawsaccount"},
                               {"subscribercompanyname", "subscribercompany"},
                               {"currency"},
                               {"invoicedate"},
                               {"disbursementdate"},
                               {"disbursementstatus"},
                               {"sellernetrevenue"},
                               {"disbursednetrevenue"},
                               {"undisbursednetrevenue"},
                               {"grossrefund"},
                               {"listingfee"},
                               {"wholesalecost"},
                               {}}};
inline const Titles azureTitles{{{"earningid", "transactionid"},
                                 {"offerid", "privateofferid"},
                                 {},
                                 {"customername"},
                                 {"transactioncurrency"},
                                 {"transactiondate"},
                                 {"paymentdate", "paymentsentdate"},
                                 {"paymentstatus"},
                                 {"earningamount"},
                                 {},
                                 {},
                                 {},
                                 {"storefee"},
                                 {},
                                 {"transactiontype"}}};

/// Needed of each, besides which others may be missing.
inline constexpr std::array awsNeeds{ReportColumn::Offer, ReportColumn::Currency, ReportColumn::Invoiced,
                                     ReportColumn::Status, ReportColumn::Net};
inline constexpr std::array azureNeeds{ReportColumn::Customer, ReportColumn::Currency, ReportColumn::Invoiced,
                                       ReportColumn::Status, ReportColumn::Net};

} // namespace dealdesk::exchange
