// What charts say of themselves.
#pragma once

#include <QString>

namespace dealdesk::wording {
QString linesNotKnown(const QString &lines);
QString enterWholesalePrices();
QString existingTenants(const QString &tenants);
QString termAndPrice(const QString &term, const QString &price);

} // namespace dealdesk::wording
