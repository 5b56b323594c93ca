// Pictures of every page of the window, and of what its pages show on request.
#pragma once

#include "ui/window/mainwindow.h"
#include "workspace/document.h"

#include <QDir>

namespace dealdesk::app {

/// Says on standard output that a file was written, or on standard error that it was not; answers the same.
bool tell(bool written, const QString &path);
/// One PNG a view, its name ending in `suffix` ("light"). Answers whether all were written.
bool pictures(ui::MainWindow &window, const workspace::Document &document, const QDir &folder, const QString &suffix);

} // namespace dealdesk::app
