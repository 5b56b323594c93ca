// Whole numbers of a fixed size. The weight of an outcome is a product of up to 20 probabilities in basis points, so up
// to 266 bits; times an amount of money and added up over 2^20 outcomes it stays below 2^330.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace dealdesk::pricing {

/// Of 64 × `size` bits.
template<std::size_t size>
class BigNumber
{
public:
    constexpr BigNumber() = default;
    constexpr BigNumber(std::uint64_t value)
        : words{value}
    {}

    constexpr BigNumber &operator+=(const BigNumber &other)
    {
        unsigned __int128 carry = 0;
        for (std::size_t at = 0; at < words.size(); ++at) {
            carry += static_cast<unsigned __int128>(words[at]) + other.words[at];
            words[at] = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        return *this;
    }
    /// `other` is not larger.
    constexpr BigNumber &operator-=(const BigNumber &other)
    {
        std::uint64_t borrow = 0;
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto rest = static_cast<unsigned __int128>(words[at]) - other.words[at] - borrow;
            words[at] = static_cast<std::uint64_t>(rest);
            borrow = static_cast<std::uint64_t>(rest >> 64) & 1;
        }
        return *this;
    }
    friend constexpr BigNumber operator*(const BigNumber &left, const BigNumber &right)
    {
        return multiplied<size>(left, right);
    }
    /// Both in full.
    friend constexpr BigNumber<2 * size> wholeProduct(const BigNumber &left, const BigNumber &right)
    {
        return multiplied<2 * size>(left, right);
    }
    constexpr BigNumber half() const
    {
        BigNumber answer;
        for (std::size_t at = 0; at < words.size(); ++at) {
            const std::uint64_t above = at + 1 < words.size() ? words[at + 1] << 63 : 0;
            answer.words[at] = words[at] >> 1 | above;
        }
        return answer;
    }
    friend constexpr bool operator==(const BigNumber &, const BigNumber &) = default;
    friend constexpr auto operator<=>(const BigNumber &left, const BigNumber &right)
    {
        std::size_t at = left.words.size() - 1;
        while (at > 0 && left.words[at] == right.words[at])
            --at;
        return left.words[at] <=> right.words[at];
    }
    /// To 53 bits.
    double approximate() const
    {
        double value = 0;
        for (std::size_t at = words.size(); at-- > 0;)
            value = value * 0x1p64 + static_cast<double>(words[at]);
        return value;
    }

private:
    template<std::size_t>
    friend class BigNumber;
    std::array<std::uint64_t, size> words{}; ///< lowest first

    template<std::size_t wide>
    static constexpr BigNumber<wide> multiplied(const BigNumber &left, const BigNumber &right)
    {
        BigNumber<wide> product;
        for (std::size_t low = 0; low < size; ++low) {
            if (left.words[low] == 0)
                continue;
            unsigned __int128 carry = 0;
            for (std::size_t at = 0; low + at < wide && (at < size || carry != 0); ++at) {
                const std::uint64_t word = at < size ? right.words[at] : 0;
                carry += static_cast<unsigned __int128>(left.words[low]) * word + product.words[low + at];
                product.words[low + at] = static_cast<std::uint64_t>(carry);
                carry >>= 64;
            }
        }
        return product;
    }
};
using BigCount = BigNumber<6>;

struct BigQuotient {
    std::uint64_t quotient = 0;
    BigCount rest;
};
/// The quotient must be below 2^64, the divisor above 0 and below 2^320.
constexpr BigQuotient divided(BigCount numerator, const BigCount &divisor)
{
    BigQuotient answer;
    BigCount part = divisor * BigCount(std::uint64_t{1} << 63);
    for (int bit = 63; bit >= 0; --bit, part = part.half())
        if (part <= numerator) {
            numerator -= part;
            answer.quotient |= std::uint64_t{1} << bit;
        }
    answer.rest = numerator;
    return answer;
}

} // namespace dealdesk::pricing
