// The currencies that amounts can be in.
#pragma once

#include "money.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dealdesk::pricing {

/// A code of ISO 4217's list as it was published on `currencyListDate`. Not those of funds, of metals and other units
/// of account, and of testing; not CLF and UYW, which have four decimals.
bool isCurrency(std::string_view code);

inline constexpr std::string_view currencyListDate = "2026-01-01";

// Of ISO 4217 itself, not of a locale library, which may say how many decimals shops print.
inline constexpr std::array<std::string_view, 17> withoutMinorDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                                     "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                                                     "VND", "VUV", "XAF", "XOF", "XPF"};
inline constexpr std::array<std::string_view, 7> withThreeMinorDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

/// How many decimals an amount of this currency has: its minor unit is 10^-digits of it. 2 of a code that is in no
/// list: whether it is one, `isCurrency` says.
constexpr int minorDigits(std::string_view code)
{
    if (std::ranges::find(withoutMinorDigits, code) != withoutMinorDigits.end())
        return 0;
    return std::ranges::find(withThreeMinorDigits, code) != withThreeMinorDigits.end() ? 3 : 2;
}

/// Minor units in one of the currency: 1, 100 or 1,000.
constexpr std::int64_t minorUnitsInOne(int minorDigits)
{
    std::int64_t units = 1;
    for (int digit = 0; digit < minorDigits; ++digit)
        units *= 10;
    return units;
}

/// The same number in a currency of other minor digits: 84.00 of two is 84 of none. Nothing where it has decimals that
/// the other one has not, or leaves 64 bits.
constexpr std::optional<Money> sameNumber(Money money, int digitsBefore, int digitsAfter)
{
    const std::int64_t before = minorUnitsInOne(digitsBefore), after = minorUnitsInOne(digitsAfter);
    const Wide scaled = Wide{money.minor} * after;
    return scaled % before == 0 ? narrowed(scaled / before) : std::nullopt;
}

} // namespace dealdesk::pricing
