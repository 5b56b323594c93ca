// Why a quote needs somebody's approval, and what is said without it.
#pragma once

#include "pricing/approval.h"
#include "wording/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace dealdesk::wording {

/// "The margin lies under the scenario's floor."
QString name(pricing::ApprovalReason reason);

/// A quote of this deal is not issued without.
QString needsApproval(const std::string &deal, const std::vector<pricing::ApprovalReason> &reasons);
QString approvalIsOfAnother(const std::string &deal); ///< than what is quoted now
/// Above the entries of who and why.
QString approvalIsNeeded(const std::vector<pricing::ApprovalReason> &reasons);
/// "Approved by J. Smith on 20 Jan 2027: A first customer"
QString approvedBy(const QString &by, const QDate &on, const QString &why, const Language &language);
QString sayWhoApproves();
QString sayWhyApproved();

QString illustrativeIsNotIssued(const std::string &deal);
QString illustrativeOnPurpose();     ///< the choice to issue it all the same
QString illustrativeNeedsAnAnswer(); ///< while it is not chosen

} // namespace dealdesk::wording
