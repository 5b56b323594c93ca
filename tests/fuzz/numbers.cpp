#include "targets.h"

#include "entry/numberentry.h"

#include <array>

namespace dealdesk::fuzz {

namespace {

constexpr std::int64_t mostCount = 1'000'000;

std::string decimal(std::int64_t hundredths, const std::string &point)
{
    const std::string digits = std::to_string(100 + hundredths % 100);
    return std::to_string(hundredths / 100) + point + digits.substr(1);
}

} // namespace

void numbers(std::string_view bytes)
{
    // The styles of English, German, French and Swiss: https://cldr.unicode.org
    const std::array<entry::NumberStyle, 4> styles{{{".", ","}, {",", "."}, {",", "\u202F"}, {".", "\u2019"}}};
    if (bytes.empty())
        return;
    const auto &style = styles[static_cast<unsigned char>(bytes.front()) % styles.size()];
    const std::string_view text = bytes.substr(1);
    if (const auto money = entry::readMoney(text, "USD", style)) {
        require(money->minor >= 0, "no amount below zero is entered");
        require(entry::readMoney(decimal(money->minor, style.decimal), "USD", style) == money, "an amount reads back");
    } else {
        require(money.error().most > 0, "what the field takes is said");
    }
    if (const auto percent = entry::readPercent(text, style))
        require(entry::readPercent(decimal(percent->basisPoints, style.decimal), style) == percent,
                "a percentage reads back");
    else
        require(percent.error().most > 0, "what the field takes is said");
    if (const auto count = entry::readCount(text, 1, mostCount, style))
        require(*count >= 1 && *count <= mostCount, "a count within its limits");
    else
        require(count.error().most > 0, "what the field takes is said");
}

void planted(std::string_view bytes)
{
    const auto money = bytes.empty() ? entry::readMoney("", "USD") : entry::readMoney(bytes.substr(1), "USD");
    require(!money || money->minor < 100'000 || money->minor % 100 == 0, "planted: no large amount with cents");
}

} // namespace dealdesk::fuzz
