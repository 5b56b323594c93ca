// What is on the clipboard as a block of cells, and the question about those that cannot be taken.
#pragma once

#include "tables/blockcells.h"

class QWidget;

namespace dealdesk::ui {

struct PastedBlock {
    entry::Block cells;
    wording::Language writtenIn; ///< how its numbers and dates are written
};
/// A sentence where there is none.
tl::expected<PastedBlock, QString> blockFromClipboard(const wording::Language &language);

/// Lists what cannot be taken; whether the rest is wanted. `rest` says what that is; `isAny`: there is some.
bool isRestWanted(const std::vector<tables::RefusedCell> &refused, const QString &rest, bool isAny,
                  const wording::Language &language, QWidget *parent);

} // namespace dealdesk::ui
