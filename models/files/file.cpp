#include "file.h"

namespace dealdesk::files {

Result<std::string> File::bytes() const
{
    constexpr std::size_t block = 1 << 20;
    std::string bytes;
    std::size_t got = 0;
    do {
        const std::size_t at = bytes.size();
        bytes.resize(at + block);
        const auto read = readAt(static_cast<std::int64_t>(at), bytes.data() + at, block);
        if (!read)
            return tl::unexpected(read.error());
        got = *read;
        bytes.resize(at + got);
    } while (got == block); // readAt answers less at the end alone
    return bytes;
}

} // namespace dealdesk::files
