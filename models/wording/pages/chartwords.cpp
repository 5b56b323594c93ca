#include "chartwords.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

} // namespace

QString linesNotKnown(const QString &lines) { return Words::tr("%1 not known").arg(lines); }

QString enterWholesalePrices()
{
    return Words::tr("Enter wholesale prices to see what a tenant costs as you sell more.");
}

QString existingTenants(const QString &tenants) { return Words::tr("%1 existing").arg(tenants); }

QString termAndPrice(const QString &term, const QString &price) { return Words::tr("%1 %2").arg(term, price); }

} // namespace dealdesk::wording
