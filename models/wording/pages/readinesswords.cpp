#include "readinesswords.h"

#include "pricing/ranges.h"
#include "wording/explanation.h"
#include "wording/pages/agendawords.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

} // namespace

QString noteInSentence() { return Words::tr("note"); }

QString doneOf(int done, int all, int late, const Language &language)
{
    return late == 0 ? Words::tr("%1 of %2 done").arg(language.count(done), language.count(all))
                     : Words::tr("%1 of %2 done, %3 late", nullptr, plural(late))
                           .arg(language.count(done), language.count(all), language.count(late));
}

QString nextIs(const QString &what) { return Words::tr("Next: %1").arg(what); }
QString allIsDone() { return Words::tr("All is done."); }

QString askedOn(const guidance::AuthorizationRequest &request, pricing::Date due, pricing::Date today,
                const Language &language)
{
    return Words::tr("Asked on %1; the answer is due on %2 (%3)")
        .arg(language.date(request.asked), language.date(due), whenDue(due, today, language));
}

QString answeredOn(const guidance::AuthorizationRequest &request, const Language &language)
{
    return Words::tr("Asked on %1, answered on %2")
        .arg(language.date(request.asked), language.date(request.answered.value_or(request.asked)));
}

QString writeTheRequest(const QString &listing) { return Words::tr("Write the mail that asks for %1").arg(listing); }
QString notAskedYet() { return Words::tr("Not asked for yet"); }
QString askedOnTitle() { return Words::tr("Asked on"); }
QString answeredOnTitle() { return Words::tr("Answered on"); }

QString dayOf(const QString &title, const QString &listing) { return Words::tr("%1: %2").arg(listing, title); }

QString askedNeedsADay() { return Words::tr("Enter the day on which it was asked for, or take the request back."); }

QString askedAfterItsAnswer(pricing::Date answered, const Language &language)
{
    return Words::tr("It was answered on %1, so it was asked for on that day or before.").arg(language.date(answered));
}

QString answerNeedsARequest() { return Words::tr("Enter the day on which it was asked for first."); }

QString answeredBeforeAsked(pricing::Date asked, const Language &language)
{
    return Words::tr("It was asked for on %1, so the answer came on that day or after.").arg(language.date(asked));
}

QString holidaysTitle() { return Words::tr("Holidays"); }
QString holidaysHelp() { return Words::tr("A line each: 2026-12-25 Christmas. They are no business days."); }
QString noHoliday(std::size_t line, const Language &language)
{
    return Words::tr("Line %1 is no holiday. Write its day as 2026-12-25 and its name behind it, each day once.")
        .arg(language.count(static_cast<std::int64_t>(line)));
}
QString renewalLeadTitle() { return Words::tr("Renew before"); }
QString renewalLeadUnits() { return Words::tr("days"); }
QString renewalLeadHelp() { return Words::tr("Before a term ends. Empty: 14 days."); }
QString noRenewalLead(const Language &language)
{
    return Words::tr("Enter whole days from 0 to %1.").arg(language.count(guidance::mostRenewalLead));
}

QString tooManyTicks(const Language &language)
{
    constexpr auto most = static_cast<int>(pricing::mostTicks);
    return Words::tr("A deal keeps at most %1 ticks: take some away that are no longer needed.", nullptr, plural(most))
        .arg(language.count(most));
}

QString tickRow(const QString &what) { return Words::tr("Tick “%1”").arg(what); }
QString untickRow(const QString &what) { return Words::tr("Take the tick of “%1” away").arg(what); }
QString changeFirmId(const QString &name) { return Words::tr("Change the %1").arg(name); }
QString noteRequest(const QString &listing) { return Words::tr("Note the request for %1").arg(listing); }
QString noteAnswer(const QString &listing) { return Words::tr("Note the answer for %1").arg(listing); }
QString takeRequestBack(const QString &listing) { return Words::tr("Take the request for %1 back").arg(listing); }
QString changeHolidays() { return Words::tr("Change the holidays"); }
QString changeRenewalLead() { return Words::tr("Change the days before a renewal"); }

} // namespace dealdesk::wording
