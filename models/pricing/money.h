// Money: an integer count of the currency's minor unit (US cents, yen: currencies.h). Never a floating-point number.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace dealdesk::pricing {

struct Money {
    std::int64_t minor = 0; ///< minor units (cents, of yen whole ones); may be negative (a loss)

    friend auto operator<=>(const Money &, const Money &) = default;
};

/// A sum that cannot wrap: products and totals are taken in 128 bits and narrowed once, by `narrowed`.
using Wide = __int128;

/// The value in 64 bits, or nothing where it does not fit.
constexpr std::optional<Money> narrowed(Wide value)
{
    const auto minor = static_cast<std::int64_t>(value);
    return Wide{minor} == value ? std::optional{Money{minor}} : std::nullopt;
}

} // namespace dealdesk::pricing
