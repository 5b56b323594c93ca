// Files with tables that are dropped on a page.
#pragma once

#include <QStringList>

class QMimeData;

namespace dealdesk::ui {

/// Their paths, by their names' endings: CSV, TSV and text.
QStringList tablesIn(const QMimeData &data);

} // namespace dealdesk::ui
