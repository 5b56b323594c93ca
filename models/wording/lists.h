// Several names as one: "1 year or 3 years", "10, 100 and 500", "Rollout, Pilot".
#pragma once

#include <QStringList>

namespace dealdesk::wording {

QString listed(const QStringList &names);   ///< "Rollout, Pilot"
QString eitherOf(const QStringList &names); ///< "1 year or 3 years"
QString oneOf(const QStringList &names);    ///< "asm, sat or support-hub"
QString allOf(const QStringList &names);    ///< "10, 100 and 500"

} // namespace dealdesk::wording
