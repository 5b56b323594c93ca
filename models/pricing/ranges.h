// The largest values that a scenario file holds, and how much of them a program of this size takes on.
#pragma once

#include "money.h"
#include "percent.h"

#include <cstddef>

namespace dealdesk::pricing {

inline constexpr Money largestPrice{100'000'000'000}; ///< of any amount, in minor units: 1,000,000,000.00 dollars
inline constexpr Percent largestShare{basisPointsInWhole};
inline constexpr Percent largestMargin{basisPointsInWhole - 1}; ///< of resale, below 100 %
inline constexpr Percent largestMarkup{100'000};                ///< 1,000 %
inline constexpr int mostTenants = 1'000'000;                   ///< of one deal
inline constexpr int mostExistingTenants = 1'000'000'000;       ///< of a listing, and the largest `from` of a band
inline constexpr int mostHorizonMonths = 120;
inline constexpr int lastStartMonth = 119;
inline constexpr int mostPayoutDays = 365;
inline constexpr int firstYear = 1900, lastYear = 2999; ///< of a scenario's start
inline constexpr std::size_t longestNumber = 100;    ///< of an authorization, of an Azure billing account; characters
inline constexpr std::size_t longestNotes = 10'000;  ///< characters
inline constexpr std::size_t accountDigits = 12;     ///< of an AWS account
inline constexpr std::size_t mostBuyerAccounts = 25; ///< of a private offer on AWS, so of an authorization
inline constexpr std::size_t mostAliases = 100;
inline constexpr std::size_t mostTicks = 200;                                        ///< of a deal's checklists
inline constexpr std::size_t longestTickNote = 200;                                  ///< characters
inline constexpr int mostNetTerms = 120;                                             ///< days after an invoice, on AWS
inline constexpr int mostQuota = 1'000'000'000;                                      ///< of a tenant's white label
inline constexpr std::size_t longestDomain = 253;                                    ///< characters, of a host's name
inline constexpr std::size_t largestLogo = 512 * 1'024, largestFavicon = 64 * 1'024; ///< bytes of an image's file
// Of a private offer that was made. A marketplace takes shorter ones; that is checked, not refused.
inline constexpr std::size_t longestOfferId = 100, longestOfferName = 200, longestOfferDescription = 400,
                             longestReason = 1'000; ///< characters

// Beyond these a file is refused before it is taken in: of a scenario, and of a scenario file or a workspace.
inline constexpr std::size_t mostDeals = 200'000;
inline constexpr std::size_t mostCustomers = 200'000;
inline constexpr std::size_t mostAuthorizations = 1'000; ///< of a scenario
inline constexpr std::size_t mostBands = 1'000;          ///< of an authorization
inline constexpr std::size_t mostOffers = 1'000;         ///< that were made for a deal
inline constexpr std::size_t largestFile = 500'000'000;  ///< bytes

} // namespace dealdesk::pricing
