// What the customers' page says.
#pragma once

#include "wording/language.h"

#include <QString>

#include <cstdint>

namespace dealdesk::wording {
QString whyToKnowCustomers();
QString noCustomersYet();
QString notTaken(const QString &why);
QString hasDealsHere(const QString &customer, std::int64_t deals, const Language &language);
QString hasDealsInAll(const QString &customer, std::int64_t deals, const Language &language);
QString deleteCustomer(const QString &customer);
QString customerDeleted(const QString &customer);
QString unusualBillingAccount(); ///< one that may be right, and seldom is
QString recommendedFor(const QString &customer, const QString &route);

} // namespace dealdesk::wording
