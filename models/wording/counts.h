// A number with its noun, where it stands alone: a cell, a value, a line of facts. Within a sentence the noun belongs
// to the sentence, which is a message of its own: see plural.h.
#pragma once

#include "language.h"

namespace dealdesk::wording {

QString tenants(std::int64_t count, const Language &language); ///< "1,200 tenants", "1 tenant"
QString deals(std::int64_t count, const Language &language);   ///< "3 deals"
QString months(std::int64_t count, const Language &language);  ///< "12 months"
QString days(std::int64_t count, const Language &language);    ///< "45 days"
QString others(std::int64_t count, const Language &language);  ///< "4 others", for the rest of a list's groups
QString tenantsFromTo(std::int64_t from, std::int64_t to, const Language &language); ///< "25 → 1,200 tenants"

} // namespace dealdesk::wording
