#include "decimaltext.h"

#include "pricing/ranges.h"

#include <algorithm>
#include <limits>

namespace dealdesk::records {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string withDecimals(std::int64_t value, int decimals)
{
    // Unsigned, so that the smallest number has a size.
    const auto bits = static_cast<std::uint64_t>(value);
    const std::uint64_t size = value < 0 ? 0 - bits : bits;
    std::string text = std::to_string(size);
    const auto behind = static_cast<std::size_t>(decimals);
    if (text.size() <= behind)
        text.insert(0, behind + 1 - text.size(), '0');
    if (behind > 0)
        text.insert(text.size() - behind, 1, '.');
    return value < 0 ? '-' + text : text;
}

/// Commas between the digits before `end`.
void group(std::string &text, std::size_t end)
{
    const std::size_t begin = text.starts_with('-') ? 1 : 0;
    for (std::size_t at = end; at > begin + 3;)
        text.insert(at -= 3, 1, ',');
}

} // namespace

std::string decimalText(pricing::Money money, int digits) { return withDecimals(money.minor, digits); }

std::string percentText(pricing::Percent percent) { return withDecimals(percent.basisPoints, 2); }

std::string decimalText(pricing::Percent percent)
{
    std::string text = withDecimals(percent.basisPoints, 2);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string groupedText(std::int64_t whole)
{
    std::string text = std::to_string(whole);
    group(text, text.size());
    return text;
}

std::string groupedText(pricing::Money money, int digits)
{
    std::string text = withDecimals(money.minor, digits);
    group(text, std::min(text.find('.'), text.size()));
    return text;
}

static std::string padded(int number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string monthText(pricing::YearMonth month) { return padded(month.year(), 4) + '-' + padded(month.month(), 2); }

std::string dateText(pricing::Date date)
{
    return padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<int>(unsigned{date.month()}), 2) + '-' +
           padded(static_cast<int>(unsigned{date.day()}), 2);
}

/// Of digits alone; else far below zero.
static int wholeNumber(std::string_view digits)
{
    int value = 0;
    for (const char each : digits)
        value = isDigit(each) ? value * 10 + (each - '0') : -100'000;
    return value;
}

std::optional<pricing::YearMonth> readMonth(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const int year = wholeNumber(text.substr(0, 4)), month = wholeNumber(text.substr(5));
    if (year < pricing::firstYear || year > pricing::lastYear || month < 1 || month > 12)
        return std::nullopt;
    return pricing::YearMonth::of(year, month);
}

std::optional<pricing::Date> readDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = wholeNumber(text.substr(0, 4)), month = wholeNumber(text.substr(5, 2)),
              day = wholeNumber(text.substr(8));
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    const pricing::Date date = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
                               std::chrono::day{static_cast<unsigned>(day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// In units of 10^-places. `zerosBehind`: more decimals than these are allowed where they are zeros.
static std::optional<std::int64_t> readDecimal(std::string_view text, std::size_t places, bool zerosBehind)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    std::string_view decimals;
    if (point < text.size()) {
        decimals = text.substr(point + 1);
        if (decimals.empty())
            return std::nullopt;
    }
    if (whole.empty() || !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(decimals, isDigit))
        return std::nullopt;
    const std::string_view behind = decimals.substr(std::min(places, decimals.size()));
    if (zerosBehind ? behind.find_first_not_of('0') != behind.npos : !behind.empty())
        return std::nullopt;
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    const auto append = [&](int digit) {
        const bool fits = value <= (largest - digit) / 10;
        value = fits ? value * 10 + digit : largest;
        return fits;
    };
    for (const char c : whole)
        if (!append(c - '0'))
            return largest;
    for (std::size_t place = 0; place < places; ++place)
        if (!append(place < decimals.size() ? decimals[place] - '0' : 0))
            return largest;
    return value;
}

std::optional<std::int64_t> readHundredths(std::string_view text) { return readDecimal(text, 2, false); }

std::optional<pricing::Money> readAmount(std::string_view text, int digits)
{
    const auto minor = readDecimal(text, static_cast<std::size_t>(digits), true);
    return minor ? std::optional(pricing::Money{*minor}) : std::nullopt;
}

} // namespace dealdesk::records
