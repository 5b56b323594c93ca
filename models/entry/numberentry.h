// What a person types into a money, percent or count field, read as an exact decimal.
#pragma once

#include "pricing/money.h"
#include "pricing/percent.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace dealdesk::entry {

struct NumberStyle {
    std::string decimal = "."; ///< UTF-8
    std::string group = ",";   ///< UTF-8; spaces and apostrophes are taken as groups too
};

// Nothing is guessed and nothing dropped: a mark that may mean groups or decimals ("1.000"), a word that is no known
// suffix, another currency than the field's and more than one number are refused. Errors are sentences for beside the
// field.

/// "8800", "$8,800.00", "USD 8 800", "8.8k", "1.2M", in the field's currency (an ISO 4217 code): at most its
/// decimals (pricing/currencies.h), and zeros.
tl::expected<pricing::Money, std::string> readMoney(std::string_view text, std::string_view currency,
                                                    const NumberStyle &style = {});
/// "18.56", "18.56 %". At most two decimals.
tl::expected<pricing::Percent, std::string> readPercent(std::string_view text, const NumberStyle &style = {});
/// "1,200", "1200", "1.2k". Whole numbers within [least, most].
tl::expected<std::int64_t, std::string> readCount(std::string_view text, std::int64_t least, std::int64_t most,
                                                  const NumberStyle &style = {});

} // namespace dealdesk::entry
