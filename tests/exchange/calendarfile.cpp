// Calendar files: all-day entries that keep their id, and nothing in a text that would be read as more than text.
#include "exchange/calendarfile.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

namespace dealdesk::exchange {

namespace {

constexpr pricing::Date day = std::chrono::year{2026} / 12 / 31;
constexpr std::chrono::sys_seconds stamp = std::chrono::sys_days{std::chrono::year{2026} / 11 / 27};

TEST(CalendarFile, readsAsADocument)
{
    EXPECT_EQ(writeCalendar({{{"d1-renewal", day, "Renew Example Corp", "Term ends on 14 Jan 2027"}}}, stamp),
              "BEGIN:VCALENDAR\r\n"
              "VERSION:2.0\r\n"
              "PRODID:-//Deal Desk//Deal Desk//EN\r\n"
              "BEGIN:VEVENT\r\n"
              "UID:d1-renewal\r\n"
              "DTSTAMP:20261127T000000Z\r\n"
              "DTSTART;VALUE=DATE:20261231\r\n"
              "DTEND;VALUE=DATE:20270101\r\n"
              "SUMMARY:Renew Example Corp\r\n"
              "DESCRIPTION:Term ends on 14 Jan 2027\r\n"
              "TRANSP:TRANSPARENT\r\n"
              "END:VEVENT\r\n"
              "END:VCALENDAR\r\n");
}

TEST(CalendarFile, whatATextHoldsStaysText)
{
    const std::string hostile = "Müller, Söhne; \"x\"\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\\";
    const std::string written = writeCalendar({{{"1", day, hostile, hostile}}}, stamp);
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> read(icalparser_parse_string(written.c_str()),
                                                                             &icalcomponent_free);
    ASSERT_TRUE(read);
    EXPECT_EQ(icalcomponent_count_components(read.get(), ICAL_ANY_COMPONENT), 1);
    icalcomponent *event = icalcomponent_get_first_component(read.get(), ICAL_VEVENT_COMPONENT);
    EXPECT_EQ(icalcomponent_count_properties(event, ICAL_ATTACH_PROPERTY), 0);
    const std::string summary = icalcomponent_get_summary(event);
    EXPECT_TRUE(summary.starts_with("Müller, Söhne; \"x\"\nBEGIN:VEVENT"));
}

TEST(CalendarFile, anEmptyOneIsAWholeCalendar)
{
    EXPECT_TRUE(writeCalendar({}, stamp).starts_with("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(writeCalendar({}, stamp).ends_with("END:VCALENDAR\r\n"));
}

} // namespace
} // namespace dealdesk::exchange
