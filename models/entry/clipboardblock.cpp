#include "clipboardblock.h"

#include <algorithm>
#include <optional>

namespace dealdesk::entry {

namespace {

bool endsCell(std::string_view rest) { return rest.empty() || std::string_view("\t\n\r").find(rest[0]) != rest.npos; }

struct Quoted {
    std::string cell;
    std::size_t length; ///< with its quotes
};

/// Nothing: no closing quote ends a cell. `budget`: letters that may be looked at in vain, in all.
std::optional<Quoted> quoted(std::string_view text, std::size_t &budget)
{
    Quoted read;
    std::size_t at = 1;
    for (; at < text.size() && at <= budget; ++at) {
        if (text[at] != '"') {
            read.cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == '"') {
            read.cell += text[at++];
        } else if (endsCell(text.substr(at + 1))) {
            read.length = at + 1;
            return read;
        } else {
            break;
        }
    }
    budget -= std::min(budget, at);
    return std::nullopt;
}

/// Off the front of the text.
std::string takeCell(std::string_view &text, std::size_t &budget)
{
    if (text.starts_with('"'))
        if (auto read = quoted(text, budget)) {
            text.remove_prefix(read->length);
            return std::move(read->cell);
        }
    const std::string_view cell = text.substr(0, std::min(text.find_first_of("\t\n\r"), text.size()));
    text.remove_prefix(cell.size());
    return std::string(cell);
}

} // namespace

tl::expected<Block, BlockFault> readBlock(std::string_view text)
{
    if (text.empty())
        return tl::unexpected(BlockFault{BlockFault::Kind::Empty});
    if (text.size() > mostBlockBytes)
        return tl::unexpected(BlockFault{BlockFault::Kind::TooLong});
    std::size_t budget = 2 * text.size();
    Block block(1);
    while (true) {
        block.back().push_back(takeCell(text, budget));
        if (block.back().size() > mostBlockColumns)
            return tl::unexpected(BlockFault{BlockFault::Kind::TooManyColumns, block.size()});
        const bool isCell = text.starts_with('\t');
        if (!isCell && block.back().size() != block.front().size())
            return tl::unexpected(
                BlockFault{BlockFault::Kind::Ragged, block.size(), block.back().size(), block.front().size()});
        if (text.empty())
            return block;
        text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
        if (isCell)
            continue;
        if (text.empty()) // the end of the last line
            return block;
        if (block.size() == mostBlockRows)
            return tl::unexpected(BlockFault{BlockFault::Kind::TooManyRows, block.size()});
        block.emplace_back();
    }
}

} // namespace dealdesk::entry
