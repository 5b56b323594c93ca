// The page of payouts: what a marketplace paid against what the payout calendar expected.
#pragma once

#include "pricing/receivedpayouts.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

/// The marketplace of a route, "AWS Marketplace"; of a direct contract there is none.
QString marketplaceOf(pricing::Route route);
/// "paid", "short, late by 12 days", "not found, late by 3 days".
QString payoutState(pricing::InstalmentStatus status, int daysLate, const Language &language);
QString name(pricing::InstalmentStatus status); ///< "short": a choice of the filter
QString name(pricing::PaymentKind kind);        ///< "matched"
QString payoutStateHelp(pricing::InstalmentStatus status);
QString matchedBy(pricing::MatchedBy by);        ///< "by its offer"
QString whyUnmatched(pricing::WhyUnmatched why); ///< a clause
QString whoseLine(const pricing::PaymentMatch &match, const QString &customer, const QString &deal);

struct PayoutCounts {
    std::int64_t asking = 0, late = 0;     ///< instalments; what came late does not need asking
    std::int64_t unknown = 0, refunds = 0; ///< lines of the reports
};
/// "3 instalments need asking · 2 lines are nobody’s": what is none is left out.
QString payoutFinding(const PayoutCounts &counts, const Language &language);
QString payoutLinesSaidAgain(std::int64_t lines, const Language &language); ///< by a later report
/// "12 of 40": rows of a table that is narrowed.
QString payoutRowsShown(std::int64_t shown, std::int64_t all, const Language &language);

QString noPayoutReportOf(const QString &marketplace);
QString whatToExport(pricing::Route route); ///< from where, and how to bring it here
QString noInstalmentOf(const QString &marketplace);
QString noSuchInstalment(); ///< where a filter hides all
QString noSuchLine();

QString payoutsNotTaken();
QString neitherReport();
QString whichDayIsFirst(const QString &column); ///< the question
QString monthFirstDays();                       ///< its answers
QString dayFirstDays();
QString twoReportsOfOneName(const QString &file);
QString payoutsTaken(const QString &file, const QString &marketplace, std::int64_t lines, const Language &language);
QString payoutsTakenFrom(std::int64_t files, const Language &language);
QString nothingNewInReports();
QString forgetPayoutReport(const QString &file); ///< for undo

QString asOfReportsDay(const QString &day); ///< below the field, while it is empty
QString asOfMarker(const QString &day);     ///< in the chart
QString cashByMonth();
QString cashOfMonth(const QString &month, const QString &expected, const QString &received);
QString questionsCopied();

} // namespace dealdesk::wording
