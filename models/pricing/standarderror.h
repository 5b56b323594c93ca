// The standard error of a difference between two means, in integers: any number of threads adds up to the same.
#pragma once

#include "money.h"

#include <cstdint>
#include <optional>

namespace dealdesk::pricing {

/// Squares of amounts soon leave 128 bits. Amounts are therefore squared in steps of 2^shift cents: of a cent, up to
/// some $2.7M, and beyond it fine enough that they make no difference.
struct SquareStep {
    int shift = 0;

    /// The finest in which no amount up to `largest` in size has more than `bits` bits.
    static SquareStep of(Wide largest, int bits);
    /// The amount in steps, to the nearest.
    template<typename Integer>
    constexpr Integer steps(Integer amount) const
    {
        return (amount + ((Integer{1} << shift) >> 1)) >> shift;
    }
};

/// Some trials' amounts in steps: at most 2^24 of them, each below 2^35 in size.
struct SquareSums {
    std::int64_t count = 0;
    Wide sum = 0, squares = 0;
};

/// Of the mean of `one` less the mean of `other`, two independent samples: the root of the sum of their variances, each
/// over its count; up to the next cent. Nothing where one has fewer than two values.
std::optional<Money> errorOfDifference(const SquareSums &one, const SquareSums &other, SquareStep step);

inline constexpr int hundredthsOfDeviations = 196; ///< either side of the mean hold 95 of 100 of a normal distribution

/// How far the true value is away at most in 95 of 100 samples: 1.96 standard errors, up to the next cent.
std::optional<Money> within95(const std::optional<Money> &standardError);

} // namespace dealdesk::pricing
