#include "payoutwords.h"

#include "wording/figuretext.h"
#include "wording/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using pricing::InstalmentStatus;
using pricing::MatchedBy;
using pricing::PaymentKind;
using pricing::PaymentMatch;
using pricing::Route;
using pricing::WhyUnmatched;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payouts)
};

QString lateState(InstalmentStatus status, int days, const Language &language)
{
    const int form = plural(days);
    const QString said = language.count(days);
    switch (status) {
    case InstalmentStatus::Paid: return Words::tr("late by %1 days", nullptr, form).arg(said);
    case InstalmentStatus::Short: return Words::tr("short, late by %1 days", nullptr, form).arg(said);
    case InstalmentStatus::Over: return Words::tr("over, late by %1 days", nullptr, form).arg(said);
    case InstalmentStatus::Undisbursed: return Words::tr("not disbursed, late by %1 days", nullptr, form).arg(said);
    case InstalmentStatus::NotFound: return Words::tr("not found, late by %1 days", nullptr, form).arg(said);
    case InstalmentStatus::Unknown: return Words::tr("expected is unknown, late by %1 days", nullptr, form).arg(said);
    case InstalmentStatus::NotDue: break;
    }
    return name(status);
}

} // namespace

QString marketplaceOf(Route route)
{
    switch (route) {
    case Route::Cppo: return Words::tr("AWS Marketplace");
    case Route::Mpo: return Words::tr("Azure Marketplace");
    case Route::Direct: break;
    }
    return {};
}

QString name(InstalmentStatus status)
{
    switch (status) {
    case InstalmentStatus::Paid: return Words::tr("paid");
    case InstalmentStatus::Short: return Words::tr("short");
    case InstalmentStatus::Over: return Words::tr("over");
    case InstalmentStatus::Undisbursed: return Words::tr("not disbursed");
    case InstalmentStatus::NotFound: return Words::tr("not found");
    case InstalmentStatus::NotDue: return Words::tr("not due");
    case InstalmentStatus::Unknown: return Words::tr("expected is unknown");
    }
    return {};
}

QString payoutState(InstalmentStatus status, int daysLate, const Language &language)
{
    return daysLate > 0 ? lateState(status, daysLate, language) : name(status);
}

QString payoutStateHelp(InstalmentStatus status)
{
    switch (status) {
    case InstalmentStatus::Paid: return Words::tr("What was expected has come.");
    case InstalmentStatus::Short: return Words::tr("Less has come than was expected.");
    case InstalmentStatus::Over: return Words::tr("More has come than was expected.");
    case InstalmentStatus::Undisbursed: return Words::tr("The report knows of it, and has paid nothing yet.");
    case InstalmentStatus::NotFound: return Words::tr("It was due, and no line of the reports is for it.");
    case InstalmentStatus::NotDue: return Words::tr("It is due after the day that is looked at.");
    case InstalmentStatus::Unknown:
        return Words::tr("Something has come; what is expected is not known, because the deal lacks a price.");
    }
    return {};
}

QString name(PaymentKind kind)
{
    switch (kind) {
    case PaymentKind::Matched: return Words::tr("matched");
    case PaymentKind::Unknown: return Words::tr("unknown");
    case PaymentKind::Refund: return Words::tr("refund");
    }
    return {};
}

QString matchedBy(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing: break;
    case MatchedBy::Offer: return Words::tr("by its offer");
    case MatchedBy::Account: return Words::tr("by the AWS account");
    case MatchedBy::Name: return Words::tr("by the customer’s name");
    }
    return {};
}

QString whyUnmatched(WhyUnmatched why)
{
    switch (why) {
    case WhyUnmatched::Matched: break;
    case WhyUnmatched::Currency: return Words::tr("another currency than the scenario’s");
    case WhyUnmatched::Nobodys: return Words::tr("neither offer nor customer is known");
    case WhyUnmatched::NoInstalment: return Words::tr("no instalment of its date or amount");
    case WhyUnmatched::SeveralInstalments: return Words::tr("several instalments would do");
    }
    return {};
}

QString whoseLine(const PaymentMatch &match, const QString &customer, const QString &deal)
{
    const QString whose = deal.isEmpty() ? customer : Words::tr("%1: %2").arg(customer, deal);
    switch (match.kind) {
    case PaymentKind::Matched: return Words::tr("%1, %2").arg(whose, matchedBy(match.by));
    case PaymentKind::Refund: return whose.isEmpty() ? Words::tr("a refund of nobody’s that is known") : whose;
    case PaymentKind::Unknown: break;
    }
    return whose.isEmpty() ? whyUnmatched(match.why) : Words::tr("%1: %2").arg(whose, whyUnmatched(match.why));
}

