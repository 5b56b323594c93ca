#include "rateentry.h"

#include "typeddigits.h"
#include "typedletters.h"

namespace dealdesk::entry {

std::optional<pricing::ExchangeRate> readRate(std::string_view text, const NumberStyle &style)
{
    constexpr int likelyDecimals = 3; // a rate may have them: the field's own mark means decimals
    typed::trim(text);
    const auto typed = typed::readDigits(text, style, likelyDecimals);
    if (!typed)
        return std::nullopt;
    auto [negative, digits, decimals] = *typed;
    for (; decimals > pricing::rateDecimals; --decimals, digits /= 10)
        if (digits % 10 != 0)
            return std::nullopt;
    const pricing::Wide most = pricing::largestRate.millionths;
    for (; decimals < pricing::rateDecimals && digits <= most; ++decimals)
        digits *= 10;
    if (digits <= 0 || digits > most)
        return std::nullopt;
    return pricing::ExchangeRate{static_cast<std::int64_t>(digits)};
}

} // namespace dealdesk::entry
