// What must be done by when, as lines of a list and of a calendar. No amounts: a calendar is shared.
#pragma once

#include "guidance/agenda.h"
#include "wording/language.h"

#include <QString>

namespace dealdesk::wording {

/// "Renew Rollout for Example Corp: the term ends on 31 Dec 2029".
QString agendaLine(const guidance::AgendaItem &item, const pricing::Scenario &scenario, const Language &language);
/// The same for a calendar, which is shared: the text of a next step that holds a figure is left out.
QString calendarLine(const guidance::AgendaItem &item, const pricing::Scenario &scenario, const Language &language);
/// "late by 3 days", "today", "tomorrow", "in 12 days"
QString whenDue(pricing::Date due, pricing::Date today, const Language &language);
QString agendaKind(guidance::AgendaKind kind);

/// "5 to do, 2 late"
QString agendaCount(int all, int late, const Language &language);
QString nothingThisWeek(); ///< a page's empty list
QString nothingComes();
QString agendaIntro();

} // namespace dealdesk::wording