QString payoutFinding(const PayoutCounts &counts, const Language &language)
{
    QStringList parts;
    if (counts.asking > 0)
        parts.append(
            Words::tr("%1 instalments need asking", nullptr, plural(counts.asking)).arg(language.count(counts.asking)));
    if (counts.late > 0)
        parts.append(Words::tr("%1 came late", nullptr, plural(counts.late)).arg(language.count(counts.late)));
    if (counts.unknown > 0)
        parts.append(Words::tr("%1 lines of the reports are of no instalment", nullptr, plural(counts.unknown))
                         .arg(language.count(counts.unknown)));
    if (counts.refunds > 0)
        parts.append(
            Words::tr("%1 lines are refunds", nullptr, plural(counts.refunds)).arg(language.count(counts.refunds)));
    return parts.isEmpty() ? Words::tr("All that was due has come") : parts.join(QStringLiteral(" · "));
}

QString payoutLinesSaidAgain(std::int64_t lines, const Language &language)
{
    return lines == 0 ? QString()
                      : Words::tr("%1 lines are said again by a later report, and count there.", nullptr, plural(lines))
                            .arg(language.count(lines));
}

QString payoutRowsShown(std::int64_t shown, std::int64_t all, const Language &language)
{
    return shown == all ? language.count(all) : Words::tr("%1 of %2").arg(language.count(shown), language.count(all));
}

QString noPayoutReportOf(const QString &marketplace)
{
    return Words::tr("No report of %1 has been read yet").arg(marketplace);
}

QString whatToExport(Route route)
{
    return route == Route::Cppo
               ? Words::tr(
                     "In the AWS Marketplace Management Portal, open Insights, Finance operations, Collections and "
                     "disbursement, widen the dates, and export its table as CSV.\nRead it, or drop it here: what "
                     "was paid is held against the payout calendar of the deals by AWS CPPO.")
               : Words::tr(
                     "In Partner Center, open Payouts and taxes, Transaction history, and export it as CSV.\nRead "
                     "it, or drop it here: what was paid is held against the payout calendar of the deals by "
                     "Azure MPO.");
}

QString noInstalmentOf(const QString &marketplace)
{
    return Words::tr("No included deal goes through %1: nothing is expected from it.").arg(marketplace);
}

QString noSuchInstalment() { return Words::tr("No instalment is in this state."); }
QString noSuchLine() { return Words::tr("No line of the reports is of this kind."); }

QString payoutsNotTaken() { return Words::tr("Nothing was read in: each row must be right."); }

QString neitherReport()
{
    return Words::tr(
        "It is neither AWS’s export of Collections and disbursement (with a column Disbursement status) nor "
        "Azure’s transaction history (with a column earningAmount).");
}

QString whichDayIsFirst(const QString &column)
{
    return Words::tr("The days in the column %1 can be read in two ways. Which of them does the file mean?")
        .arg(nameInSentence(column));
}

QString monthFirstDays() { return Words::tr("The month first: 5/6/2027 is 6 May"); }
QString dayFirstDays() { return Words::tr("The day first: 5/6/2027 is 5 June"); }

QString twoReportsOfOneName(const QString &file)
{
    return Words::tr("Two files are named %1, and one would take the other’s place. Rename one.")
        .arg(nameInSentence(file));
}

QString payoutsTaken(const QString &file, const QString &marketplace, std::int64_t lines, const Language &language)
{
    return Words::tr("%1 was read: %2 lines of %3.", nullptr, plural(lines))
        .arg(nameInSentence(file), language.count(lines), marketplace);
}

QString payoutsTakenFrom(std::int64_t files, const Language &language)
{
    return Words::tr("%1 reports were read.", nullptr, plural(files)).arg(language.count(files));
}

QString nothingNewInReports() { return Words::tr("It was read before, and says the same."); }

QString forgetPayoutReport(const QString &file) { return Words::tr("Forget the report %1").arg(nameInSentence(file)); }

QString asOfReportsDay(const QString &day) { return Words::tr("%1, the reports’ last").arg(day); }
QString asOfMarker(const QString &day) { return Words::tr("As of %1").arg(day); }

QString cashByMonth() { return Words::tr("Cash expected and received by month"); }

QString cashOfMonth(const QString &month, const QString &expected, const QString &received)
{
    return Words::tr("%1: %2 expected, %3 received").arg(month, expected, received);
}

QString questionsCopied() { return Words::tr("The text for the marketplace is copied."); }

} // namespace dealdesk::wording
