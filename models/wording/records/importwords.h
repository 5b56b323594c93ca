// What is wrong in a file that is imported, or could not be exported, in the windows' language: made of the same codes
// as the command line's English (exchange/problem.h).
#pragma once

#include "exchange/problem.h"
#include "wording/language.h"

#include <QStringList>

namespace dealdesk::wording {

/// "/deals/3/tenants/0/count: must be 1 to 1,000,000, found -5", "row 3, column price: is missing"
QString problemLine(const exchange::Problem &problem, const Language &language);
QStringList problemLines(const std::vector<exchange::Problem> &problems, const Language &language);

} // namespace dealdesk::wording
