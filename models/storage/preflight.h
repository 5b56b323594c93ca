// A look at the file's first bytes before SQLite sees it: nothing is written to a file that is not ours to write.
#pragma once

#include "files/file.h"

namespace dealdesk::storage {

/// Throws Problem: NotOurs, Newer, or Corrupt (empty, cut off, changed in form).
void inspectHeader(const files::File &content);

} // namespace dealdesk::storage
