// What is said of an authorization's letter: its days, what contradicts them, when it ends.
#pragma once

#include "guidance/authorizationends.h"
#include "records/authorization.h"
#include "wording/figuretext.h"

#include <QString>

namespace dealdesk::wording {

/// "1 Jan 2027 to 31 Dec 2027", "from 1 Jan 2028", "until 31 Dec 2027", "always"
QString daysOf(const pricing::ResaleAuthorization &authorization, const Language &language);
QString withItsDays(const QString &authorization, const QString &days); ///< "RA-1, until 31 Dec 2027"

// Of the fields of the forms
QString entryTitle(records::AuthorizationField field); ///< empty: as everywhere
QString entryUnits(records::AuthorizationField field); ///< empty: none
QString entryHelp(records::AuthorizationField field);  ///< empty: none

// Beside the field in which it is entered
QString beginsAfterItsLastDay(const QString &end);
QString endsBeforeItsFirstDay(const QString &begin);
QString hasALastDay(const QString &day);
QString openEndedHasNoLastDay();
QString enterTheLastDayFirst();
QString untilDateNeedsALastDay();
QString azurePriceIs(const QString &notEntered, const QString &absolute);
QString holdsOnTheSameDays(const QString &authorization, const QString &days);
QString changeOfAuthorization(const QString &field); ///< in Undo

// Where one is added
QString enterFromTheLetter();
QString pasteItsBands();
QString tickToMakeRoom();
QString takeThePlaceOf(const pricing::ResaleAuthorization &illustrative);
/// "End RA-1 on 31 Dec 2027, the day before": `first` as it would be then, and how many there are.
QString endOthersBefore(std::int64_t count, const pricing::ResaleAuthorization &first, const Language &language);
QString addAuthorization(const QString &listing); ///< in Undo

/// "RA-1 is for a single offer, and is used up by the offer offer-1 of the deal Rollout." and what to do.
QString usedUpBy(const pricing::ResaleAuthorization &authorization, const pricing::Deal &deal,
                 const pricing::OfferRecord &offer);
/// "RA-1 (ASM) ends on 30 Nov 2027, in 28 days." and what to do.
QString endsSoon(const pricing::Scenario &scenario, const guidance::AuthorizationEnd &end, const Language &language);
/// The same for a line in which little stands: "RA-1 (ASM) ends in 28 days"
QString endsSoonShort(const pricing::Scenario &scenario, const guidance::AuthorizationEnd &end,
                      const Language &language);

} // namespace dealdesk::wording
