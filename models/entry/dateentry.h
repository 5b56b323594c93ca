// What a person types into a field for a date or a month.
#pragma once

#include "pricing/calendar.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace dealdesk::entry {

/// What is wrong with a text for a date or a month; what is said of it beside the field: wording/entrywords.h.
struct DateFault {
    enum class Kind : std::uint8_t {
        NotADate,
        Year,      ///< outside of pricing::firstYear to lastYear
        ShortYear, ///< of two digits
        NoSuchDay, ///< `one` is the month's last
        TwoDates,  ///< `one` or `other`
        NotAMonth,
    };
    Kind kind = Kind::NotADate;
    std::string found{}; ///< the text; of a date empty where it is too long to be said again
    pricing::Date one{}, other{};
};

/// "31 Jan 2027", "Jan 31, 2027", "31 January 2027", "2027-01-31"; of figures alone also "31.01.2027" and "1/31/2027",
/// where only one of them can be the month. What can be two dates ("01/02/2027"), a year of two digits and a day that
/// the calendar lacks are refused. Years 1900 to 2999.
tl::expected<pricing::Date, DateFault> readDate(std::string_view text);

/// "Jan 2027", "January 2027", "2027-01", "1/2027", in the years of a scenario's start.
tl::expected<pricing::YearMonth, DateFault> readMonth(std::string_view text);

} // namespace dealdesk::entry
