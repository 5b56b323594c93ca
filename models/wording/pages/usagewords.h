// The page of usage: what customers use against what they have committed to.
#pragma once

#include "pricing/usage.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

QString name(pricing::UsageStatus status);                                 ///< "over"
QString usagePath(const pricing::UsageRow &row, const Language &language); ///< "reached in Sep 2027"
QString usageHelp(pricing::UsageStatus status);                            ///< what to do
/// "2 customers over what they committed to · 1 under · 3 names unknown": what is none is left out.
QString usageFinding(std::int64_t over, std::int64_t under, std::int64_t unknown, const Language &language);
/// Which rows of the files do not count, and why; empty: each counts.
QString usageLeftOut(std::int64_t inactive, std::int64_t otherMonth, std::int64_t repeated, const Language &language);
QString usageReadFrom(const QString &deployment, const QString &file, const QString &day);

QString monthThatIsRead(pricing::YearMonth month, const Language &language); ///< "May 2027 · read"
QString chooseACustomerFirst();
QString chooseACustomerForMonths();
QString raisePathHelp();
QString tenantsByMonthOf(const QString &customer);
QString whoseAreThey();
QString eachNameIsACustomers();
QString whoseName(); ///< the title of the question

QString noUsageYet();
QString noUsageTodo();
QString noUsageInMonth(pricing::YearMonth month, const Language &language);
QString monthNotRead();
QString whichColumnsAreWhich(const QString &file);
QString chooseAColumn(); ///< a choice that is none yet
QString columnWithoutTitle();
QString mustBeChosen();
QString isChosenAlready(const QString &field);
QString firstValues(const QString &values);
QString firstRowsAreEmptyThere();
QString noSuchColumn(); ///< a choice: the file has none
QString usageNotTaken();
/// Which months the file has rows of instead.
QString fileHasNoRowOf(const QString &file, pricing::YearMonth month, const QString &others, const Language &language);
QString twoFilesOfOneName(const QString &file);
QString usageTaken(std::int64_t deployments, pricing::YearMonth month, const Language &language);
QString whoIs(const QString &name);
QString nowHisName(const QString &name, const QString &customer);
QString noNameOfACustomer(const QString &name); ///< too long, or with control characters
QString nameFitsSeveral(const QString &customers);
QString forgetUsage(pricing::YearMonth month, const QString &listing, const Language &language);
QString raisePath(const QString &deal);
QString pathRaised(const QString &deal, std::int64_t tenants, pricing::YearMonth month, const Language &language);
/// Why the path of the chosen customer cannot be raised here; empty: it can.
QString whyNotRaised(const pricing::UsageRow &row, bool isInTerm);

} // namespace dealdesk::wording
