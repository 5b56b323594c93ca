// What the person who issues a quote of alternatives should know before it goes out, in words for the firm alone:
// beside quotebrief.h, whose remarks are of one deal.
#pragma once

#include "pricing/evaluate.h"
#include "wording/language.h"

#include <QStringList>

#include <span>

namespace dealdesk::quotes {

/// What the customer can compute from the alternatives' prices: the steps of bands and commitment discounts where they
/// are a markup or a target margin of one listing. Empty: nothing, for their prices are not made of wholesale, or do
/// not differ. Alternatives without a price are passed over; so is what is too large to calculate.
QStringList whatAlternativesTell(const pricing::Scenario &scenario, std::span<const std::size_t> deals,
                                 const wording::Language &language);

} // namespace dealdesk::quotes
