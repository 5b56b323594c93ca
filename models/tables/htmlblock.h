// A table as programs put it on the clipboard as HTML, where they put no text there.
#pragma once

#include "entry/clipboardblock.h"

namespace dealdesk::tables {

/// The first table with a cell: its cells as text, with line ends where the cell breaks lines. A cell over several
/// columns or rows stands in the first of them, the others are empty. Nothing is loaded and no style is read.
tl::expected<entry::Block, entry::BlockFault> readHtmlBlock(std::string_view html);

} // namespace dealdesk::tables
