// What usage files say, as values: usagefile.h reads and counts them.
#pragma once

#include "pricing/calendar.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dealdesk::exchange {

/// What a deployment knows a customer by, and his projects there, each once.
struct UsageName {
    std::string written;  ///< as first met, without blanks at the ends
    std::string compared; ///< as comparedName answers
    std::size_t line = 0; ///< of the file, where it is first met; 0: not from a file
    std::vector<std::string> projects;
    friend bool operator==(const UsageName &, const UsageName &) = default;
};

/// What one deployment says of one month.
struct UsageReading {
    std::string deployment; ///< of the column, or the file's name
    pricing::YearMonth month;
    std::vector<UsageName> names; ///< in the order in which they are first met
    std::int64_t rows = 0;        ///< that are active: the projects and their repetitions
    std::int64_t inactive = 0;
    friend bool operator==(const UsageReading &, const UsageReading &) = default;
};

/// Rows of other months than the one that was asked for, which nobody looked into.
struct OtherMonthRows {
    std::string deployment;
    pricing::YearMonth month;
    std::int64_t rows = 0;
    friend bool operator==(const OtherMonthRows &, const OtherMonthRows &) = default;
};

struct UsageFile {
    std::vector<UsageReading> readings; ///< of the month that was asked for
    std::vector<OtherMonthRows> others;
    friend bool operator==(const UsageFile &, const UsageFile &) = default;
};

} // namespace dealdesk::exchange
