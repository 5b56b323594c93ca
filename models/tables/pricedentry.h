// An entry into a deal of the document, in the light of its figures: the one road for the table's cells and the form.
#pragma once

#include "dealentry.h"

#include "workspace/document.h"

namespace dealdesk::tables {

/// As `withEntry`; besides, another price rule keeps the price, and custom billing begins with one instalment of the
/// whole.
tl::expected<pricing::Deal, QString> withPricedEntry(const workspace::Document &document, std::size_t deal,
                                                     DealField field, const QString &text);

} // namespace dealdesk::tables
