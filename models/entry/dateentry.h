// What a person types into a field for a date or a month.
#pragma once

#include "pricing/calendar.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace dealdesk::entry {

/// As the field's language writes dates, and the person.
struct DateStyle {
    using Names = std::array<std::vector<std::string>, 12>;
    enum class Order : std::uint8_t {
        Open,       ///< "02/03/2027" may be two dates
        DayFirst,   ///< "02/03/2027" is 2 March
        MonthFirst, ///< "02/03/2027" is 3 February
    };
    Names months{}; ///< the language's, without points and as `fold` makes them; English ones hold too
    std::vector<std::string> words{}; ///< that it puts between: "de"
    Order order = Order::Open;
    Order ofPoints = Order::Open; ///< of "02.03.2027", where `order` is open
    /// Of a word: one text for all ways to write it. Null: capitals of ASCII only.
    std::string (*fold)(std::string_view) = nullptr;
};

/// What is wrong with a text for a date or a month; what is said of it beside the field: wording/entrywords.h.
struct DateFault {
    enum class Kind : std::uint8_t {
        NotADate,
        Year,       ///< outside of pricing::firstYear to lastYear
        ShortYear,  ///< of two digits
        NoSuchDay,  ///< `one` is the month's last
        TwoDates,   ///< `one` or `other`
        OtherOrder, ///< only in another order than the field's is it a day: `one`
        NotAMonth,
    };
    Kind kind = Kind::NotADate;
    std::string found{}; ///< the text; of a date empty where it is too long to be said again
    pricing::Date one{}, other{};
};

/// "31 Jan 2027", "Jan 31, 2027", "31 January 2027", "31. März 2027", "31 de jan. de 2027", "2027-01-31"; of figures
/// alone also "31.01.2027" and "1/31/2027", in the field's order or, where that is open, where only one of them can be
/// the month. What can be two dates ("01/02/2027"), a year of two digits and a day that the calendar lacks are refused.
/// Years 1900 to 2999.
tl::expected<pricing::Date, DateFault> readDate(std::string_view text, const DateStyle &style);

/// "Jan 2027", "January 2027", "jan/2027", "März 2027", "2027-01", "1/2027", in the years of a scenario's start.
tl::expected<pricing::YearMonth, DateFault> readMonth(std::string_view text, const DateStyle &style);

} // namespace dealdesk::entry
