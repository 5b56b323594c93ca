// A table for the clipboard as spreadsheets, mail and word processors take it: numbers with their formats.
#pragma once

#include "sheet.h"

namespace dealdesk::exchange {

/// UTF-8, one HTML table. A cell says its number thrice: as plain text, for Excel (`x:num`, `mso-number-format`) and
/// for LibreOffice (`sdval`, `sdnum`). A text is marked as a text, so that "1-2" stays one and a formula is none;
/// nothing in it becomes markup.
std::string htmlTable(const Sheet &sheet);

} // namespace dealdesk::exchange
