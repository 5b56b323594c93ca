// What a person types into a money, percent or count field, read as an exact decimal.
#pragma once

#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace dealdesk::entry {

/// As the field's language writes numbers, or the person.
struct NumberStyle {
    std::string decimal = "."; ///< UTF-8
    std::string group = ",";   ///< UTF-8; spaces and apostrophes are taken as groups too
    bool isChosen = false;     ///< by the person: in a sum three decimals behind the own mark are no group then
    bool takesSums = true;     ///< false: in a table that came from elsewhere "1/2" is no half
};

// Nothing is guessed and nothing dropped: a mark that may mean groups or decimals ("1.000"), a word that is no known
// suffix, another currency than the field's and more than one number are refused. A sum is typed as "=8*1.05" or
// "3 * 12", with + - * /, products first; without "=" what may be a range or a date ("25-99", "1/2/2027") is none. Its
// result must be exact in the field's decimals. What is said of a fault beside the field: wording/entrywords.h.

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
        Sum,        ///< begins with "=", and is none that can be read
        ByZero,     ///< a sum that divides by 0
        NotExact,   ///< a sum whose result has more decimals than `places`
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
