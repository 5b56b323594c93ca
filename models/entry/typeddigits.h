// The digits of what is typed, with their groups and decimals, read exactly.
#pragma once

#include "numberentry.h"
#include "pricing/money.h"

namespace dealdesk::entry::typed {

/// digits × 10^-decimals, exactly; the size without the sign.
struct Entry {
    bool negative = false;
    pricing::Wide digits = 0;
    int decimals = 0;
};

struct Trouble {
    enum Kind { Empty, NotANumber, Grouping, TooLong, Several, Word, OtherCurrency, Sum, ByZero, NotExact } kind;
    std::string found; ///< the word or the currency
};

/// Digits alone, of a text without words and signs around it. `places`: the decimals that such a number has.
tl::expected<Entry, Trouble> readDigits(std::string_view text, const NumberStyle &style, int places);

} // namespace dealdesk::entry::typed
