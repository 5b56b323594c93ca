// The calendar unit is the month; only invoices and payouts have days.
#pragma once

#include <chrono>
#include <compare>

namespace dealdesk::pricing {

using Date = std::chrono::year_month_day;

struct YearMonth {
    int index = 0; ///< months since January of year 0

    static constexpr YearMonth of(int year, int month) { return {year * 12 + month - 1}; }
    constexpr int year() const { return index / 12; }
    constexpr int month() const { return index % 12 + 1; } ///< 1 to 12
    constexpr YearMonth plus(int months) const { return {index + months}; }
    constexpr Date firstDay() const
    {
        return std::chrono::year{year()} / std::chrono::month{static_cast<unsigned>(month())} / std::chrono::day{1};
    }

    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;
};

constexpr YearMonth monthOf(Date date)
{
    return YearMonth::of(static_cast<int>(date.year()), static_cast<int>(unsigned{date.month()}));
}
constexpr Date lastDayOf(YearMonth month)
{
    return Date{std::chrono::sys_days{month.plus(1).firstDay()} - std::chrono::days{1}};
}

/// 0: the same day; negative where `to` is earlier.
constexpr int daysBetween(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}
constexpr Date plusDays(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

} // namespace dealdesk::pricing
