// Whether a file may take another one's place.
#pragma once

#include "wholefile.h"

namespace dealdesk::files {

/// A sentence for the user where it may not; empty where it may, or where nothing is there.
QString whyNotReplaced(const QString &what, const QString &path, QByteArrayView bytes, const Replacing &replacing);

} // namespace dealdesk::files
