// The marketplaces' fee schedules, from the rows of resources/knowledge and the user's own.
#pragma once

#include "marketplaces.h"
#include "pricing/feeschedule.h"

namespace dealdesk::guidance {

/// "0:3 1000000:2": from a contract value in US dollars on, so many percent. `rows` is filled where nothing is wrong.
std::optional<ValueFault> readFeeRows(std::string_view text, pricing::FeeRows &rows);
std::string feeRowsText(const pricing::FeeRows &rows);

/// Who bears a fee: "publisher", "partner", or "split 40", of which the partner bears 40 %.
struct Bearer {
    pricing::FeeBearer bearer = pricing::FeeBearer::Publisher;
    pricing::Percent partnersPart;
    friend bool operator==(const Bearer &, const Bearer &) = default;
};
std::optional<ValueFault> readBearer(std::string_view text, Bearer &bearer);
std::string bearerText(const Bearer &bearer);

/// A percentage of at most 100, with at most two decimals.
std::optional<pricing::Percent> readShare(std::string_view text);

pricing::FeeSchedules feeSchedules(const Marketplaces &marketplaces);

} // namespace dealdesk::guidance
