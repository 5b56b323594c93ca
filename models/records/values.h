// Whether a value is in its field's range. Ranges that a single value does not tell (months within the term, ids that
// are there) are rules of their own: faults.h.
#pragma once

#include "choices.h"
#include "kinds.h"

#include <algorithm>
#include <optional>

namespace dealdesk::records {

constexpr bool isInRange(Flag, bool) { return true; }
constexpr bool isInRange(Count range, int value) { return value >= range.least && value <= range.most; }
/// The one place that holds an amount against its range.
constexpr bool isInRange(Amount range, pricing::Money value)
{
    return value >= range.least && value <= pricing::largestPrice;
}
constexpr bool isInRange(Share range, pricing::Percent value)
{
    return value >= pricing::Percent{0} && value <= range.most;
}
template<typename Enum>
constexpr bool isInRange(Choice<Enum>, Enum value)
{
    return isKnown(value);
}
constexpr bool isInRange(Month, pricing::YearMonth value)
{
    return value >= pricing::YearMonth::of(pricing::firstYear, 1) &&
           value <= pricing::YearMonth::of(pricing::lastYear, 12);
}
constexpr bool isInRange(Day, pricing::Date value)
{
    return value.ok() && static_cast<int>(value.year()) >= pricing::firstYear &&
           static_cast<int>(value.year()) <= pricing::lastYear;
}
constexpr bool isInRange(Term, pricing::CommitmentTerm value)
{
    return std::ranges::find(pricing::allTerms, value) != pricing::allTerms.end();
}
/// Nothing is entered, or all of them.
constexpr bool isInRange(Digits range, std::string_view value)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return value.empty() || (value.size() == range.count && std::ranges::all_of(value, isDigit));
}
bool isInRange(Tick, std::string_view value);   // ticks.cpp
bool isInRange(Colour, std::string_view value); // branding.cpp, as the next two
bool isInRange(WebAddress, std::string_view value);
bool isInRange(MailAddress, std::string_view value);
constexpr bool isInRange(Image range, std::string_view file) { return file.size() <= range.most; }
bool isInRange(AmountInCurrency, const pricing::CurrencyAmount &value); // currencyamount.cpp
/// Unknown is no value.
template<typename Kind, typename Value>
constexpr bool isInRange(Kind range, const std::optional<Value> &value)
{
    return !value || isInRange(range, *value);
}

// Of the parts of some fields.
inline constexpr Count tenantsOfStep{1, pricing::mostTenants};
inline constexpr Amount instalmentAmount = aboveZero;
constexpr Count monthsWithin(pricing::CommitmentTerm term) { return {0, pricing::monthsOf(term) - 1}; }

// Of a price, by its rule.
constexpr Amount rangeOf(const pricing::UnitPrice &) { return anAmount; }
constexpr Share rangeOf(const pricing::Markup &) { return {pricing::largestMarkup}; }
constexpr Share rangeOf(const pricing::TargetMargin &) { return {pricing::largestMargin}; }
constexpr Amount rangeOf(const pricing::MonthlyTotal &) { return anAmount; }
// Its value, whatever the rule.
constexpr auto &valueOf(pricing::UnitPrice &price) { return price.perTenant; }
constexpr auto &valueOf(pricing::Markup &price) { return price.onWholesale; }
constexpr auto &valueOf(pricing::TargetMargin &price) { return price.ofResale; }
constexpr auto &valueOf(pricing::MonthlyTotal &price) { return price.perMonth; }
constexpr const auto &valueOf(const pricing::UnitPrice &price) { return price.perTenant; }
constexpr const auto &valueOf(const pricing::Markup &price) { return price.onWholesale; }
constexpr const auto &valueOf(const pricing::TargetMargin &price) { return price.ofResale; }
constexpr const auto &valueOf(const pricing::MonthlyTotal &price) { return price.perMonth; }

/// A price of each rule, in their order.
inline constexpr std::array<pricing::ResalePrice, std::variant_size_v<pricing::ResalePrice>> pricesByRule{
    pricing::UnitPrice{}, pricing::Markup{}, pricing::TargetMargin{}, pricing::MonthlyTotal{}};

constexpr bool isInRange(Price, const pricing::ResalePrice &price)
{
    return std::visit([](const auto &rule) { return isInRange(rangeOf(rule), valueOf(rule)); }, price);
}

} // namespace dealdesk::records
