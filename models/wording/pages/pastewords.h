// What is said of blocks that are pasted into a table.
#pragma once

#include "entry/clipboardblock.h"
#include "wording/language.h"

namespace dealdesk::wording {

QString sentence(const entry::BlockFault &fault, const Language &language);
QString nothingToPaste();
QString blockTooWide(std::int64_t columns, std::int64_t room, const Language &language);
QString columnIsComputed(const QString &title);
QString pastedDealNeedsCustomer();
QString pastedCustomersNeedNames();
QString fillDownNeedsRows();

// The dialog of cells that are not taken
QString cellsNotTaken(std::int64_t refused, const Language &language);
QString theRestOfCells(std::int64_t cells, std::int64_t rows, const Language &language);
QString theRestOf(std::int64_t cells, std::int64_t deals, const Language &language);

QString pasteBlock(); ///< for undo
QString pasted(std::int64_t cells, std::int64_t deals, const Language &language);
QString pastedCells(std::int64_t cells, std::int64_t rows, const Language &language);
QString pastedIsThere();
QString columnsLeftOut(const QString &titles);

} // namespace dealdesk::wording
