// An entry into a deal of the document, in the light of its figures: the one road for the table's cells and the form.
#pragma once

#include "dealentry.h"

#include "workspace/dealedits.h"

namespace dealdesk::tables {

/// As `withEntry`, into a deal that is there; besides, another price rule keeps the price (and the rule before gives
/// back what was entered for it), and custom billing begins with one instalment of the whole. All entries of one `stay`
/// in a field (0: it is the only one) are into the deal as it was when the stay began, so passing over a short term
/// drops nothing.
tl::expected<pricing::Deal, QString> withPricedEntry(const workspace::DealEdits &edits, workspace::RowKey deal,
                                                     DealField field, const QString &text,
                                                     const wording::Language &language, int stay = 0);

} // namespace dealdesk::tables
