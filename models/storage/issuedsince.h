// What went out is not taken back: a backup that is restored gets the quotes that its workspace issued since.
#pragma once

#include "workspace/contents.h"

#include <QString>

#include <map>

namespace dealdesk::storage {

/// Puts into a backup's contents the quotes that the workspace has besides, so that no number is given again, and
/// answers their documents. Where both have a quote, the workspace knows better whether it was written. A workspace
/// that is damaged gives those that can be read.
std::map<workspace::RowKey, QByteArray> addIssuedSince(workspace::Contents &contents, const QString &workspacePath);

} // namespace dealdesk::storage
