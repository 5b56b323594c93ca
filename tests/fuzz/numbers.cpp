#include "targets.h"

#include "entry/numberentry.h"
#include "wording/records/entrywords.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace dealdesk::fuzz {

namespace {

constexpr std::int64_t mostCount = 1'000'000;

std::string decimal(std::int64_t minor, std::size_t places, const std::string &point)
{
    std::string digits = std::to_string(minor);
    if (places == 0)
        return digits;
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    return digits.insert(digits.size() - places, point);
}

/// What is said of the fault beside the field: one short sentence, and a number in it is one that the field takes.
template<typename Read>
void said(const entry::NumberFault &fault, const entry::NumberStyle &style, const Read &read)
{
    require(fault.most > 0, "what the field takes is said");
    const std::string words = wording::sentence(fault, style).toStdString();
    require(words.size() > 10 && words.size() < 500 && words.ends_with('.'), "what is said is a short sentence");
    require(std::ranges::none_of(words, [](unsigned char c) { return std::iscntrl(c) != 0; }),
            "what is said is of one line");
    for (const std::string_view before :
         {"like ", "for example ", "Enter at most ", "Enter a whole number from ", " to "}) {
        const std::size_t at = words.rfind(before);
        if (at == std::string::npos || !std::isdigit(static_cast<unsigned char>(words[at + before.size()])))
            continue;
        std::string number = words.substr(at + before.size());
        if (const std::size_t next = number.find(" to "); next != std::string::npos)
            number.resize(next);
        else
            number.pop_back(); // the sentence's end
        require(read(number).has_value(), "the number that is said can be entered");
    }
}

} // namespace

void numbers(std::string_view bytes)
{
    // The styles of English, German, French and Swiss: https://cldr.unicode.org
    // The last two are chosen by the person.
    const std::array<entry::NumberStyle, 6> styles{
        {{".", ","}, {",", "."}, {",", "\u202F"}, {".", "\u2019"}, {".", ",", true}, {",", "\u00A0", true}}};
    if (bytes.empty())
        return;
    const auto &style = styles[static_cast<unsigned char>(bytes.front()) % styles.size()];
    const std::string_view text = bytes.substr(1);
    const std::pair<const char *, std::size_t> currencies[] = {{"USD", 2}, {"JPY", 0}, {"KWD", 3}};
    for (const auto &[currency, places] : currencies) {
        const auto read = [&, code = currency](std::string_view entered) {
            return entry::readMoney(entered, code, style);
        };
        if (const auto money = read(text)) {
            require(money->minor >= 0, "no amount below zero is entered");
            require(read(decimal(money->minor, places, style.decimal)) == money, "an amount reads back");
        } else {
            said(money.error(), style, read);
        }
    }
    const auto readPercent = [&](std::string_view entered) { return entry::readPercent(entered, style); };
    if (const auto percent = readPercent(text))
        require(readPercent(decimal(percent->basisPoints, 2, style.decimal)) == percent, "a percentage reads back");
    else
        said(percent.error(), style, readPercent);
    const auto readCount = [&](std::string_view entered) { return entry::readCount(entered, 1, mostCount, style); };
    if (const auto count = readCount(text))
        require(*count >= 1 && *count <= mostCount, "a count within its limits");
    else
        said(count.error(), style, readCount);
}

void planted(std::string_view bytes)
{
    const auto money = bytes.empty() ? entry::readMoney("", "USD", {}) : entry::readMoney(bytes.substr(1), "USD", {});
    require(!money || money->minor < 100'000 || money->minor % 100 == 0, "planted: no large amount with cents");
}

} // namespace dealdesk::fuzz
