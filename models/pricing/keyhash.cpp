#include "keyhash.h"

#include <array>
#include <bit>
#include <cstring>
#include <random>

namespace dealdesk::pricing {

namespace {

struct State {
    std::uint64_t a, b, c, d;

    void round()
    {
        a += b;
        b = std::rotl(b, 13) ^ a;
        a = std::rotl(a, 32);
        c += d;
        d = std::rotl(d, 16) ^ c;
        a += d;
        d = std::rotl(d, 21) ^ a;
        c += b;
        b = std::rotl(b, 17) ^ c;
        c = std::rotl(c, 32);
    }
    void take(std::uint64_t word)
    {
        d ^= word;
        round();
        a ^= word;
    }
};

std::uint64_t drawn()
{
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
}

} // namespace

std::uint64_t sipHash(std::string_view text, std::uint64_t key0, std::uint64_t key1)
{
    State state{key0 ^ 0x736f6d6570736575, key1 ^ 0x646f72616e646f6d, key0 ^ 0x6c7967656e657261,
                key1 ^ 0x7465646279746573};
    std::uint64_t last = std::uint64_t{text.size() & 0xff} << 56;
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word); // in the machine's order: the hash leaves no process
        state.take(word);
    }
    for (std::size_t at = 0; at < text.size(); ++at)
        last |= std::uint64_t{static_cast<unsigned char>(text[at])} << (8 * at);
    state.take(last);
    state.c ^= 0xff;
    for (int round = 0; round < 3; ++round)
        state.round();
    return state.a ^ state.b ^ state.c ^ state.d;
}

std::size_t KeyHash::operator()(std::string_view text) const
{
    static const std::array key{drawn(), drawn()};
    return static_cast<std::size_t>(sipHash(text, key[0], key[1]));
}

} // namespace dealdesk::pricing
