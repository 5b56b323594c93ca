#include "fees.h"
#include "rowwords.h"

#include "pricing/currencies.h"
#include "pricing/nametext.h"
#include "pricing/ranges.h"

namespace dealdesk::guidance {

namespace {

constexpr std::string_view emptySet = "none"; ///< of a set, alone
constexpr std::string_view ruleWords = "holds lifted";

std::optional<ValueFault> faultOfNumber(std::string_view range, std::string_view value)
{
    const auto number = numberIn(value);
    if (!number)
        return ValueFault::NotANumber;
    const auto least = numberIn(takeTo(range, ' ')), most = numberIn(range);
    return *number < least || *number > most ? std::optional(ValueFault::OutOfRange) : std::nullopt;
}

template<typename IsOfSet>
std::optional<ValueFault> faultOfSet(std::string_view value, ValueFault unknown, IsOfSet isOfSet)
{
    if (value == emptySet)
        return std::nullopt;
    auto words = wordsOf(value);
    if (value.ends_with(' ') || !std::ranges::all_of(words, isOfSet))
        return unknown;
    std::ranges::sort(words);
    return std::ranges::adjacent_find(words) == words.end() ? std::nullopt : std::optional(ValueFault::Twice);
}

std::optional<ValueFault> faultOfWord(std::string_view value, std::string_view set)
{
    return isAmong(value, wordsOf(set)) ? std::nullopt : std::optional(ValueFault::UnknownWord);
}

/// One word: it is pasted into a portal's field.
std::optional<ValueFault> faultOfId(std::string_view value)
{
    const bool isFit = !pricing::faultOfText(value, 1, pricing::longestNumber) && value.find(' ') == value.npos;
    return isFit ? std::nullopt : std::optional(ValueFault::NotAnId);
}

} // namespace

std::optional<ValueFault> faultOf(const MarketplaceFact &fact, std::string_view value)
{
    pricing::FeeRows rows;
    Bearer bearer;
    if (value.empty())
        return ValueFault::Empty;
    switch (fact.shape) {
    case ValueShape::Rule: return faultOfWord(value, ruleWords);
    case ValueShape::Number: return faultOfNumber(fact.of, value);
    case ValueShape::Words:
        return faultOfSet(value, ValueFault::UnknownWord,
                          [set = wordsOf(fact.of)](std::string_view word) { return isAmong(word, set); });
    case ValueShape::Word: return faultOfWord(value, fact.of);
    case ValueShape::Currencies: return faultOfSet(value, ValueFault::NotACurrency, pricing::isCurrency);
    case ValueShape::Share: return readShare(value) ? std::nullopt : std::optional(ValueFault::NotAShare);
    case ValueShape::Fees: return readFeeRows(value, rows);
    case ValueShape::Bearer: return readBearer(value, bearer);
    case ValueShape::Identifier: return faultOfId(value);
    }
    return std::nullopt;
}

} // namespace dealdesk::guidance
