// Price books as a table, one band a row: CSV with a byte order mark, for a spreadsheet.
#pragma once

#include "pricebookfile.h"

namespace dealdesk::exchange {

/// What stands above the columns, in the order in which they are written. Reading takes any order, and needs `listing`,
/// `authorization`, `band`, `bandFrom`, `price` and `currency`.
const std::vector<std::string> &priceBookColumns();

std::string writePriceBookTable(const PriceBooks &books);

/// Rows of the same listing and first day are bands of one authorization, and say the same of it. Places are told as
/// "row 3, column price". `numbers`: nothing, where nobody says how they are written: plainly then, but what may also
/// be read otherwise is refused.
ReadPriceBooks readPriceBookTable(std::string_view csv, std::optional<WrittenNumbers> numbers = std::nullopt);

} // namespace dealdesk::exchange
