// What the growth of a deal says beside and within its chart.
#pragma once

#include <QString>

namespace dealdesk::wording {

// Growth paths to choose from
QString pathDoesNotFit(const QString &path, const QString &term);
QString pathBeginsTooLate(const QString &path);
QString pathWithPoc(const QString &path, const QString &days, const QString &decision);
QString pathsAreAssumed();
QString chooseForGrowth();
QString howToEditSteps();
QString growthPathOf(const QString &deal, const QString &path);

// The chart
QString rampKeysHelp();
QString readingAndRemark(const QString &reading, const QString &remark);

// A step that finds no further band
QString noBandsAtEnd();
QString noBandAboveAtEnd();
QString noBandBelowAtEnd();
QString noBandAbove(const QString &tenants);
QString noBandBelow(const QString &tenants);
QString noBandsMore(const QString &tenants);
QString noBandsFewer(const QString &tenants);

// A month
QString monthOfDeal(const QString &number, const QString &month);
QString tenantsInAll(const QString &tenants);

} // namespace dealdesk::wording
