// What each row of the routes says (resources/knowledge/routes.tsv), in words that suit the partner and, of the
// customer's side, a mail to the customer.
#pragma once

#include "guidance/routeadvisor.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

/// A sentence or two; empty of a row that has no words. What the partner chose to be: `isBackstop` for support.
QString routeRow(std::string_view id, bool isBackstop);
/// The same to the customer. Empty of the partner's own side.
QString routeRowToCustomer(const guidance::RouteRow &row, bool isBackstop);
/// "Partner resell page, … (as of 2026-11)"; the user's own value says so.
QString routeSource(const guidance::RoutePoint &point, const Language &language);

} // namespace dealdesk::wording
