#include "payoutcells.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dealdesk::exchange {

using pricing::Money;

std::optional<Money> reportedAmount(std::string_view text, int digits)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point), behind = text.substr(std::min(point + 1, text.size()));
    constexpr std::size_t mostDigits = 13; // with three decimals within 64 bits
    const auto isDigits = [](std::string_view part) { return part.find_first_not_of("0123456789") == part.npos; };
    if (whole.empty() || whole.size() > mostDigits || !isDigits(whole) || !isDigits(behind) ||
        (point < text.size() && behind.empty()))
        return std::nullopt;
    std::int64_t minor = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), minor);
    for (int place = 0; place < digits; ++place)
        minor = minor * 10 +
                (static_cast<std::size_t>(place) < behind.size() ? behind[static_cast<std::size_t>(place)] - '0' : 0);
    if (const auto next = static_cast<std::size_t>(digits); next < behind.size() && behind[next] >= '5')
        ++minor;
    return Money{isNegative ? -minor : minor};
}

std::optional<DayParts> reportedDayParts(std::string_view text)
{
    text = text.substr(0, std::min(text.find(' '), text.size()));
    const char between = text.find('/') != text.npos ? '/' : '-';
    std::array<int, 3> parts{};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const std::string_view number = text.substr(0, std::min(text.find(between), text.size()));
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), parts[part]);
        const bool isLast = part + 1 == parts.size();
        if (error != std::errc() || end != number.data() + number.size() || (number.size() == text.size()) != isLast)
            return std::nullopt;
        text.remove_prefix(std::min(number.size() + 1, text.size()));
    }
    return DayParts{parts[0], parts[1], parts[2]};
}

} // namespace dealdesk::exchange
