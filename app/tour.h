// The main job without a display: pictures of every page in both themes, and the quote PDFs.
#pragma once

#include <QString>

namespace dealdesk::app {

class Session;

/// Writes into `folder` and tells each file on standard output. Answers false where a file could not be written.
bool tour(Session &session, const QString &folder);

} // namespace dealdesk::app
