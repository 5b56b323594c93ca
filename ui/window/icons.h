// The program's line icons in the theme's colours.
#pragma once

#include <QIcon>

namespace dealdesk::ui {

/// `name` is a file of resources/icons without its ending. Quiet; in the accent colour where checked.
QIcon icon(const QString &name);

} // namespace dealdesk::ui
