// A file that holds what is nobody else's business: written whole or not at all, readable by its owner alone.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace dealdesk::quotes {

/// Mode 0600. `what` begins the sentence of an error: "The PDF" gives "The PDF was not written: …", with what to do.
tl::expected<void, QString> writeWhole(const QByteArray &bytes, const QString &path, const QString &what);

} // namespace dealdesk::quotes
