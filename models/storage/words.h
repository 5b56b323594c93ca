// What the room answers at its door: sentences of wording, chosen by the problem.
#pragma once

#include "problem.h"
#include "workspacefile.h"

#include "wording/language.h"

namespace dealdesk::storage::words {

OpenFailure open(const QString &path, const Problem &problem, const wording::Language &language);
OpenFailure create(const QString &path, const Problem &problem, const wording::Language &language);
workspace::Failure save(const QString &path, const Problem &problem, const wording::Language &language);
workspace::Failure copy(const QString &path, const Problem &problem, const wording::Language &language);
workspace::Failure backUp(const QString &path, const Problem &problem, const wording::Language &language);
OpenFailure restore(const QString &backup, const QString &target, const Problem &problem,
                    const wording::Language &language);

// Whose path it was.
workspace::Failure moved(const QString &path);
workspace::Failure replaced(const QString &path);
workspace::Failure viewingOnly(const QString &path);

/// The clause for what cannot be taken; empty for nothing.
QString clause(const Detail &detail, const wording::Language &language);

} // namespace dealdesk::storage::words
