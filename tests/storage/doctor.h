// Workspaces that somebody changed who knows how their digests are made: no checksum stands against a person.
#pragma once

#include "storage/schema.h"

#include <QString>

namespace dealdesk::storage::testing {

/// Runs SQL with the rules for values, references and the schema switched off.
void behindItsBack(const QString &path, const QString &sql);

/// Computes every row's digest and every ledger anew from what the rows hold now.
void redigest(const QString &path, int schema = schemaVersion);

} // namespace dealdesk::storage::testing
