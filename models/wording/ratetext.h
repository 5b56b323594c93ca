// An exchange rate as people read and type it.
#pragma once

#include "language.h"
#include "pricing/exchangerate.h"

namespace dealdesk::wording {

QString rateText(pricing::ExchangeRate rate, const Language &language); ///< "5.4321", "1,350.5": no zeros behind
/// As typed into a field: no groups.
QString plainRate(pricing::ExchangeRate rate, const Language &language);

} // namespace dealdesk::wording
