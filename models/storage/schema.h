// The tables of a workspace file. Those of earlier versions stand with their migrations.
#pragma once

#include "connection.h"

#include <QStringList>

namespace dealdesk::storage {

inline constexpr int applicationId = 0x4445414c; ///< "DEAL", bytes 68 to 71 of the file
inline constexpr int schemaVersion = 9;          ///< user_version, bytes 60 to 63 of the file
// Since which schema they are there.
inline constexpr int documentsSince = 3, quoteReasonsSince = 4, knowledgeSince = 4, firmSince = 5, brandingsSince = 6,
                     revisionsSince = 7, usageSince = 8, payoutsSince = 9;

/// Into an empty file.
void createSchema(const Connection &connection);
/// These tables, of now: a migrated file and a new one have the same.
void createTables(const Connection &connection, const QStringList &sql);
/// In SQL, as this schema has them, which is the second or a later one.
QStringList tablesOf(int schema);
QStringList quoteTables(int schema); ///< those of them that hold quotes and their documents
/// Throws Corrupt where the tables are not exactly those of this schema: a trigger or a view would run in our name.
void checkSchema(const Connection &connection, int schema = schemaVersion);
void checkTables(const Connection &connection, const QStringList &sql);

} // namespace dealdesk::storage
