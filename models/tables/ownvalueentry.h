// A value of the user's own for a row of what the marketplaces allow: as it is typed, and as it is kept.
#pragma once

#include "entrytext.h"
#include "guidance/marketplaces.h"

#include <QStringList>

namespace dealdesk::tables {

/// As it is typed into its cell: "1,095", "12, 24", "0: 3; 1000000: 2". Empty of none.
QString entryText(const guidance::MarketplaceFact &fact, std::string_view value, const wording::Language &language);
/// The value, written as the row's, or a sentence. Not of an empty text.
Read<std::string> readOwnValue(const guidance::MarketplaceFact &fact, const QString &text,
                               const wording::Language &language);
/// Where it is chosen and not typed; the first is the shipped value.
QStringList choicesOf(const guidance::MarketplaceFact &fact);

} // namespace dealdesk::tables
