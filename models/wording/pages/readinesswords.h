// What the Readiness page says besides its checklists' rows.
#pragma once

#include "guidance/firm.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

QString noteInSentence(); ///< how a tick's note is called in a sentence
/// "4 of 9 done", "4 of 9 done, 1 late"
QString doneOf(int done, int all, int late, const Language &language);
QString nextIs(const QString &what); ///< "Next: …"
QString allIsDone();

// Of a request for an authorization.
QString askedOn(const guidance::AuthorizationRequest &request, pricing::Date due, pricing::Date today,
                const Language &language);
QString answeredOn(const guidance::AuthorizationRequest &request, const Language &language);
QString notAskedYet();
QString askedOnTitle();                                      ///< of a field
QString answeredOnTitle();                                   ///< the same
QString dayOf(const QString &title, const QString &listing); ///< a field's whole name
// Why a day is not taken.
QString askedNeedsADay();
QString askedAfterItsAnswer(pricing::Date answered, const Language &language);
QString answerNeedsARequest();
QString answeredBeforeAsked(pricing::Date asked, const Language &language);
QString writeTheRequest(const QString &listing); ///< what a button does

// Of the firm's calendar.
QString holidaysTitle();
QString holidaysHelp();
QString noHoliday(std::size_t line, const Language &language);
QString renewalLeadTitle();
QString renewalLeadUnits();
QString renewalLeadHelp();
QString noRenewalLead(const Language &language);

// Edits' names.
QString tooManyTicks(const Language &language); ///< of a deal: why there is no other
QString tickRow(const QString &what);
QString untickRow(const QString &what);
QString changeFirmId(const QString &name);
QString noteRequest(const QString &listing);
QString noteAnswer(const QString &listing);
QString takeRequestBack(const QString &listing);
QString changeHolidays();
QString changeRenewalLead();

} // namespace dealdesk::wording
