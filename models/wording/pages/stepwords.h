// Edits of a deal's tenant steps and instalments: their names in Undo, why one is not done, and what instalments add up
// to. `when` and `month` are as monthOfTerm() and the calendar say them.
#pragma once

#include "wording/figuretext.h"

#include <optional>

namespace dealdesk::wording {

QString viewingOnly();
QString monthOfTerm(int month, pricing::YearMonth calendar, const Language &language); ///< "month 6, Jul 2027"

// Tenant steps.
QString noMonthLeftAfter(const QString &when);
QString chooseTheStepToRemove();
QString theFirstStepStays();
QString onlyMonthLeft(const QString &when);
QString stepBetween(const QString &first, const QString &last);
QString addStep(const QString &deal);
QString removeStep(const QString &when, const QString &deal);
QString changeTenantsFrom(const QString &deal, const QString &when);
QString pathBeginsInItsFirstMonth();
QString pasteSteps(const QString &deal);
QString moveStep(const QString &deal, const QString &when);
QString moveStepTo(const QString &deal, const QString &when, int tenants, const Language &language);

// Instalments.
QString noMonthLeft();
QString chooseTheInstalmentToRemove();
QString theLastInstalmentStays();
QString instalmentBetween(int first, int last, const Language &language);
QString addInstalment(const QString &deal);
QString removeInstalment(const QString &month, const QString &deal);
QString changeInstalment(const QString &month, const QString &deal);
QString pasteInstalments(const QString &deal);
QString moveInstalment(const QString &deal, const QString &month);
/// What they add up to, against the contract's value. `missing`: of it; nothing: the value is not known.
QString addsUpTo(const std::optional<pricing::Money> &sum, const std::optional<pricing::Money> &missing,
                 const FigureText &figures);

} // namespace dealdesk::wording
