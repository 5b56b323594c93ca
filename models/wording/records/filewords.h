// Why a file was not written, and what to do.
#pragma once

#include "files/wholefile.h"

#include <QString>

namespace dealdesk::wording {

/// The sentence for what files::writeWhole answers. `what`: "The PDF"; `path` as it was wanted.
QString notWritten(const QString &what, const QString &path, const files::NotWritten &why);

} // namespace dealdesk::wording
