// What became one and what stayed apart when an earlier version's workspace was brought to facts: kept in the view as
// codes and values until the user has read it, put into words where it is shown.
#pragma once

#include "wording/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace dealdesk::storage {

/// In the view: the values, as a JSON document.
inline const QString mergeReport = QStringLiteral("merged");
/// In the view: what an earlier version had made sentences of by itself.
inline const QString wordedMergeReport = QStringLiteral("mergeReport");

/// Lines; empty where there is nothing to read.
QString mergeReportIn(const std::map<QString, QByteArray> &view, const wording::Language &language);

} // namespace dealdesk::storage
