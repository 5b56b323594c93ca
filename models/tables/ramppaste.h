// A pasted block as tenant steps of a deal.
#pragma once

#include "blockcells.h"
#include "ramptable.h"

namespace dealdesk::tables {

/// A block whose first row holds the table's titles is the whole path: month (of the deal, or else of the calendar) and
/// tenants. Another one goes over the steps from the first chosen one on, and adds steps below the last; one row goes
/// into each chosen step. A step that would not lie between those around it is refused.
tl::expected<CellsPaste, QString> pasteSteps(RampTable &table, const entry::Block &block, const CellsTarget &target,
                                             const wording::Language &writtenIn);

} // namespace dealdesk::tables
