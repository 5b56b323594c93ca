#include "targets.h"

#include "entry/clipboardblock.h"
#include "tables/htmlblock.h"

#include <algorithm>

namespace dealdesk::fuzz {

void blocks(std::string_view bytes)
{
    const auto block = entry::readBlock(bytes);
    if (!block)
        return;
    require(!block->empty() && block->size() <= entry::mostBlockRows, "a block has rows, and no more than may be");
    const std::size_t columns = block->front().size();
    require(columns >= 1 && columns <= entry::mostBlockColumns, "a block has columns, and no more than may be");
    std::string again;
    for (const auto &row : *block) {
        require(row.size() == columns, "all rows have as many cells");
        for (std::size_t cell = 0; cell < columns; ++cell) {
            again += cell == 0 ? "\"" : "\t\"";
            for (const char c : row[cell])
                again += c == '"' ? std::string("\"\"") : std::string(1, c);
            again += '"';
        }
        again += '\n';
    }
    require(again.size() > entry::mostBlockBytes || entry::readBlock(again) == *block, "a block reads back");
}

void html(std::string_view bytes)
{
    const auto block = tables::readHtmlBlock(bytes);
    if (!block)
        return;
    require(!block->empty() && block->size() <= entry::mostBlockRows, "a table has rows, and no more than may be");
    for (const auto &row : *block)
        require(row.size() == block->front().size() && row.size() <= entry::mostBlockColumns,
                "all rows have as many cells, and no more than may be");
}

} // namespace dealdesk::fuzz
