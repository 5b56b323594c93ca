// The suffixes of copies in English.
#pragma once

#include "workspace/copyname.h"

namespace dealdesk::test {

inline const workspace::CopySuffixes copySuffixes{" (copy)", " (copy %1)"};

} // namespace dealdesk::test
