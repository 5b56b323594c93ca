#include "numberentry.h"

#include "pricing/currencies.h"
#include "pricing/ranges.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dealdesk::entry {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Every kind of space that people type or paste between digits.
constexpr std::array<std::string_view, 16> spaces{" ",      "\u00A0", "\u2000", "\u2001", "\u2002", "\u2003",
                                                  "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
                                                  "\u200A", "\u202F", "\u205F", "\u3000"};
/// What stands between two cells or two lines that are pasted, and behind the last one.
constexpr std::array<std::string_view, 8> cellEnds{"\t", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"};
constexpr std::array<std::string_view, 2> apostrophes{"'", "\u2019"};
/// The marks of currencies that people type, besides the codes. One sign may stand for several currencies.
struct CurrencySign {
    std::string_view sign, code;
};
constexpr std::array<CurrencySign, 33> currencySigns{
    {{"$", "USD"},   {"US$", "USD"}, {"$", "AUD"},   {"A$", "AUD"},  {"$", "CAD"}, {"C$", "CAD"},  {"CA$", "CAD"},
     {"$", "HKD"},   {"HK$", "HKD"}, {"$", "MXN"},   {"MX$", "MXN"}, {"$", "NZD"}, {"NZ$", "NZD"}, {"$", "SGD"},
     {"S$", "SGD"},  {"$", "TWD"},   {"NT$", "TWD"}, {"R$", "BRL"},  {"€", "EUR"}, {"£", "GBP"},   {"¥", "JPY"},
     {"JP¥", "JPY"}, {"¥", "CNY"},   {"CN¥", "CNY"}, {"₹", "INR"},   {"₩", "KRW"}, {"₪", "ILS"},   {"₫", "VND"},
     {"₱", "PHP"},   {"₦", "NGN"},   {"₴", "UAH"},   {"₺", "TRY"},   {"zł", "PLN"}}};
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
    while (dropAnyPrefix(text, spaces) || dropAnyPrefix(text, cellEnds) || dropAnySuffix(text, spaces) ||
           dropAnySuffix(text, cellEnds)) {
    }
}

/// digits × 10^-decimals, exactly; the size without the sign.
struct Entry {
    bool negative = false;
    pricing::Wide digits = 0;
    int decimals = 0;
};

struct Trouble {
    enum Kind { Empty, NotANumber, Grouping, TooLong, Several, Word, OtherCurrency } kind;
    std::string found; ///< the word or the currency
};

bool beginsWithAny(std::string_view text, const auto &prefixes)
{
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
}

/// Bytes of the character at the front of a text that is not empty.
std::size_t frontLength(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        ++length;
    return length;
}

/// A character of a word or of a currency's sign.
bool beginsWithWord(std::string_view text)
{
    const char front = text.front();
    if (isLetter(front) || front == '$' || front == '%')
        return true;
    return static_cast<unsigned char>(front) >= 0x80 && !beginsWithAny(text, spaces) &&
           !beginsWithAny(text, cellEnds) && !beginsWithAny(text, apostrophes) && !beginsWithAny(text, minusSigns);
}

std::string_view frontWord(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && beginsWithWord(text.substr(end)))
        end += frontLength(text.substr(end));
    return text.substr(0, end);
}

std::string_view lastWord(std::string_view text)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = at + frontLength(text.substr(at));
        if (!beginsWithWord(text.substr(at)))
            begin = next;
        at = next;
    }
    return text.substr(begin);
}

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    for (char &c : capitals)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return capitals;
}

/// The end of the word is the field's own currency: its code or one of its signs. Answers its length; 0: it is not.
std::size_t ownCurrencyAtEnd(std::string_view word, std::string_view currency)
{
    if (currency.empty())
        return 0;
    if (inCapitals(word).ends_with(currency))
        return currency.size();
    std::size_t longest = 0;
    for (const auto &[sign, code] : currencySigns)
        if (code == currency && word.ends_with(sign))
            longest = std::max(longest, sign.size());
    return longest;
}

