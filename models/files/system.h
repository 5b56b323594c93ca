// What the room asks of each system beyond its public headers: in the files posix…cpp and win32…cpp.
#pragma once

#include "error.h"
#include "identity.h"

#include <string>

namespace dealdesk::files::system {

/// As files::identityOf, with the reason where there is none.
Result<Identity> identityOf(const std::string &path);
/// Any handle of this process leads to the file; false where the system does not tell.
bool isOpenHere(const Identity &identity);
bool mayRead(const std::string &path);

} // namespace dealdesk::files::system
