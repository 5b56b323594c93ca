// What an archive says of itself before anything of it is unpacked.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dealdesk::spreadsheets {

struct ArchiveSizes {
    std::size_t files = 0;
    std::uint64_t unpacked = 0; ///< bytes, of all of them
};

/// From the central directory (APPNOTE.TXT, sections 4.3.12 and 4.3.16). Nothing: it is no archive of at most 4 GB, its
/// directory is damaged, or it has several parts.
std::optional<ArchiveSizes> archiveSizes(std::string_view bytes);

} // namespace dealdesk::spreadsheets
