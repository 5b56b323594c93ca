#include "bandcells.h"

#include "typedletters.h"
#include "typedwords.h"

#include "pricing/ranges.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dealdesk::entry::typed {

using namespace std::literals;
using Kind = BandLineFault::Kind;

namespace {

constexpr std::array wordsForNone{"on request"sv,
                                  "upon request"sv,
                                  "price on request"sv,
                                  "n/a"sv,
                                  "n.a."sv,
                                  "na"sv,
                                  "tbd"sv,
                                  "not stated"sv,
                                  "-"sv,
                                  "–"sv,
                                  "—"sv,
                                  "−"sv};
/// The longer before what it ends with.
constexpr std::array wordsForNegotiated{"to be negotiated"sv, "negotiated"sv,     "(negotiated)"sv,
                                        "negotiable"sv,       "by negotiation"sv, "negotiated price"sv};
constexpr std::array behindPrice{"per tenant"sv, "/tenant"sv, "/ tenant"sv, "per month"sv, "/month"sv,
                                 "/ month"sv,    "a month"sv, "/mo"sv,      "monthly"sv};
constexpr std::array behindTenants{"tenants"sv, "tenant"sv};
constexpr std::array beforeFirst{"from"sv, "at least"sv, "≥"sv, ">="sv};
constexpr std::array beforeLast{"up to"sv, "≤"sv, "<="sv};
constexpr std::array behindFirst{"+"sv, "and above"sv, "and more"sv, "and up"sv, "or more"sv};
constexpr std::array betweenTwo{"–"sv, "—"sv, "−"sv, "‑"sv, "-"sv, "…"sv, "..."sv, ".."sv, " to "sv, " through "sv};

bool isLetter(char c)
{
    return (records::lowered(c) >= 'a' && records::lowered(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Off the end; a word only where no letter stands before it.
bool dropWordBehind(std::string_view &text, std::string_view word)
{
    if (text.size() < word.size() || !isSameWord(text.substr(text.size() - word.size()), word))
        return false;
    const std::string_view before = text.substr(0, text.size() - word.size());
    if (isLetter(word.front()) && word.front() > 0 && !before.empty() && isLetter(before.back()) && before.back() > 0)
        return false;
    text = before;
    trim(text);
    return true;
}

bool dropWordBefore(std::string_view &text, std::string_view word)
{
    if (text.size() < word.size() || !isSameWord(text.substr(0, word.size()), word))
        return false;
    const std::string_view behind = text.substr(word.size());
    if (isLetter(word.back()) && word.back() > 0 && !behind.empty() && isLetter(behind.front()) && behind.front() > 0)
        return false;
    text = behind;
    trim(text);
    return true;
}

template<typename Words>
bool dropAnyBehind(std::string_view &text, const Words &words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return dropWordBehind(text, word); });
}
template<typename Words>
bool dropAnyBefore(std::string_view &text, const Words &words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return dropWordBefore(text, word); });
}

/// Where the text has two parts: what stands around the first mark with digits on both sides.
std::optional<std::pair<std::string_view, std::string_view>> twoParts(std::string_view text)
{
    for (std::size_t at = 1; at < text.size(); ++at)
        for (const std::string_view mark : betweenTwo) {
            if (at + mark.size() >= text.size() || !isSameWord(text.substr(at, mark.size()), mark))
                continue;
            std::string_view first = text.substr(0, at), second = text.substr(at + mark.size());
            trim(first);
            trim(second);
            if (hasDigit(first) && hasDigit(second))
                return std::pair(first, second);
        }
    return std::nullopt;
}

} // namespace

bool isWordForNoPrice(std::string_view cell)
{
    trim(cell);
    const auto is = [&](std::string_view word) { return isSameWord(cell, word); };
    return std::ranges::any_of(wordsForNone, is) || std::ranges::any_of(wordsForNegotiated, is);
}

bool isOpenEnd(std::string_view cell)
{
    trim(cell);
    return std::ranges::any_of(behindFirst, [&](std::string_view word) { return isSameWord(cell, word); });
}

bool hasCurrency(std::string_view cell, std::string_view currency)
{
    trim(cell);
    while (dropAnyBehind(cell, wordsForNegotiated) || dropAnyBehind(cell, behindPrice)) {
    }
    const auto isWithOne = [&](const std::string_view text) {
        std::string_view number = text;
        const auto power = dropWords(number, Unit::Money, currency);
        return power ? *power == 0 && number.size() < text.size() : power.error().kind == Trouble::OtherCurrency;
    };
    // "$93.00 per year" is an amount, if none that a band has.
    return isWithOne(cell) || isWithOne(cell.substr(0, cell.find_last_of("0123456789") + 1));
}

tl::expected<TenantRange, BandLineFault> readTenants(std::string_view cell, const NumberStyle &style)
{
    trim(cell);
    std::string_view text = cell;
    const auto wrong = [&](Kind kind, const NumberFault &number = {}) {
        return tl::unexpected(BandLineFault{kind, std::string(cell), {}, number});
    };
    const auto count = [&](std::string_view number) {
        return readCount(number, 1, pricing::mostExistingTenants, style);
    };
    TenantRange range;
    dropAnyBefore(text, behindTenants);
    dropAnyBehind(text, behindTenants);
    const bool isFirst = dropAnyBefore(text, beforeFirst);
    const bool isLast = !isFirst && dropAnyBefore(text, beforeLast);
    const bool isOpen = !isLast && dropAnyBehind(text, behindFirst);
    dropAnyBehind(text, behindTenants); // "25 tenants and more"
    range.isMarked = isFirst || isLast || isOpen;
    const auto parts = isLast || isOpen ? std::nullopt : twoParts(text);
    const auto first = count(parts ? parts->first : text);
    if (!first)
        return wrong(Kind::Tenants, first.error());
    range.from = static_cast<int>(*first);
    if (isLast)
        range.to = std::exchange(range.from, 1);
    if (!parts)
        return range;
    range.isMarked = true;
    const auto second = count(parts->second);
    if (!second)
        return wrong(Kind::Tenants, second.error());
    range.to = static_cast<int>(*second);
    return *range.to < range.from ? wrong(Kind::TurnedRange) : tl::expected<TenantRange, BandLineFault>(range);
}

tl::expected<BandPrice, BandLineFault> readBandPrice(std::string_view cell, std::string_view currency,
                                                     const NumberStyle &style)
{
    trim(cell);
    std::string_view text = cell;
    const auto is = [&](std::string_view word) { return isSameWord(text, word); };
    if (std::ranges::any_of(wordsForNone, is))
        return BandPrice{};
    BandPrice read;
    read.negotiated = dropAnyBehind(text, wordsForNegotiated);
    if (read.negotiated && text.empty())
        return read;
    dropWordBefore(text, "at");
    while (dropAnyBehind(text, behindPrice)) {
    }
    const auto price = readMoney(text, currency, style);
    if (!price)
        return tl::unexpected(BandLineFault{Kind::Price, std::string(cell), {}, price.error()});
    if (price->minor == 0)
        return tl::unexpected(BandLineFault{Kind::PriceOfZero, std::string(cell), {}, {}});
    read.price = *price;
    return read;
}

} // namespace dealdesk::entry::typed
