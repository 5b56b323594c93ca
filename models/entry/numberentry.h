// What a person types into a money, percent or count field, read as an exact decimal.
#pragma once

#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace dealdesk::entry {

/// As the field's language writes numbers.
struct NumberStyle {
    std::string decimal = "."; ///< UTF-8
    std::string group = ",";   ///< UTF-8; spaces and apostrophes are taken as groups too
};

// Nothing is guessed and nothing dropped: a mark that may mean groups or decimals ("1.000"), a word that is no known
// suffix, another currency than the field's and more than one number are refused. What is said of it beside the field:
// wording/entrywords.h.

/// What is wrong with the text, and what its field takes.
struct NumberFault {
    enum class Kind : std::uint8_t {
        Empty,
        NotANumber,
        Grouping,      ///< a mark that may mean groups or decimals
        Several,       ///< more than one number
        Word,          ///< `found` is no known suffix
        OtherCurrency, ///< `found` is another currency than the field's, or a currency where none is entered
        Negative,
        TooFine,    ///< more decimals than `places`
        TooLarge,   ///< more than `most`
        OutOfRange, ///< no whole number from `least` to `most`
    };
    enum class Of : std::uint8_t { Money, Percent, Count };

    Kind kind = Kind::NotANumber;
    Of of = Of::Count;
    std::string found{};
    std::string currency{}; ///< of money
    int places = 0;         ///< decimals
    std::int64_t least = 0; ///< as `most`
    std::int64_t most = 0;  ///< in units of 10^-places
    friend bool operator==(const NumberFault &, const NumberFault &) = default;
};

/// "8800", "$8,800.00", "USD 8 800", "8.8k", "1.2M", in the field's currency (an ISO 4217 code): at most its
/// decimals (pricing/currencies.h), and zeros.
tl::expected<pricing::Money, NumberFault> readMoney(std::string_view text, std::string_view currency,
                                                    const NumberStyle &style);
/// "18.56", "18.56 %". At most two decimals.
tl::expected<pricing::Percent, NumberFault> readPercent(std::string_view text, const NumberStyle &style);
/// "1,200", "1200", "1.2k". Whole numbers within [least, most].
tl::expected<std::int64_t, NumberFault> readCount(std::string_view text, std::int64_t least, std::int64_t most,
                                                  const NumberStyle &style);

} // namespace dealdesk::entry
