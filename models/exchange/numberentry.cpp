#include "numberentry.h"

#include "decimaltext.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dealdesk::exchange {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Every kind of space that people type or paste between digits.
constexpr std::array<std::string_view, 17> spaces{" ",      "\t",     "\u00A0", "\u2000", "\u2001", "\u2002",
                                                  "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
                                                  "\u2009", "\u200A", "\u202F", "\u205F", "\u3000"};
constexpr std::array<std::string_view, 2> apostrophes{"'", "\u2019"};
constexpr std::array<std::string_view, 6> currencySigns{"$", "€", "£", "¥", "₹", "₩"};
constexpr std::array<std::string_view, 3> minusSigns{"-", "\u2212", "\u2013"};

/// The longest number that is read at all: far above every limit, far below 128 bits.
constexpr std::size_t mostDigits = 24;

bool dropPrefix(std::string_view &text, std::string_view prefix)
{
    if (prefix.empty() || !text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool dropSuffix(std::string_view &text, std::string_view suffix)
{
    if (suffix.empty() || !text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

bool dropAnyPrefix(std::string_view &text, const auto &prefixes)
{
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return dropPrefix(text, prefix); });
}

bool dropAnySuffix(std::string_view &text, const auto &suffixes)
{
    return std::ranges::any_of(suffixes, [&](std::string_view suffix) { return dropSuffix(text, suffix); });
}

void trim(std::string_view &text)
{
    while (dropAnyPrefix(text, spaces) || dropAnySuffix(text, spaces)) {
    }
}

/// digits × 10^-decimals, exactly; the size without the sign.
struct Entry {
    bool negative = false;
    pricing::Wide digits = 0;
    int decimals = 0;
};

enum class Trouble { Empty, NotANumber, Grouping, TooLong };

/// A currency's sign or its three letters, before or after the number.
void dropCurrency(std::string_view &text)
{
    const auto letters = static_cast<std::size_t>(std::ranges::find_if_not(text, isLetter) - text.begin());
    if (letters <= 3 && letters < text.size())
        text.remove_prefix(letters);
    trim(text);
    dropAnyPrefix(text, currencySigns);
    trim(text);
    const auto behind =
        static_cast<std::size_t>(std::find_if_not(text.rbegin(), text.rend(), isLetter) - text.rbegin());
    if (behind == 3 && behind < text.size())
        text.remove_suffix(behind);
    trim(text);
    dropAnySuffix(text, currencySigns);
    trim(text);
}

/// The power of ten of a last "k" or "M", which goes.
int dropMultiple(std::string_view &text)
{
    const bool thousands = dropSuffix(text, "k") || dropSuffix(text, "K");
    const bool millions = !thousands && (dropSuffix(text, "m") || dropSuffix(text, "M"));
    trim(text);
    return thousands ? 3 : millions ? 6 : 0;
}

/// Digits between group marks: the last group has three, those between two or three (1,00,000), the first one to three.
bool groupsAreRight(const std::vector<int> &groups)
{
    if (groups.size() == 1)
        return true;
    if (groups.front() < 1 || groups.front() > 3 || groups.back() != 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end() - 1, [](int digits) { return digits == 2 || digits == 3; });
}

tl::expected<Entry, Trouble> readDigits(std::string_view text, const NumberStyle &style)
{
    Entry entry;
    std::vector<int> groups{0};
    std::size_t digits = 0;
    bool afterPoint = false;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            entry.digits = entry.digits * 10 + (text.front() - '0');
            ++(afterPoint ? entry.decimals : groups.back());
            digits += entry.digits != 0;
            if (digits > mostDigits || entry.decimals > static_cast<int>(mostDigits))
                return tl::unexpected(Trouble::TooLong);
            text.remove_prefix(1);
        } else if (!afterPoint &&
                   (dropPrefix(text, style.group) || dropAnyPrefix(text, spaces) || dropAnyPrefix(text, apostrophes))) {
            groups.push_back(0);
        } else if (!afterPoint && (dropPrefix(text, style.decimal) || dropPrefix(text, ".") || dropPrefix(text, ","))) {
            // Where '.' or ',' is no group mark it can only mean the decimals, as in pasted figures.
            afterPoint = true;
        } else {
            return tl::unexpected(Trouble::NotANumber);
        }
    }
    const bool anyDigit = groups.back() > 0 || entry.decimals > 0;
    if (!anyDigit || (afterPoint && entry.decimals == 0 && groups.back() == 0))
        return tl::unexpected(Trouble::NotANumber);
    if (!groupsAreRight(groups))
        return tl::unexpected(Trouble::Grouping);
    return entry;
}

