#include "writtennumbers.h"

#include <algorithm>
#include <span>

namespace dealdesk::exchange {

namespace {

using namespace std::literals;

constexpr std::array comma{","sv}, point{"."sv};
constexpr std::array spaces{" "sv, "\u00A0"sv, "\u202F"sv, "\u2009"sv};
constexpr std::array apostrophes{"'"sv, "\u2019"sv};

std::span<const std::string_view> groupMarks(WrittenNumbers numbers)
{
    switch (numbers) {
    case WrittenNumbers::Plain: return {};
    case WrittenNumbers::CommaPoint: return comma;
    case WrittenNumbers::PointComma: return point;
    case WrittenNumbers::SpaceComma: return spaces;
    case WrittenNumbers::ApostrophePoint: return apostrophes;
    }
    return {};
}

bool hasDecimalComma(WrittenNumbers numbers)
{
    return numbers == WrittenNumbers::PointComma || numbers == WrittenNumbers::SpaceComma;
}

std::string_view frontDigits(std::string_view text)
{
    return text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
}

} // namespace

std::optional<WrittenNumbers> writtenNumbers(std::string_view name)
{
    const auto found = std::ranges::find(writtenNumberNames, name);
    return found == writtenNumberNames.end() ? std::nullopt
                                             : std::optional(WrittenNumbers(found - writtenNumberNames.begin()));
}

std::string_view exampleOf(WrittenNumbers numbers)
{
    return numbers == WrittenNumbers::Plain ? "1234.56" : writtenNumberNames[static_cast<std::size_t>(numbers)];
}

std::optional<std::string> plainNumber(std::string_view text, WrittenNumbers numbers)
{
    constexpr std::size_t inGroup = 3;
    std::string plain(frontDigits(text));
    text.remove_prefix(plain.size());
    std::string_view mark;
    for (const std::string_view each : groupMarks(numbers))
        if (text.starts_with(each))
            mark = each;
    if (!mark.empty() && (plain.empty() || plain.size() > inGroup || plain.front() == '0'))
        return std::nullopt;
    while (!mark.empty() && text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        const std::string_view group = frontDigits(text);
        if (group.size() != inGroup)
            return std::nullopt;
        plain += group;
        text.remove_prefix(group.size());
    }
    if (text.starts_with(hasDecimalComma(numbers) ? ',' : '.')) {
        text.remove_prefix(1);
        const std::string_view decimals = frontDigits(text);
        if (decimals.empty())
            return std::nullopt;
        plain += '.';
        plain += decimals;
        text.remove_prefix(decimals.size());
    }
    return text.empty() && !plain.empty() && plain.front() != '.' ? std::optional(plain) : std::nullopt;
}

} // namespace dealdesk::exchange
