// The migrations from earlier schemas, on frozen files of them.
#pragma once

#include "storage/migrations.h"

#include <QString>

namespace dealdesk::storage::testing {

/// What an earlier version wrote: the worked example, or 1,500 deals in 12 scenarios.
enum class Frozen : std::uint8_t {
    WorkedExample,
    TwelveScenarios,
    WithoutDocuments, ///< the worked example of the second schema
    OneAuthorization, ///< the same of the third, which had one authorization of a listing
    OverTime,         ///< of the fourth: authorizations over time and the offers that were made
    OfAWeek,          ///< of the fifth: what the firm keeps, and what a deal has around its price
    OfCommitments,    ///< of the sixth: what is left of a customer's commitments, white label, proof of concept
    OfRegister,       ///< of the seventh: revisions of quotes, approvals, drafts
    OfUsage,          ///< of the eighth: what usage files said
};
/// Puts a copy there, which its owner may write.
bool copyFrozen(Frozen which, const QString &path);

/// As opening the file does it: lock, backup, steps. Throws Problem. Without a journal it dies before the commit.
void migrateFile(const QString &path, Connection::Journal journal);
/// The version where the file is wholly of it, 0 where it is neither. Takes an unfinished migration back, as the
/// next start does; where that leads to equal bytes, they are read once.
int wholeVersion(const QString &path);

} // namespace dealdesk::storage::testing
