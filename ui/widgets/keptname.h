// Pages, sections and tabs as a window's habits keep them: by name, so that a new one shifts nobody's.
#pragma once

#include <QByteArrayList>

#include <optional>

namespace dealdesk::ui {

/// Which of `names` was kept; nothing: none of them. Older windows kept a number, which counts `then`, the names of
/// that time.
std::optional<int> keptAt(const QByteArray &kept, const QByteArrayList &names, const QByteArrayList &then);

} // namespace dealdesk::ui
