// Plurals. A message with a number has one text in the source, and its forms for each language in
// resources/translations:
//     Words::tr("%1 deals are without a price", nullptr, plural(deals)).arg(figures.count(deals))
// The third argument chooses the form; the number itself is written by us, for "%n" would write it ungrouped. Each form
// has all the places of the source, since arg() fills the lowest that it finds.
#pragma once

#include <cstdint>

namespace dealdesk::wording {

/// `count` as tr() takes it: what is larger than its int has the same last six digits, by which languages decide.
constexpr int plural(std::int64_t count)
{
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t last = count % million, digits = last < 0 ? -last : last;
    const bool small = -million < count && count < million;
    return static_cast<int>(small ? digits : million + digits);
}

} // namespace dealdesk::wording