/// What is wrong with a word that is neither the field's currency nor a multiple.
Trouble unknownWord(std::string_view word)
{
    const bool isSign = std::ranges::any_of(currencySigns, [&](const CurrencySign &each) { return each.sign == word; });
    constexpr std::size_t most = 20; // characters that are repeated to the user
    std::size_t length = 0;
    for (std::size_t count = 0; length < word.size() && count < most; ++count)
        length += frontLength(word.substr(length));
    return {isSign || pricing::isCurrency(inCapitals(word)) ? Trouble::OtherCurrency : Trouble::Word,
            std::string(word.substr(0, length))};
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

/// The group mark at the front: the field's own, a space or an apostrophe. Empty: there is none.
std::string_view groupMark(std::string_view text, const NumberStyle &style)
{
    if (!style.group.empty() && text.starts_with(style.group))
        return style.group;
    for (const auto &space : spaces)
        if (text.starts_with(space))
            return space;
    for (const auto &apostrophe : apostrophes)
        if (text.starts_with(apostrophe))
            return apostrophe;
    return {};
}

/// `places`: the decimals that such a number has.
tl::expected<Entry, Trouble> readDigits(std::string_view text, const NumberStyle &style, int places)
{
    Entry entry;
    std::vector<int> groups{0};
    std::string_view mark; // of the groups so far: a number has one kind
    std::size_t digits = 0;
    bool afterPoint = false, isOwnPoint = false;
    const bool beginsWithZero = text.starts_with('0');
    while (!text.empty()) {
        const std::string_view group = groupMark(text, style);
        if (isDigit(text.front())) {
            entry.digits = entry.digits * 10 + (text.front() - '0');
            ++(afterPoint ? entry.decimals : groups.back());
            digits += entry.digits != 0;
            if (digits > mostDigits || entry.decimals > static_cast<int>(mostDigits))
                return tl::unexpected(Trouble{Trouble::TooLong, {}});
            text.remove_prefix(1);
        } else if (afterPoint && (!group.empty() || text.front() == '.' || text.front() == ',')) {
            return tl::unexpected(Trouble{Trouble::Grouping, {}});
        } else if (!group.empty()) {
            if (!mark.empty() && mark != group)
                return tl::unexpected(Trouble{Trouble::Grouping, {}});
            mark = group;
            text.remove_prefix(group.size());
            groups.push_back(0);
        } else if (const std::string_view point = text;
                   !afterPoint && (dropPrefix(text, style.decimal) || dropPrefix(text, ".") || dropPrefix(text, ","))) {
            // Where '.' or ',' is no group mark it can only mean the decimals, as in pasted figures.
            afterPoint = true;
            isOwnPoint = point.starts_with(style.decimal);
        } else {
            return tl::unexpected(Trouble{Trouble::NotANumber, {}});
        }
    }
    const bool anyDigit = groups.back() > 0 || entry.decimals > 0;
    if (!anyDigit || (afterPoint && entry.decimals == 0 && groups.back() == 0))
        return tl::unexpected(Trouble{Trouble::NotANumber, {}});
    // "1.000" is a thousand to half of the world and "0,500" a half: nobody can tell which was meant. Where three
    // decimals are what such a number has, the field's own mark means them, as in what the field itself shows.
    const bool mayBeGroups = groups.size() == 1 && entry.decimals == 3 && groups.front() >= 1 && groups.front() <= 3 &&
                             !beginsWithZero && !(places == 3 && isOwnPoint);
    if (!groupsAreRight(groups) || mayBeGroups || (groups.size() > 1 && beginsWithZero))
        return tl::unexpected(Trouble{Trouble::Grouping, {}});
    return entry;
}

enum class Unit { Money, Percent, Count };

/// Takes the field's own currency or percent sign off, and answers the power of ten of a "k" or "M"; a word that is
/// none of them is refused.
tl::expected<int, Trouble> dropWords(std::string_view &text, Unit unit, std::string_view currency)
{
    if (const std::string_view front = frontWord(text); !front.empty()) {
        if (unit != Unit::Money || ownCurrencyAtEnd(front, currency) != front.size())
            return tl::unexpected(unknownWord(front));
        text.remove_prefix(front.size());
        trim(text);
    }
    if (unit == Unit::Percent)
        dropSuffix(text, "%");
    else if (unit == Unit::Money)
        text.remove_suffix(ownCurrencyAtEnd(lastWord(text), currency));
    trim(text);
    const int power = unit == Unit::Percent ? 0 : dropMultiple(text);
    if (const std::string_view last = lastWord(text); !last.empty())
        return tl::unexpected(unknownWord(last));
    return power;
}

tl::expected<Entry, Trouble> readEntry(std::string_view text, const NumberStyle &style, Unit unit,
                                       std::string_view currency = {}, int places = 2)
{
    trim(text);
    if (text.empty())
        return tl::unexpected(Trouble{Trouble::Empty, {}});
    if (std::ranges::none_of(text, isDigit))
        return tl::unexpected(Trouble{Trouble::NotANumber, {}});
    if (std::ranges::any_of(cellEnds, [&](std::string_view end) { return text.find(end) != text.npos; }))
        return tl::unexpected(Trouble{Trouble::Several, {}});
    bool negative = text.starts_with('(') && text.ends_with(')');
    if (negative)
        text = text.substr(1, text.size() - 2);
    negative = dropAnyPrefix(text, minusSigns) || negative;
    if (!negative)
        dropPrefix(text, "+");
    trim(text);
    const auto power = dropWords(text, unit, currency);
    if (!power)
        return tl::unexpected(power.error());
    negative = dropAnyPrefix(text, minusSigns) || negative; // behind the currency
    auto entry = readDigits(text, style, places);
    if (!entry)
        return entry;
    entry->negative = negative && entry->digits != 0;
    for (int left = *power; left > 0; --left) {
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

using Kind = NumberFault::Kind;

NumberFault faultOf(const Trouble &trouble, NumberFault taken)
{
    switch (trouble.kind) {
    case Trouble::Empty: taken.kind = Kind::Empty; break;
    case Trouble::NotANumber: taken.kind = Kind::NotANumber; break;
    case Trouble::Grouping: taken.kind = Kind::Grouping; break;
    case Trouble::TooLong: taken.kind = Kind::TooLarge; break;
    case Trouble::Several: taken.kind = Kind::Several; break;
    case Trouble::Word: taken.kind = Kind::Word; break;
    case Trouble::OtherCurrency: taken.kind = Kind::OtherCurrency; break;
    }
    taken.found = trouble.found;
    return taken;
}

/// In units of 10^-places. `taken`: what the field takes.
tl::expected<std::int64_t, NumberFault> scaled(std::string_view text, const NumberStyle &style, Unit unit,
                                               NumberFault taken)
{
    const auto wrong = [&](Kind kind) {
        taken.kind = kind;
        return tl::unexpected(taken);
    };
    const auto entry = readEntry(text, style, unit, taken.currency, taken.places);
    if (!entry)
        return tl::unexpected(faultOf(entry.error(), taken));
    if (entry->negative)
        return wrong(Kind::Negative);
    if (entry->decimals > taken.places)
        return wrong(Kind::TooFine);
    pricing::Wide value = entry->digits;
    for (int places = entry->decimals; places < taken.places; ++places)
        value *= 10;
    if (value > taken.most)
        return wrong(Kind::TooLarge);
    return static_cast<std::int64_t>(value);
}

} // namespace

tl::expected<pricing::Money, NumberFault> readMoney(std::string_view text, std::string_view currency,
                                                    const NumberStyle &style)
{
    const NumberFault taken{.of = NumberFault::Of::Money,
                            .currency = std::string(currency),
                            .places = pricing::minorDigits(currency),
                            .most = pricing::largestPrice.minor};
    return scaled(text, style, Unit::Money, taken).map([](std::int64_t minor) { return pricing::Money{minor}; });
}

tl::expected<pricing::Percent, NumberFault> readPercent(std::string_view text, const NumberStyle &style)
{
    // 1,000 % is the largest that any field takes (markup).
    const NumberFault taken{.of = NumberFault::Of::Percent, .places = 2, .most = pricing::largestMarkup.basisPoints};
    return scaled(text, style, Unit::Percent, taken).map([](std::int64_t points) { return pricing::Percent{points}; });
}

tl::expected<std::int64_t, NumberFault> readCount(std::string_view text, std::int64_t least, std::int64_t most,
                                                  const NumberStyle &style)
{
    const NumberFault outside{.kind = Kind::OutOfRange, .of = NumberFault::Of::Count, .least = least, .most = most};
    const auto entry = readEntry(text, style, Unit::Count);
    if (!entry) {
        const NumberFault fault = faultOf(entry.error(), outside);
        const bool saysMore =
            fault.kind != Kind::Empty && fault.kind != Kind::NotANumber && fault.kind != Kind::TooLarge;
        return tl::unexpected(saysMore ? fault : outside);
    }
    const pricing::Wide value = entry->negative ? -entry->digits : entry->digits;
    if (entry->decimals > 0 || value < least || value > most)
        return tl::unexpected(outside);
    return static_cast<std::int64_t>(value);
}

} // namespace dealdesk::entry
