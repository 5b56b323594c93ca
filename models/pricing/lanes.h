// A few trials' numbers in one vector of the machine. 128-bit numbers have no vectors and go one by one.
#pragma once

#include "money.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace dealdesk::pricing {

template<typename Number>
struct Vector {
    static constexpr std::size_t count = 32 / sizeof(Number);
    typedef Number Type __attribute__((vector_size(32)));
    typedef Number Stored __attribute__((vector_size(32), aligned(sizeof(Number)), may_alias));
    typedef std::int32_t Masks __attribute__((vector_size(count * sizeof(std::int32_t)), aligned(4), may_alias));

    Type numbers;

    [[gnu::always_inline]] void load(const Number *from) { numbers = *reinterpret_cast<const Stored *>(from); }
    [[gnu::always_inline]] void store(Number *to) const { *reinterpret_cast<Stored *>(to) = numbers; }
    /// Adds the number in the lanes whose deal is won.
    [[gnu::always_inline]] void addWhere(const std::int32_t *won, Number number)
    {
        numbers += __builtin_convertvector(*reinterpret_cast<const Masks *>(won), Type) & number;
    }
    /// Adds those numbers whose deal is won.
    [[gnu::always_inline]] void addWhere(const std::int32_t *won, const Number *from)
    {
        numbers += __builtin_convertvector(*reinterpret_cast<const Masks *>(won), Type) &
                   *reinterpret_cast<const Stored *>(from);
    }
    /// Marks the lanes in which `other` is not in [from, last].
    [[gnu::always_inline]] void markOutside(const Vector &other, Number from, Number last)
    {
        numbers |= (other.numbers < from) | (other.numbers > last);
    }
    Number operator[](std::size_t lane) const { return numbers[lane]; }
};

template<>
struct Vector<Wide> {
    static constexpr std::size_t count = 1;
    Wide numbers;
    void load(const Wide *from) { numbers = *from; }
    void store(Wide *to) const { *to = numbers; }
    void addWhere(const std::int32_t *won, Wide number) { numbers += *won & number; }
    void addWhere(const std::int32_t *won, const Wide *from) { numbers += *won & *from; }
    Wide operator[](std::size_t) const { return numbers; }
};

} // namespace dealdesk::pricing
