// The named roundings of the pricing rules. Integers only; the 128-bit way is taken where 64 bits do not do.
#pragma once

#include "money.h"
#include "percent.h"

#include <cstdint>

namespace dealdesk::pricing {

/// numerator ÷ divisor to the nearest integer, halves away from zero. The divisor is > 0.
template<typename Integer>
constexpr Integer nearest(Integer numerator, Integer divisor)
{
    const Integer quotient = numerator / divisor;
    const Integer rest = numerator % divisor;
    const Integer size = rest < 0 ? -rest : rest;
    if (size < divisor - size)
        return quotient;
    return numerator < 0 ? quotient - 1 : quotient + 1;
}

constexpr bool fits64(Wide value) { return Wide{static_cast<std::int64_t>(value)} == value; }

/// As `nearest`; a 128-bit division costs several times a 64-bit one, and money seldom needs it.
constexpr Wide nearestQuotient(Wide numerator, std::int64_t divisor)
{
    if (fits64(numerator))
        return nearest(static_cast<std::int64_t>(numerator), divisor);
    return nearest(numerator, Wide{divisor});
}

/// numerator ÷ divisor, up to the next integer. Numerator >= 0, divisor > 0.
constexpr Wide quotientUp(Wide numerator, std::int64_t divisor)
{
    if (fits64(numerator + divisor))
        return (static_cast<std::int64_t>(numerator) + divisor - 1) / divisor;
    return (numerator + divisor - 1) / divisor;
}

/// round(amount × percent)
constexpr Wide portion(Money amount, Percent percent)
{
    const Wide product = Wide{amount.minor} * percent.basisPoints;
    if (fits64(product)) // by a constant, so by multiplication
        return nearest(static_cast<std::int64_t>(product), basisPointsInWhole);
    return nearest(product, Wide{basisPointsInWhole});
}

/// Basis points of part in whole: round(10,000 × part ÷ whole). The whole is > 0.
constexpr Wide basisPointsOf(Money part, Money whole)
{
    return nearestQuotient(Wide{part.minor} * basisPointsInWhole, whole.minor);
}

} // namespace dealdesk::pricing
