#include "businessdays.h"

namespace dealdesk::guidance {

using namespace pricing;

bool isBusinessDay(Date day, const Holidays &holidays)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !holidays.contains(day);
}

Date businessDaysAfter(Date day, int count, const Holidays &holidays)
{
    while (count > 0) {
        day = plusDays(day, 1);
        count -= isBusinessDay(day, holidays);
    }
    return day;
}

} // namespace dealdesk::guidance
