// A pasted block as tenant steps or as instalments of a deal (schedulepaste.h).
#pragma once

#include "blockcells.h"
#include "instalmentstable.h"
#include "ramptable.h"

namespace dealdesk::tables {

tl::expected<CellsPaste, QString> pasteSteps(RampTable &table, const entry::Block &block, const CellsTarget &target,
                                             const wording::Language &writtenIn);

tl::expected<CellsPaste, QString> pasteInstalments(InstalmentsTable &table, const entry::Block &block,
                                                   const CellsTarget &target, const wording::Language &writtenIn);

} // namespace dealdesk::tables
