#include "ratetext.h"

#include <algorithm>

namespace dealdesk::records {

std::optional<pricing::ExchangeRate> readRate(std::string_view text)
{
    using pricing::largestRate;
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals = text.substr(std::min(point + 1, text.size()));
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (whole.empty() || (point < text.size() && decimals.empty()) || decimals.size() > pricing::rateDecimals ||
        !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(decimals, isDigit))
        return std::nullopt;
    std::int64_t millionths = 0;
    const auto append = [&](int digit) { // the largest is far below the ends of 64 bits
        millionths = std::min(millionths * 10 + digit, largestRate.millionths + 1);
    };
    for (const char each : whole)
        append(each - '0');
    for (std::size_t place = 0; place < pricing::rateDecimals; ++place)
        append(place < decimals.size() ? decimals[place] - '0' : 0);
    if (millionths == 0 || millionths > largestRate.millionths)
        return std::nullopt;
    return pricing::ExchangeRate{millionths};
}

} // namespace dealdesk::records
