#include "customerwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

} // namespace

QString whyToKnowCustomers() { return Words::tr("What you know of a customer decides the recommended route."); }

QString noCustomersYet()
{
    return Words::tr("No customers yet. Add one here, or type a new name into a deal's customer field.");
}

QString notTaken(const QString &why) { return Words::tr("Not taken: %1").arg(why); }

QString hasDealsHere(const QString &customer, std::int64_t deals, const Language &language)
{
    return Words::tr("%1 has %2 deals in this scenario: delete those or give them to another customer first.", nullptr,
                     plural(deals))
        .arg(customer, language.count(deals));
}

QString hasDealsInAll(const QString &customer, std::int64_t deals, const Language &language)
{
    return Words::tr("%1 has %2 deals in all scenarios: delete those or give them to another customer first.", nullptr,
                     plural(deals))
        .arg(customer, language.count(deals));
}

QString deleteCustomer(const QString &customer) { return Words::tr("Delete customer %1").arg(customer); }

QString customerDeleted(const QString &customer)
{
    return Words::tr("%1 deleted. Ctrl+Z brings the customer back.").arg(customer);
}

QString unusualBillingAccount()
{
    return Words::tr("As a rule it is two ids and a day, joined by a colon and an underscore, or the digits of an EA "
                     "enrolment. Look at it once more.");
}

QString recommendedFor(const QString &customer, const QString &route)
{
    return Words::tr("Recommended for %1: %2.").arg(customer, route);
}

} // namespace dealdesk::wording
