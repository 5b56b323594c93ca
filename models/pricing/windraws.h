// Which trials a deal is won in, 64 trials to a word. Counter-based: a draw depends on the seed, the deal's id and the
// trial alone, so not on the order of the deals, the other deals or the number of threads.
#pragma once

#include "scenario.h"

#include <cstdint>
#include <string_view>

namespace dealdesk::pricing {

using TrialBits = std::uint64_t; ///< one bit a trial, the first trial lowest
inline constexpr int trialsInWord = 64;
inline constexpr int wordsDrawnTogether = 4; ///< enough for the compiler to draw them side by side

/// The output function of SplitMix64 (Steele, Lea, Flood 2014, with Stafford's variant 13).
constexpr std::uint64_t scrambled(std::uint64_t word)
{
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
    return word ^ (word >> 31);
}

/// SplitMix64's step: the odd number nearest to 2^64 divided by the golden ratio.
inline constexpr std::uint64_t drawStep = 0x9E3779B97F4A7C15u;

struct DealDraws {
    std::uint64_t stream = 0;    ///< where the deal's sequence of random words begins
    std::uint64_t threshold = 0; ///< its probability as a binary fraction of 64 places

    /// The probability must be below 100 %; cutting it to 64 places makes it too small by less than 2^-64.
    static constexpr DealDraws of(std::uint64_t seed, std::string_view id, Percent probability)
    {
        std::uint64_t hash = 0xCBF29CE484222325u; // FNV-1a
        for (const char byte : id)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3u;
        const auto places = static_cast<unsigned __int128>(probability.basisPoints) << 64;
        return {scrambled(scrambled(seed + drawStep) ^ hash), static_cast<std::uint64_t>(places / basisPointsInWhole)};
    }

    /// Compares a uniform binary fraction of each trial with the threshold, place by place from the highest: after n
    /// places one trial in 2^n is still undecided, so few random words are needed. Below the threshold is won.
    [[gnu::always_inline]] void draw(std::uint64_t firstWord, TrialBits *won) const
    {
        TrialBits undecided[wordsDrawnTogether];
        for (int word = 0; word < wordsDrawnTogether; ++word) {
            won[word] = 0;
            undecided[word] = ~TrialBits{0};
        }
        constexpr int placesAtOnce = 4;
        for (int place = 0; place < 64; place += placesAtOnce) {
            TrialBits left = 0;
            for (int step = place; step < place + placesAtOnce; ++step) {
                const TrialBits one = TrialBits{0} - (threshold >> (63 - step) & 1);
                left = 0;
                for (int word = 0; word < wordsDrawnTogether; ++word) {
                    const auto counter =
                        (firstWord + static_cast<std::uint64_t>(word)) * 64 + static_cast<unsigned>(step);
                    const std::uint64_t random = scrambled(stream + drawStep * counter);
                    won[word] |= undecided[word] & ~random & one;
                    undecided[word] &= random ^ ~one;
                    left |= undecided[word];
                }
            }
            if (left == 0 || threshold << (place + placesAtOnce - 1) << 1 == 0)
                return; // what equals the threshold so far is not below it
        }
    }
};

} // namespace dealdesk::pricing
