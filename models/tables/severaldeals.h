// One entry into several deals: into all of them, or into none.
#pragma once

#include "dealentry.h"

#include "workspace/dealedits.h"

namespace dealdesk::tables {

/// As `withPricedEntry` into each. Where one does not take it, why, which names that one. An entry of a price means the
/// same for all or is refused: they must have one rule.
tl::expected<std::vector<workspace::DealEdits::Changed>, QString>
withEntryInAll(const workspace::DealEdits &edits, const std::vector<workspace::RowKey> &deals, DealField field,
               const QString &text, const wording::Language &language);

/// Enters it, and answers how many deals have become others; or why none has.
tl::expected<std::size_t, QString> enterInAll(workspace::DealEdits &edits, const std::vector<workspace::RowKey> &deals,
                                              DealField field, const QString &text, const wording::Language &language);

} // namespace dealdesk::tables