tl::expected<Entry, Trouble> readEntry(std::string_view text, const NumberStyle &style, bool isMoney, bool isPercent)
{
    trim(text);
    if (text.empty())
        return tl::unexpected(Trouble::Empty);
    bool negative = text.starts_with('(') && text.ends_with(')');
    if (negative)
        text = text.substr(1, text.size() - 2);
    negative = dropAnyPrefix(text, minusSigns) || negative;
    if (!negative)
        dropPrefix(text, "+");
    trim(text);
    if (isMoney) {
        dropCurrency(text);
        negative = dropAnyPrefix(text, minusSigns) || negative;
    }
    int power = 0;
    if (isPercent) {
        dropSuffix(text, "%");
        trim(text);
    } else {
        power = dropMultiple(text);
    }
    auto entry = readDigits(text, style);
    if (!entry)
        return entry;
    entry->negative = negative && entry->digits != 0;
    for (; power > 0; --power) {
        if (entry->decimals > 0)
            --entry->decimals;
        else
            entry->digits *= 10;
    }
    while (entry->decimals > 0 && entry->digits % 10 == 0) {
        entry->digits /= 10;
        --entry->decimals;
    }
    return entry;
}

/// "8,800.00" in the style of the field.
std::string styled(std::string_view plain, const NumberStyle &style)
{
    std::string text;
    for (const char c : plain)
        text += c == ',' ? style.group : c == '.' ? style.decimal : std::string(1, c);
    return text;
}

/// In hundredths, or a sentence. `largest` in hundredths too.
tl::expected<std::int64_t, std::string> hundredths(const tl::expected<Entry, Trouble> &entry, const NumberStyle &style,
                                                   std::int64_t largest, std::string_view example,
                                                   std::string_view unit)
{
    const auto say = [](std::string sentence) { return tl::unexpected(std::move(sentence)); };
    const std::string most =
        "Enter at most " + styled(groupedText(pricing::Money{largest}), style) + std::string(unit) + ".";
    if (!entry) {
        switch (entry.error()) {
        case Trouble::Empty: return say("Enter a number, for example " + styled(example, style) + ".");
        case Trouble::NotANumber: return say("This is not a number. Write it like " + styled(example, style) + ".");
        case Trouble::Grouping:
            return say("Is this a group or a decimal mark? Write decimals with \"" + style.decimal + "\", like " +
                       styled(example, style) + ".");
        case Trouble::TooLong: return say(most);
        }
    }
    if (entry->negative)
        return say("Enter 0 or more.");
    if (entry->decimals > 2)
        return say("Enter at most two decimals.");
    pricing::Wide value = entry->digits;
    for (int places = entry->decimals; places < 2; ++places)
        value *= 10;
    if (value > largest)
        return say(most);
    return static_cast<std::int64_t>(value);
}

} // namespace

tl::expected<pricing::Money, std::string> readMoney(std::string_view text, const NumberStyle &style)
{
    return hundredths(readEntry(text, style, true, false), style, largestAmount, "8,800.00", "")
        .map([](std::int64_t cents) { return pricing::Money{cents}; });
}

tl::expected<pricing::Percent, std::string> readPercent(std::string_view text, const NumberStyle &style)
{
    // 1,000 % is the largest that any field takes (markup).
    return hundredths(readEntry(text, style, false, true), style, 1'000'00, "18.56", " %").map([](std::int64_t points) {
        return pricing::Percent{points};
    });
}

tl::expected<std::int64_t, std::string> readCount(std::string_view text, std::int64_t least, std::int64_t most,
                                                  const NumberStyle &style)
{
    const std::string range = "Enter a whole number from " + styled(groupedText(least), style) + " to " +
                              styled(groupedText(most), style) + ".";
    const auto entry = readEntry(text, style, false, false);
    if (!entry || entry->decimals > 0)
        return tl::unexpected(range);
    const pricing::Wide value = entry->negative ? -entry->digits : entry->digits;
    if (value < least || value > most)
        return tl::unexpected(range);
    return static_cast<std::int64_t>(value);
}

} // namespace dealdesk::exchange
