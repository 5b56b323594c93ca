// What a field may be. Each kind is a small value that carries its range; pricing/ranges.h is where ranges stand.
#pragma once

#include "pricing/nametext.h"
#include "pricing/ranges.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dealdesk::records {

/// Whether a member's value may be unknown.
template<typename Value>
constexpr bool isOptional = false;
template<typename Value>
constexpr bool isOptional<std::optional<Value>> = true;

/// One line of UTF-8, its length in code points.
struct Text {
    std::size_t least = 0;
    std::size_t most = pricing::longestName;
};
inline constexpr Text aName{1};

/// UTF-8 of several lines: a line feed is the one control character in it.
struct Lines {
    std::size_t most = pricing::longestNotes;
};
/// Digits, exactly as many, or nothing.
struct Digits {
    std::size_t count;
};
inline constexpr Digits awsAccount{pricing::accountDigits};
/// That a row of a checklist is done: its day, the row's id and what was noted (ticks.h).
struct Tick {};
/// A list of texts of one kind, none of them twice.
template<typename Each>
struct Several {
    Each each;
    std::size_t most;
};

/// What tells a record from the others of its list: no two have the same, and no person enters it.
struct Id {};
/// The id of a customer.
struct Reference {};
/// A code of ISO 4217.
struct Currency {};
struct Flag {};
struct Count {
    int least, most;
};
/// Of a deal, counted from the scenario's first month, and so said as a month of the calendar.
struct MonthFromStart : Count {};
/// One of an enumeration's values (choices.h).
template<typename Enum>
struct Choice {};
/// Money, which may be unknown where the member is optional. All of them are of the scenario's currency.
struct Amount {
    pricing::Money least{0};
};
inline constexpr Amount anAmount{};
inline constexpr Amount aboveZero{pricing::Money{1}};
/// With its own currency: pricing::CurrencyAmount, in files and rows as one text (currencyamount.h).
struct AmountInCurrency {};
struct Colour {}; ///< "#0b5cad", or nothing
/// Of a page, https or http, and of a mailbox; or nothing. One line, as long as a name.
struct WebAddress {};
struct MailAddress {};
/// An image's file, or nothing: its size alone is a record's rule, its kind is looked at where it comes in.
struct Image {
    std::size_t most; ///< bytes
};
struct Share {
    pricing::Percent most = pricing::largestShare;
};
struct Month {}; ///< of the calendar
struct Day {};   ///< of the calendar, in a year that a month may have
struct Term {};  ///< CommitmentTerm
/// Months within the term, rising, the first of them 0, and the tenants from then on.
struct Steps {};
/// Months within the term, rising, and the amount of each; a custom billing schedule alone has them, and at least one.
struct Instalments {};
struct Price {}; ///< a rule and its value

/// A part with fields of its own, which a file holds as an object. `what`: "the partner".
template<typename Part>
struct Object {
    std::string_view what;
};
/// A list of records of their own kind.
template<typename Row>
struct Rows {};

} // namespace dealdesk::records
