// Days on which a publisher or a marketplace works: neither a weekend nor one of the firm's own holidays.
#pragma once

#include "pricing/calendar.h"

#include <set>

namespace dealdesk::guidance {

using Holidays = std::set<pricing::Date>;

bool isBusinessDay(pricing::Date day, const Holidays &holidays);
/// The `count`th business day after this one, which itself does not count, whatever it is.
pricing::Date businessDaysAfter(pricing::Date day, int count, const Holidays &holidays);

} // namespace dealdesk::guidance
