#include "typedwords.h"

#include "typedletters.h"

#include "pricing/currencies.h"

#include <algorithm>
#include <array>

namespace dealdesk::entry::typed {

namespace {

constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

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

} // namespace

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

} // namespace dealdesk::entry::typed
