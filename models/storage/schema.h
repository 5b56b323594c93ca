// The tables of a workspace file, version by version of the schema.
#pragma once

#include "connection.h"

namespace dealdesk::storage {

inline constexpr int applicationId = 0x4445414c; ///< "DEAL", bytes 68 to 71 of the file
inline constexpr int schemaVersion = 1;          ///< user_version, bytes 60 to 63 of the file

/// Into an empty file.
void createSchema(const Connection &connection);
/// Throws Corrupt where the tables are not exactly those of this version: a trigger or a view would run in our name.
void checkSchema(const Connection &connection);

} // namespace dealdesk::storage
