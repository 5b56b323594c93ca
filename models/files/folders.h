// Names in folders, and folders.
#pragma once

#include "error.h"
#include "file.h"

#include <string>
#include <vector>

namespace dealdesk::files {

/// Makes the names in a folder durable, on systems where that is asked for.
Result<void> syncFolder(const std::string &folder);
/// For its owner alone, at any umask. Exists where the name is taken; Missing where the folder around it is.
Result<void> makeFolder(const std::string &folder);
/// The same, durable; what is there already stays as it is.
Result<void> makePrivateFolder(const std::string &folder);
/// The system's, for what may be gone tomorrow.
std::string temporaryFolder();

/// All names in a folder, in no order; none where it cannot be read.
std::vector<std::string> namesIn(const std::string &folder);
/// With everything in it; links in it are not followed.
void removeFolder(const std::string &folder);
bool removeFile(const std::string &path);

/// In one step, in the place of what has that name.
Result<void> rename(const std::string &from, const std::string &to);
/// Exists where the name is taken.
Result<void> renameKeeping(const std::string &from, const std::string &to);

/// Ours to write into: what is there may be changed by this user.
bool mayWrite(const std::string &path);

/// Says to others that the owner of a folder is alive, until it is closed. Busy: somebody else says so; NotAllowed:
/// another user's.
Result<File> holdFolder(const std::string &folder);

} // namespace dealdesk::files
