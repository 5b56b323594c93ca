#include "ziplimits.h"

namespace dealdesk::spreadsheets {

namespace {

std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::uint32_t number = 0;
    for (std::size_t byte = length; byte-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + byte]);
    return number;
}

/// The record at the end, in front of a comment of at most 64 KB.
std::optional<std::size_t> endRecord(std::string_view bytes)
{
    constexpr std::size_t length = 22, longestComment = 65'535;
    for (std::size_t back = length; back <= bytes.size() && back <= length + longestComment; ++back)
        if (bytes.substr(bytes.size() - back, 4) == std::string_view("PK\5\6", 4))
            return bytes.size() - back;
    return std::nullopt;
}

} // namespace

std::optional<ArchiveSizes> archiveSizes(std::string_view bytes)
{
    constexpr std::size_t headLength = 46;
    constexpr std::uint32_t inZip64 = 0xFFFFFFFF;
    const auto end = endRecord(bytes);
    if (!end)
        return std::nullopt;
    const std::size_t files = numberAt(bytes, *end + 10, 2);
    std::size_t at = numberAt(bytes, *end + 16, 4);
    ArchiveSizes sizes;
    for (; sizes.files < files; ++sizes.files) {
        if (at > *end || *end - at < headLength || bytes.substr(at, 4) != std::string_view("PK\1\2", 4))
            return std::nullopt;
        const std::uint32_t unpacked = numberAt(bytes, at + 24, 4);
        if (unpacked == inZip64)
            return std::nullopt;
        sizes.unpacked += unpacked;
        at += headLength + numberAt(bytes, at + 28, 2) + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
    }
    return sizes;
}

} // namespace dealdesk::spreadsheets
