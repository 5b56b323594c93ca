// The one door for files that are written for a user: PDF, scenario file, picture, values.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace dealdesk::files {

/// What may be replaced. A workspace, told by its content, never is, nor what SQLite keeps beside one, a file that this
/// program has open, or one that the work at hand has read.
struct Replacing {
    enum class Of : std::uint8_t {
        Any,      ///< the user was asked about this very name
        SameKind, ///< nobody was asked: a PDF by a PDF, a scenario by a scenario, an empty file by anything
    };
    Of of = Of::Any;
    QStringList inputs = {}; ///< paths; links and second names of the same file are known
};

/// Writes a file that its owner alone may read and write: whole or not at all, and durable with its name when it
/// returns. An older file of that name stays until the new one is whole. What a crash can leave beside it bears a
/// passing name (leftovers.h) and goes with the next replacement in that folder; only where the file system knows no
/// files without a name is it QSaveFile's, and stays. The error says what was not written ("The PDF"), why, and what to
/// do.
tl::expected<void, QString> writeWhole(const QString &what, const QString &path, QByteArrayView bytes,
                                       const Replacing &replacing = {});

} // namespace dealdesk::files
