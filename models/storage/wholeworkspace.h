// A workspace file as a whole: written under another name, read through, copied to be looked at.
#pragma once

#include "connection.h"
#include "snapshot.h"
#include "workspacefile.h"

#include "files/newfile.h"
#include "records/namedfault.h"

namespace dealdesk::storage {

/// What could not be opened again is not saved.
void limitSize(const Connection &connection);

/// Under a temporary name, which then becomes its own.
void writeWhole(const QString &path, const workspace::Contents &contents, files::NewFile::Existing existing,
                const DocumentSource &documents = {});

workspace::Contents readWhole(const Connection &connection, const Progress &progress = {},
                              std::vector<records::NamedFaults> *keptFromEarlier = nullptr);

/// SQLite writes the journal beside the file that a link names, so every road goes there.
QString ownPath(const QString &path);

/// SQLite rounds the file's size up, so that a last page of which a part is missing passes where nothing was in it.
void requireWholePages(const Connection &connection, const QString &path);

/// A private copy of the file, opened; its names are gone.
std::unique_ptr<Connection> openCopy(Snapshot &snapshot, FineAmounts amounts, const Progress &migrating = {});

/// A copy of it does: the file itself is not touched.
bool readsWhole(const QString &path, Snapshot::Unfinished edit);

} // namespace dealdesk::storage
