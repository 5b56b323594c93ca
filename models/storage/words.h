// Every text of this room that a user reads: what, where, and what to do.
#pragma once

#include "problem.h"
#include "workspacefile.h"

#include "records/faults.h"
#include "workspace/adoption.h"

namespace dealdesk::storage::words {

OpenFailure open(const QString &path, const Problem &problem);
OpenFailure create(const QString &path, const Problem &problem);
workspace::Failure save(const QString &path, const Problem &problem);
workspace::Failure copy(const QString &path, const Problem &problem);
workspace::Failure backUp(const QString &path, const Problem &problem);
workspace::Failure restore(const QString &backup, const QString &target, const Problem &problem);

// Whose path it was.
workspace::Failure moved(const QString &path);
workspace::Failure replaced(const QString &path);
workspace::Failure viewingOnly(const QString &path);

// What lay beside a workspace.
QString setAside(const QString &path, const QString &aside);
QString cannotSetAside(const QString &path);
QString notUsed(const QString &path);

// Details for Problem: clauses that end a sentence ("… is damaged: DETAIL.").
QString empty();
QString cutOff();
QString unreadable();
QString noScenario();
QString changedByAnother();
// With the column that holds what it cannot; without one, the row is not as it was saved.
QString wrongScenario(const std::string &name, const QString &column);
QString wrongAuthorization(const std::string &scenario, const std::string &name, const QString &column);
QString wrongBand(const std::string &name, const QString &column);
QString wrongCustomer(const std::string &scenario, const std::string &name, const QString &column);
QString wrongDeal(const std::string &scenario, const std::string &name, const QString &column);
QString wrongQuote(const QString &number, const QString &column);
QString wrongPartner();
QString wrongView();
QString wrongCount(workspace::RowKind kind, const std::string &scenario, std::int64_t found, std::int64_t saved);
QString outOfRange(const QString &noun, const QString &why, const std::string &owner);
QString tooManyDeals();
QString tooManyCustomers();
QString largerThanTaken();

/// What became one and what stayed apart when a workspace was brought to facts: lines.
/// `fine`: amounts that were rounded.
QString mergeReport(const workspace::Merged &merged, const QStringList &fine);
/// "“Case 6” (JPY): the deal “Rollout” (price: …)"
QString fineAmounts(const pricing::Scenario &scenario, const std::vector<records::Fault> &lost);

/// A sentence about values that an earlier version took.
QString fromEarlier(const QString &values);

} // namespace dealdesk::storage::words
