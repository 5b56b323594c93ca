// The instalments of a private offer as a marketplace's portal takes them: a day and an amount each.
#pragma once

#include "offers.h"

namespace dealdesk::pricing {

struct OfferInstalment {
    Date day{};
    Money amount;
    friend bool operator==(const OfferInstalment &, const OfferInstalment &) = default;
};

/// The days of its instalments, whether or not its price is known: as below.
std::vector<Date> instalmentDays(const Scenario &scenario, const Deal &deal, const PrivateOffer &offer);

/// By the deal's billing schedule. Days rise, none is before the offer's start, and all but the start itself are before
/// its end; what is billed in arrears behind it is due on the last day before it. Amounts add up to the offer's price.
/// A custom schedule is of the deal's whole total: an offer has its part of each instalment from its own first month
/// on, or where none is left, the whole at its start. Nothing where the price is not known, or where a custom schedule
/// does not add up to the deal's total.
std::optional<std::vector<OfferInstalment>> scheduleOf(const Scenario &scenario, std::size_t deal,
                                                       const PrivateOffer &offer, const Evaluation &evaluation);

} // namespace dealdesk::pricing
