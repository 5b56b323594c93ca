// The tables of a workspace file. Those of earlier versions stand with their migrations.
#pragma once

#include "connection.h"

#include <QStringList>

namespace dealdesk::storage {

inline constexpr int applicationId = 0x4445414c; ///< "DEAL", bytes 68 to 71 of the file
inline constexpr int schemaVersion = 3;          ///< user_version, bytes 60 to 63 of the file

/// Into an empty file.
void createSchema(const Connection &connection);
/// The tables alone: a migrated file and a new one have the same.
void createTables(const Connection &connection);
QStringList currentTables(); ///< in SQL
QStringList quoteTables();   ///< those of them that hold quotes and their documents
/// Throws Corrupt where the tables are not exactly those of this version: a trigger or a view would run in our name.
void checkSchema(const Connection &connection);
void checkTables(const Connection &connection, const QStringList &sql);

} // namespace dealdesk::storage
