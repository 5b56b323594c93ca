#include "calendarfile.h"

#include <libical/ical.h>

#include <memory>

namespace dealdesk::exchange {

namespace {

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype dayOf(pricing::Date date)
{
    icaltimetype day = icaltime_null_date();
    day.year = static_cast<int>(date.year());
    day.month = static_cast<int>(unsigned{date.month()});
    day.day = static_cast<int>(unsigned{date.day()});
    return day;
}

icaltimetype momentOf(std::chrono::sys_seconds stamp)
{
    return icaltime_from_timet_with_zone(std::chrono::system_clock::to_time_t(stamp), 0,
                                         icaltimezone_get_utc_timezone());
}

/// A component takes its properties over.
void add(icalcomponent *to, icalproperty *property) { icalcomponent_add_property(to, property); }

icalcomponent *eventOf(const CalendarEntry &entry, std::chrono::sys_seconds stamp)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(entry.uid.c_str()));
    add(event, icalproperty_new_dtstamp(momentOf(stamp)));
    add(event, icalproperty_new_dtstart(dayOf(entry.day)));
    add(event, icalproperty_new_dtend(dayOf(pricing::plusDays(entry.day, 1)))); // the first day that is not in it
    add(event, icalproperty_new_summary(entry.summary.c_str()));
    if (!entry.description.empty())
        add(event, icalproperty_new_description(entry.description.c_str()));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy all day for it
    return event;
}

} // namespace

std::string writeCalendar(std::span<const CalendarEntry> entries, std::chrono::sys_seconds stamp)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Deal Desk//Deal Desk//EN"));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace dealdesk::exchange
