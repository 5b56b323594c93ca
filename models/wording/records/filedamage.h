// What of a workspace's file cannot be taken as it is: clauses that end a sentence of workspacewords.h ("“Deals” is
// damaged: ….") or of writingwords.h. Where a record is meant that may stand in the workspace or in one scenario, an
// empty `scenario` is the workspace. `column`: the table's that holds what it cannot; empty: the row is not as it was
// saved.
#pragma once

#include "wording/language.h"

namespace dealdesk::wording {

QString fileEmpty();
QString fileCutOff();
QString partUnreadable();
QString noScenarioInFile();
QString formChanged();
QString tooManyDeals(const Language &language);
QString tooManyCustomers(const Language &language);
QString largerThanTaken();

// A record, by its name; long ones are shortened.
QString scenarioNotAsSaved(const std::string &name, const QString &column);
QString authorizationNotAsSaved(const std::string &scenario, const std::string &name, const QString &column);
QString bandNotAsSaved(const std::string &name, const QString &column);
QString customerNotAsSaved(const std::string &scenario, const std::string &name, const QString &column);
QString dealNotAsSaved(const std::string &scenario, const std::string &name, const QString &column);
QString customerGone(const std::string &scenario); ///< that it rests on
QString quoteNotAsSaved(const std::string &number, const QString &column);
QString partnerNotAsSaved();
QString ownValuesNotAsSaved();
QString firmsRowsNotAsSaved();
QString brandingsNotAsSaved();
QString usageNotAsSaved();
QString payoutsNotAsSaved();
QString windowNotAsSaved();

/// How many rows a list has, and how many it had as it was saved.
struct RowCounts {
    std::int64_t found = 0;
    std::int64_t saved = 0;
};
QString scenariosNotAsSaved(RowCounts rows, const Language &language);
QString quotesNotAsSaved(RowCounts rows, const Language &language);
QString authorizationsNotAsSaved(const std::string &scenario, RowCounts rows, const Language &language);
QString customersNotAsSaved(const std::string &scenario, RowCounts rows, const Language &language);
QString dealsNotAsSaved(const std::string &scenario, RowCounts rows, const Language &language);

/// "“Rollout” cannot be saved with this value (start month: out of range)"; `field` and `why` of fieldwords.h and
/// faultwords.h.
QString valueNotSaved(const std::string &owner, const QString &field, const QString &why);

} // namespace dealdesk::wording
