// The one door for files that are written for a user: PDF, scenario file, picture, values.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::files {

/// Writes a file that its owner alone may read and write: whole or not at all. An older file of that name stays until
/// the new one is whole. The error says what was not written ("The PDF"), why, and what to do.
tl::expected<void, QString> writeWhole(const QString &what, const QString &path, QByteArrayView bytes);

} // namespace dealdesk::files
