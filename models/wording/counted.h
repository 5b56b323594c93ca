// A count with its noun in the right number: "1 deal", "1,200 tenants".
#pragma once

#include <QString>

namespace dealdesk::wording {

QString counted(std::int64_t count, const char *singular, const char *plural);

} // namespace dealdesk::wording
