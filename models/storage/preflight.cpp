#include "preflight.h"

#include "problem.h"
#include "schema.h"

#include "pricing/ranges.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace dealdesk::storage {

using Cause = Problem::Cause;

namespace {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr std::size_t headerBytes = 100;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t writeFormatAt = 18, readFormatAt = 19, encodingAt = 56, userVersionAt = 60, applicationIdAt = 68;
constexpr int journalled = 1, inUtf8 = 1;

using Header = std::array<unsigned char, headerBytes>;

std::int64_t bigEndian(const Header &header, std::size_t at)
{
    return static_cast<std::int32_t>(std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16 |
                                     std::uint32_t{header[at + 2]} << 8 | header[at + 3]);
}

} // namespace

void inspectHeader(const files::File &content)
{
    Header header{};
    const std::size_t got = orThrow(content.readAt(0, reinterpret_cast<char *>(header.data()), header.size()));
    if (got == 0)
        throw Problem{Cause::Corrupt, details::of(Detail::Of::Empty)};
    const auto compared = std::min(got, magic.size());
    if (std::memcmp(header.data(), magic.data(), compared) != 0)
        throw Problem{Cause::NotOurs};
    if (got < header.size())
        throw Problem{Cause::Corrupt, details::of(Detail::Of::CutOff)};
    if (bigEndian(header, applicationIdAt) != applicationId)
        throw Problem{Cause::NotOurs};
    if (orThrow(content.size()) > static_cast<std::int64_t>(pricing::largestFile)) // before a byte more of it is read
        throw Problem{Cause::BeyondLimits, details::of(Detail::Of::LargerThanTaken)};
    const std::int64_t version = bigEndian(header, userVersionAt);
    if (version > schemaVersion)
        throw Problem{Cause::Newer};
    if (version < 1 || header[writeFormatAt] != journalled || header[readFormatAt] != journalled ||
        bigEndian(header, encodingAt) != inUtf8)
        throw Problem{Cause::Corrupt, details::of(Detail::Of::FormChanged)};
}

} // namespace dealdesk::storage
