// A date as it is typed: what is read, what is refused, and what the refusal says.
#include "entry/dateentry.h"

#include "records/decimaltext.h"

#include <array>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dealdesk::tests {

using entry::DateFault, entry::DateStyle, entry::readDate;
using pricing::Date;

using Kind = DateFault::Kind;

namespace {

struct Right {
    const char *text;
    const char *date; ///< ISO
};
const Right rightRows[] = {
    {"31 Jan 2027", "2027-01-31"},
    {"1 Jan 2027", "2027-01-01"},
    {"01 Jan 2027", "2027-01-01"},
    {"2027-01-31", "2027-01-31"},
    {"2027-1-3", "2027-01-03"},
    {"2027/01/31", "2027-01-31"},
    {"2027.01.02", "2027-01-02"},
    {"Jan 31, 2027", "2027-01-31"},
    {"Jan 31 2027", "2027-01-31"},
    {"January 31, 2027", "2027-01-31"},
    {"31 January 2027", "2027-01-31"},
    {"31 JANUARY 2027", "2027-01-31"},
    {"31 jan 2027", "2027-01-31"},
    {"31 Jan. 2027", "2027-01-31"},
    {"31. Jan 2027", "2027-01-31"},
    {"31-Jan-2027", "2027-01-31"},
    {"31/Jan/2027", "2027-01-31"},
    {"31Jan2027", "2027-01-31"},
    {"3 Sept 2027", "2027-09-03"},
    {"3 Septem 2027", "2027-09-03"},
    {"3 May 2027", "2027-05-03"},
    {"29 Feb 2028", "2028-02-29"},
    {"  31 Jan 2027\t\n", "2027-01-31"},
    {"31\u00A0Jan\u202F2027", "2027-01-31"},
    // Of figures alone, where only one can be the month, or both are the same.
    {"31.01.2027", "2027-01-31"},
    {"31.1.2027", "2027-01-31"},
    {"31-01-2027", "2027-01-31"},
    {"1/31/2027", "2027-01-31"},
    {"01/13/2027", "2027-01-13"},
    {"13/01/2027", "2027-01-13"},
    {"05/05/2027", "2027-05-05"},
    {"1 Jan 1900", "1900-01-01"},
    {"31 Dec 2999", "2999-12-31"},
};

struct Wrong {
    const char *text;
    Kind kind;
};
const Wrong wrongRows[] = {
    // Two dates.
    {"01/02/2027", Kind::TwoDates},
    {"01.02.2027", Kind::TwoDates},
    {"1-2-2027", Kind::TwoDates},
    {"12/11/2027", Kind::TwoDates},
    // Two digits of a year.
    {"31 Jan 27", Kind::ShortYear},
    {"Jan 31, 27", Kind::ShortYear},
    {"31.01.27", Kind::ShortYear},
    {"27-01-31", Kind::ShortYear},
    // No such day.
    {"31 Feb 2027", Kind::NoSuchDay},
    {"2027-02-29", Kind::NoSuchDay},
    {"29 Feb 2028x", Kind::NotADate},
    {"30.02.2028", Kind::NoSuchDay},
    {"31 Apr 2027", Kind::NoSuchDay},
    {"0 Jan 2027", Kind::NotADate},
    {"32 Jan 2027", Kind::NotADate},
    {"2027-13-01", Kind::NotADate},
    {"2027-00-10", Kind::NotADate},
    {"13.13.2027", Kind::NotADate},
    {"31 Jan 1899", Kind::Year},
    {"31 Jan 3000", Kind::Year},
    // Not a date, or not all of one.
    {"", Kind::NotADate},
    {"   ", Kind::NotADate},
    {"31 Jan", Kind::NotADate},
    {"Jan 2027", Kind::NotADate},
    {"2027", Kind::NotADate},
    {"20270131", Kind::NotADate},
    {"31 Ja 2027", Kind::NotADate},
    {"31 Janx 2027", Kind::NotADate},
    {"31 Jänner 2027", Kind::NotADate},
    {"31 Jan 20271", Kind::NotADate},
    {"31 Jan 202", Kind::NotADate},
    {"131 Jan 2027", Kind::NotADate},
    {"31 01 2027", Kind::NotADate},
    {"2027-01/31", Kind::NotADate},
    {"2027-01-31 12:00", Kind::NotADate},
    {"31 Jan 2027 1 Feb 2027", Kind::NotADate},
    {"31 Jan 2027.", Kind::NotADate},
    {"-31 Jan 2027", Kind::NotADate},
    {"31 -- Jan 2027", Kind::NotADate},
    {"31\nJan\n2027", Kind::NotADate},
    {"Sun, 31 Jan 2027", Kind::NotADate},
    {"tomorrow", Kind::NotADate},
};

const std::array<std::string, 12> names{"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};

std::string iso(const tl::expected<Date, DateFault> &read)
{
    return read ? records::dateText(*read) : std::string("refused");
}

Date dayAfter1900(int days)
{
    return Date{std::chrono::sys_days{std::chrono::year{1900} / 1 / 1} + std::chrono::days{days}};
}
constexpr int daysTo2999 = 401'766; ///< 31 Dec 2999

} // namespace

TEST(DateEntry, whatIsRead)
{
    for (const Right &row : rightRows)
        EXPECT_EQ(iso(readDate(row.text, DateStyle{})), row.date) << row.text;
}

TEST(DateEntry, whatIsRefused)
{
    for (const Wrong &row : wrongRows) {
        const auto read = readDate(row.text, DateStyle{});
        ASSERT_FALSE(read) << row.text << " is " << iso(read);
        EXPECT_EQ(read.error().kind, row.kind) << row.text;
    }
}

TEST(DateEntry, aLongTextIsNotSaidAgain)
{
    const auto read = readDate(std::string(100'000, 'x'), DateStyle{});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().found, "");
}

TEST(DateEntry, theLastDayThatIsRead) { EXPECT_EQ(iso(dayAfter1900(daysTo2999)), "2999-12-31"); }

RC_GTEST_PROP(DateEntry, everyWayOfWritingADayIsReadAsThatDay, ())
{
    const Date date = dayAfter1900(*rc::gen::inRange(0, daysTo2999 + 1));
    const std::string day = std::to_string(unsigned(date.day())), year = std::to_string(int(date.year()));
    const std::string name = names[unsigned(date.month()) - 1];
    for (const std::string &text :
         {day + ' ' + name.substr(0, 3) + ' ' + year, day + ' ' + name + ' ' + year,
          name.substr(0, 3) + ' ' + day + ", " + year, name + ' ' + day + ", " + year, records::dateText(date)}) {
        const auto read = readDate(text, DateStyle{});
        RC_ASSERT(read && *read == date);
    }
}

/// Figures alone are read only where one reading is a day: never as a guess.
RC_GTEST_PROP(DateEntry, figuresAloneAreNeverGuessed, ())
{
    const Date date = dayAfter1900(*rc::gen::inRange(0, daysTo2999 + 1));
    const std::string day = std::to_string(unsigned(date.day())), month = std::to_string(unsigned(date.month()));
    const std::string year = std::to_string(int(date.year()));
    const bool two = unsigned(date.day()) <= 12 && unsigned(date.day()) != unsigned(date.month());
    for (const char mark : {'.', '/', '-'})
        for (const std::string &text : {day + mark + month + mark + year, month + mark + day + mark + year}) {
            const auto read = readDate(text, DateStyle{});
            RC_ASSERT((two ? !read.has_value() : read && *read == date));
        }
}

TEST(DateEntry, aMonthIsReadWhole)
{
    for (const char *text : {"Jan 2027", "january 2027", "JAN. 2027", "Jan  2027", " 2027-01 ", "2027-1", "1/2027",
                             "01/2027", "Jan\u00A02027"}) {
        const auto month = entry::readMonth(text, DateStyle{});
        ASSERT_TRUE(month) << text;
        EXPECT_EQ(*month, pricing::YearMonth::of(2027, 1)) << text;
    }
    EXPECT_EQ(entry::readMonth("Sept 2027", DateStyle{}), pricing::YearMonth::of(2027, 9));
    EXPECT_EQ(entry::readMonth("1900-01", DateStyle{}), pricing::YearMonth::of(1900, 1));
    EXPECT_EQ(entry::readMonth("Dec 2999", DateStyle{}), pricing::YearMonth::of(2999, 12));
}

TEST(DateEntry, whatIsNoMonthIsRefused)
{
    for (const char *text : {"",        "Jan",        "2027",      "Jan2027",  "Jan 27",  "Ja 2027",   "Foo 2027",
                             "2027-13", "2027-0",     "13/2027",   "1/27",     "2027/01", "01-2027",   "1899-12",
                             "3000-01", "Jan 2027 x", "Jan 20277", "2027-001", "2027 01", "1 Jan 2027"}) {
        const auto month = entry::readMonth(text, DateStyle{});
        ASSERT_FALSE(month) << text;
        EXPECT_EQ(month.error().kind, Kind::NotAMonth);
        EXPECT_EQ(month.error().found, text);
    }
}

} // namespace dealdesk::tests
