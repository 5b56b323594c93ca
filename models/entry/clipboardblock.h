// A block of cells as spreadsheets put it on the clipboard: a tab between cells, a line each row.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::entry {

/// All rows have as many cells; at least one of each.
using Block = std::vector<std::vector<std::string>>;

inline constexpr std::size_t mostBlockBytes = 20'000'000, mostBlockRows = 20'000, mostBlockColumns = 200;

struct BlockFault {
    enum class Kind : std::uint8_t {
        Empty,
        TooLong,        ///< more than mostBlockBytes
        TooManyRows,    ///< more than mostBlockRows
        TooManyColumns, ///< more than mostBlockColumns
        Ragged,         ///< line `line` has `found` cells, those before it `wanted`
    };
    Kind kind = Kind::Empty;
    std::size_t line = 0; ///< the first is 1
    std::size_t found = 0, wanted = 0;
};

/// A cell with a tab, a line's end or a quote in it stands in quotes, a quote in it twice. What only begins with a
/// quote is read as it stands.
tl::expected<Block, BlockFault> readBlock(std::string_view text);

} // namespace dealdesk::entry
