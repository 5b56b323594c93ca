// A hash for texts that come out of files. The standard library's can be computed by whoever writes the file, and with
// ids of equal hashes a table becomes a list; this one hangs on a number that is drawn when the program starts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace dealdesk::pricing {

/// SipHash-1-3 (Aumasson and Bernstein), keyed with 128 bits.
std::uint64_t sipHash(std::string_view text, std::uint64_t key0, std::uint64_t key1);

struct KeyHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const;
};

} // namespace dealdesk::pricing
