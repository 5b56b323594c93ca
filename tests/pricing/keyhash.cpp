// Ids that somebody chose so that the standard library gives them one hash must not meet in ours.
#include "pricing/keyhash.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace dealdesk::pricing {

namespace {

/// What libstdc++ does with 8 bytes of a text before they join the hash, undone: Murmur's multiplier is odd, and its
/// shift by 47 of 64 bits is its own inverse.
constexpr std::uint64_t multiplier = 0xc6a4a7935bd1e995;
constexpr std::uint64_t inverse()
{
    std::uint64_t x = multiplier; // Newton: each step doubles the right bits
    for (int step = 0; step < 6; ++step)
        x *= 2 - multiplier * x;
    return x;
}
constexpr std::uint64_t shifted(std::uint64_t x) { return x ^ (x >> 47); }
constexpr std::uint64_t mixed(std::uint64_t block) { return shifted(block * multiplier) * multiplier; }
constexpr std::uint64_t unmixed(std::uint64_t value) { return shifted(value * inverse()) * inverse(); }

/// Texts of the same length and the same std::hash: the highest bit of two blocks together cancels itself.
std::vector<std::string> chosenIds(int pairs)
{
    constexpr std::uint64_t highest = std::uint64_t{1} << 63;
    std::vector<std::string> ids;
    for (std::uint32_t bits = 0; bits < 1u << pairs; ++bits) {
        std::string id;
        for (int pair = 0; pair < pairs; ++pair)
            for (std::uint64_t block : {0x6161616161616161, 0x6262626262626262}) {
                const std::uint64_t is = bits >> pair & 1 ? unmixed(mixed(block) ^ highest) : block;
                id.append(reinterpret_cast<const char *>(&is), sizeof is);
            }
        ids.push_back(std::move(id));
    }
    return ids;
}

template<typename Hash>
std::size_t different(const std::vector<std::string> &ids)
{
    std::set<std::size_t> hashes;
    for (const std::string &id : ids)
        hashes.insert(Hash()(id));
    return hashes.size();
}

} // namespace

/// The authors' vectors for one round a word and three at the end: key 00 01 … 0f, texts of 0, 1, 2 bytes 00 01.
TEST(KeyHash, isSipHash13)
{
    constexpr std::uint64_t key0 = 0x0706050403020100, key1 = 0x0f0e0d0c0b0a0908;
    EXPECT_EQ(sipHash({}, key0, key1), 0xabac0158050fc4dcu);
    EXPECT_EQ(sipHash(std::string_view("\0", 1), key0, key1), 0xc9f49bf37d57ca93u);
    EXPECT_EQ(sipHash(std::string_view("\0\1", 2), key0, key1), 0x82cb9b024dc7d44du);
}

TEST(KeyHash, idsThatAreChosenToMeetDoNot)
{
    const auto ids = chosenIds(12);
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
#ifdef __GLIBCXX__
    EXPECT_EQ(different<std::hash<std::string>>(ids), 1u); // the control: they were chosen well
#endif
    EXPECT_EQ(different<KeyHash>(ids), ids.size());
}

TEST(KeyHash, hangsOnItsKey) { EXPECT_NE(sipHash("d1", 1, 2), sipHash("d1", 1, 3)); }

} // namespace dealdesk::pricing
