#include "dateentry.h"

#include "pricing/ranges.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dealdesk::entry {

namespace {

using pricing::Date;
using Read = tl::expected<Date, DateFault>;
using Kind = DateFault::Kind;

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::size_t shortestName = 3;
constexpr std::size_t longestFound = 40; ///< what is longer is not said again
/// Kinds of space that come along when a date is pasted.
constexpr std::array<std::string_view, 4> widerSpaces{"\u00A0", "\u2007", "\u2009", "\u202F"};

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
/// Of UTF-8, once its spaces are plain ones: what is no letter there is in no month's name.
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string plainSpaces(std::string_view text)
{
    constexpr std::size_t longestDate = 200;
    if (text.size() > longestDate)
        return {};
    std::string plain(text);
    for (const std::string_view space : widerSpaces)
        for (std::size_t at = 0; (at = plain.find(space, at)) != std::string::npos;)
            plain.replace(at, space.size(), " ");
    while (!plain.empty() && isBlank(plain.back()))
        plain.pop_back();
    plain.erase(plain.begin(), std::ranges::find_if_not(plain, isBlank));
    return plain;
}

/// Three parts and what stands between them.
struct Parts {
    std::array<std::string_view, 3> part;
    std::array<std::string_view, 2> between;
};

std::optional<Parts> partsOf(std::string_view text)
{
    Parts parts;
    for (std::size_t index = 0; index < parts.part.size(); ++index) {
        if (text.empty() || (!isDigit(text[0]) && !isLetter(text[0])))
            return std::nullopt;
        const auto same = isDigit(text[0]) ? isDigit : isLetter;
        const auto end = std::ranges::find_if_not(text, same);
        parts.part[index] = text.substr(0, std::size_t(end - text.begin()));
        text.remove_prefix(parts.part[index].size());
        if (index == parts.between.size())
            break;
        const auto next = std::ranges::find_if(text, [](char c) { return isDigit(c) || isLetter(c); });
        parts.between[index] = text.substr(0, std::size_t(next - text.begin()));
        text.remove_prefix(parts.between[index].size());
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

/// Nothing, spaces, or one mark with spaces around it.
bool separates(std::string_view between)
{
    const auto marks = std::ranges::count_if(between, [](char c) { return c != ' '; });
    return marks <= 1 && between.find_first_not_of(" .,-/") == std::string_view::npos;
}

bool isFigures(std::string_view part, std::size_t most)
{
    return !part.empty() && part.size() <= most && isDigit(part[0]);
}

unsigned number(std::string_view digits)
{
    unsigned value = 0;
    for (const char digit : digits)
        value = value * 10 + unsigned(digit - '0');
    return value;
}

std::string inSmallLetters(std::string_view part)
{
    std::string name(part);
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return name;
}

std::size_t letters(std::string_view name)
{
    return std::size_t(
        std::ranges::count_if(name, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// 1 to 12; 0: no month's name, or less than three letters of one, or the beginning of two.
unsigned monthIn(const DateStyle::Names &all, const std::string &name)
{
    unsigned begun = 0;
    for (unsigned month = 1; month <= all.size(); ++month)
        if (std::ranges::find(all[month - 1], name) != all[month - 1].end())
            return month;
    for (unsigned month = 1; month <= all.size() && letters(name) >= shortestName; ++month)
        if (std::ranges::any_of(all[month - 1], [&](const std::string &each) { return each.starts_with(name); })) {
            if (begun != 0)
                return 0;
            begun = month;
        }
    return begun;
}

DateStyle::Names inEnglish()
{
    DateStyle::Names names;
    for (std::size_t month = 0; month < months.size(); ++month)
        names[month] = {std::string(months[month])};
    names[8].emplace_back("sept");
    return names;
}

/// In the field's language first.
unsigned monthNamed(std::string_view part, const DateStyle &style)
{
    static const DateStyle::Names english = inEnglish();
    const unsigned own = monthIn(style.months, style.fold ? style.fold(part) : inSmallLetters(part));
    return own != 0 ? own : monthIn(english, inSmallLetters(part));
}

/// Without the words that the language puts between.
std::string withoutWords(std::string text, const DateStyle &style)
{
    for (const std::string &word : style.words)
        for (std::size_t at = 0; (at = text.find(' ' + word + ' ', at)) != std::string::npos;)
            text.replace(at, word.size() + 2, " ");
    return text;
}

tl::unexpected<DateFault> notADate(std::string_view text)
{
    return tl::unexpected(DateFault{Kind::NotADate, std::string(text.size() > longestFound ? "" : text)});
}

Read dateOf(unsigned year, unsigned month, unsigned day, std::string_view text)
{
    using namespace std::chrono;
    const Date date{std::chrono::year{int(year)}, std::chrono::month{month}, std::chrono::day{day}};
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return notADate(text);
    if (int(year) < pricing::firstYear || int(year) > pricing::lastYear)
        return tl::unexpected(DateFault{Kind::Year, std::string(text)});
    if (!date.ok()) {
        const Date last{year_month_day_last{date.year(), month_day_last{date.month()}}};
        return tl::unexpected(DateFault{Kind::NoSuchDay, std::string(text), last});
    }
    return date;
}

/// Figures alone, the year last: which of the other two is the month?
Read twoWays(unsigned first, unsigned second, unsigned year, DateStyle::Order order, std::string_view text)
{
    const Read dayFirst = dateOf(year, second, first, text), monthFirst = dateOf(year, first, second, text);
    if (order == DateStyle::Order::Open) {
        if (first != second && dayFirst && monthFirst)
            return tl::unexpected(DateFault{Kind::TwoDates, std::string(text), *dayFirst, *monthFirst});
        return second > 12 ? monthFirst : dayFirst;
    }
    const bool isDayFirst = order == DateStyle::Order::DayFirst;
    const Read &own = isDayFirst ? dayFirst : monthFirst, &other = isDayFirst ? monthFirst : dayFirst;
    if (!own && other)
        return tl::unexpected(DateFault{Kind::OtherOrder, std::string(text), *other});
    return own;
}

} // namespace

Read readDate(std::string_view entry, const DateStyle &style)
{
    const std::string text = plainSpaces(entry), dated = withoutWords(text, style);
    const auto parts = partsOf(dated);
    if (!parts || !std::ranges::all_of(parts->between, separates))
        return notADate(text);
    const auto &[a, b, c] = parts->part;
    const bool dayFirst = isFigures(a, 2), word = isLetter(b[0]), monthFirst = isLetter(a[0]);
    if ((dayFirst && c.size() == 2 && isFigures(c, 2)) || (monthFirst && c.size() == 2 && isFigures(c, 2)))
        return tl::unexpected(DateFault{Kind::ShortYear, text});
    const bool yearLast = isFigures(c, 4) && c.size() == 4;
    if (dayFirst && word && yearLast && monthNamed(b, style) > 0)
        return dateOf(number(c), monthNamed(b, style), number(a), text);
    if (monthFirst && isFigures(b, 2) && yearLast && monthNamed(a, style) > 0)
        return dateOf(number(c), monthNamed(a, style), number(b), text);
    const std::string_view mark = parts->between[0];
    if (mark != parts->between[1] || (mark != "-" && mark != "/" && mark != "."))
        return notADate(text);
    if (a.size() == 4 && isFigures(a, 4) && isFigures(b, 2) && isFigures(c, 2))
        return dateOf(number(a), number(b), number(c), text);
    const bool isByPoints = style.order == DateStyle::Order::Open && mark == ".";
    if (dayFirst && isFigures(b, 2) && yearLast)
        return twoWays(number(a), number(b), number(c), isByPoints ? style.ofPoints : style.order, text);
    return notADate(text);
}

tl::expected<pricing::YearMonth, DateFault> readMonth(std::string_view entry, const DateStyle &style)
{
    const std::string text = plainSpaces(entry), dated = withoutWords(text, style);
    const std::string_view all = dated;
    const bool named = !all.empty() && isLetter(all[0]);
    const auto first = std::size_t(std::ranges::find_if_not(all, named ? isLetter : isDigit) - all.begin());
    const auto second =
        std::size_t(std::find_if(all.begin() + std::ptrdiff_t(first), all.end(), isDigit) - all.begin());
    const std::string_view a = all.substr(0, first), b = all.substr(second);
    std::string_view between = all.substr(first, second - first);
    unsigned year = 0, month = 0;
    if (std::ranges::all_of(b, isDigit)) {
        if (named && b.size() == 4 && !between.empty() && between != ".") {
            between.remove_prefix(between.starts_with('.') ? 1 : 0);
            const bool isApart =
                between == "/" || between == "-" || std::ranges::all_of(between, [](char c) { return c == ' '; });
            month = isApart ? monthNamed(a, style) : 0;
            year = number(b);
        } else if (between == "-" && a.size() == 4 && isFigures(b, 2)) {
            month = number(b);
            year = number(a);
        } else if ((between == "/" || (between == "." && style.ofPoints != DateStyle::Order::Open)) &&
                   isFigures(a, 2) && b.size() == 4) {
            month = number(a);
            year = number(b);
        }
    }
    if (month < 1 || month > 12 || int(year) < pricing::firstYear || int(year) > pricing::lastYear)
        return tl::unexpected(DateFault{Kind::NotAMonth, text});
    return pricing::YearMonth::of(int(year), int(month));
}

} // namespace dealdesk::entry
