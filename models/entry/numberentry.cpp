#include "numberentry.h"

#include "typedletters.h"
#include "typedsum.h"
#include "typedwords.h"

#include "pricing/currencies.h"
#include "pricing/ranges.h"

#include <algorithm>

namespace dealdesk::entry {

using namespace typed;

namespace {

/// What a field takes, for the reader of its digits.
struct Taken {
    Unit unit;
    std::string_view currency{};
    int places = 0;
};

/// One number, with its sign and its words, of a text without blanks around it. `likely`: the decimals that it has.
tl::expected<Entry, Trouble> readOne(std::string_view text, const NumberStyle &style, const Taken &taken, int likely)
{
    if (std::ranges::none_of(text, isDigit))
        return tl::unexpected(Trouble{Trouble::NotANumber, {}});
    bool negative = text.starts_with('(') && text.ends_with(')');
    if (negative)
        text = text.substr(1, text.size() - 2);
    const bool isSigned = dropAnyPrefix(text, minusSigns);
    if (!negative && !isSigned)
        dropPrefix(text, "+");
    trim(text);
    const auto power = dropWords(text, taken.unit, taken.currency);
    if (!power)
        return tl::unexpected(power.error());
    negative = isSigned || dropAnyPrefix(text, minusSigns) || negative; // behind the currency
    auto entry = readDigits(text, style, likely);
    if (!entry)
        return entry;
    entry->negative = negative && entry->digits != 0;
    for (int left = *power; left > 0; --left) {
        if (entry->decimals > 0)
            --entry->decimals;
        else
            entry->digits *= 10;
    }
    return entry;
}

tl::expected<Entry, Trouble> readSum(const Sum &sum, const NumberStyle &style, const Taken &taken)
{
    std::vector<Entry> values;
    for (const std::string_view operand : sum.operands) {
        constexpr int factorsDecimals = 3;
        const auto value = readOne(operand, style, taken, style.isChosen ? factorsDecimals : taken.places);
        if (!value)
            return value;
        values.push_back(*value);
    }
    return resultOf(sum, values, taken.places);
}

tl::expected<Entry, Trouble> readEntry(std::string_view text, const NumberStyle &style, const Taken &taken)
{
    trim(text);
    if (text.empty())
        return tl::unexpected(Trouble{Trouble::Empty, {}});
    if (std::ranges::none_of(text, isDigit))
        return tl::unexpected(Trouble{Trouble::NotANumber, {}});
    if (std::ranges::any_of(cellEnds, [&](std::string_view end) { return text.find(end) != text.npos; }))
        return tl::unexpected(Trouble{Trouble::Several, {}});
    const auto sum = style.takesSums ? sumIn(text) : tl::expected<std::optional<Sum>, Trouble>();
    if (!sum)
        return tl::unexpected(sum.error());
    auto entry = *sum ? readSum(**sum, style, taken) : readOne(text, style, taken, taken.places);
    while (entry && entry->decimals > 0 && entry->digits % 10 == 0) {
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
    case Trouble::Sum: taken.kind = Kind::Sum; break;
    case Trouble::ByZero: taken.kind = Kind::ByZero; break;
    case Trouble::NotExact: taken.kind = Kind::NotExact; break;
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
    const auto entry = readEntry(text, style, {unit, taken.currency, taken.places});
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
    const auto entry = readEntry(text, style, {Unit::Count});
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
