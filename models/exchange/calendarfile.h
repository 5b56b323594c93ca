// Days as a calendar file (iCalendar, RFC 5545), written by libical: an entry for each, all day, with no time zone.
#pragma once

#include "pricing/calendar.h"

#include <span>
#include <string>

namespace dealdesk::exchange {

struct CalendarEntry {
    std::string uid; ///< stays the same for the same thing: a calendar that has it takes the new day
    pricing::Date day{};
    std::string summary, description; ///< UTF-8 of any lines; no amounts, for calendars are shared
};

/// `stamp`: when it was written, in UTC. The file's bytes, with CRLF.
std::string writeCalendar(std::span<const CalendarEntry> entries, std::chrono::sys_seconds stamp);

} // namespace dealdesk::exchange
