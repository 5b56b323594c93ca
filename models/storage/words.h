// What the room answers at its door: sentences of wording, chosen by the problem.
#pragma once

#include "problem.h"
#include "workspacefile.h"

#include "wording/language.h"
#include "workspace/adoption.h"

namespace dealdesk::storage::words {

const wording::Language &language();

OpenFailure open(const QString &path, const Problem &problem);
OpenFailure create(const QString &path, const Problem &problem);
workspace::Failure save(const QString &path, const Problem &problem);
workspace::Failure copy(const QString &path, const Problem &problem);
workspace::Failure backUp(const QString &path, const Problem &problem);
OpenFailure restore(const QString &backup, const QString &target, const Problem &problem);

// Whose path it was.
workspace::Failure moved(const QString &path);
workspace::Failure replaced(const QString &path);
workspace::Failure viewingOnly(const QString &path);

/// The clause for what cannot be taken; empty for nothing.
QString clause(const Detail &detail);

/// What became one and what stayed apart when a workspace was brought to facts: lines.
/// `fine`: amounts that were rounded.
QString mergeReport(const workspace::Merged &merged, const QStringList &fine);

} // namespace dealdesk::storage::words
