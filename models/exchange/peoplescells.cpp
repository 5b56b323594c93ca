#include "peoplescells.h"

#include "cellreader.h"
#include "records/asciitext.h"

#include <algorithm>
#include <charconv>

namespace dealdesk::exchange {

using pricing::YearMonth;

namespace {

constexpr std::array<std::string_view, 12> monthWords{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};

/// What people write, bare, and the word that it means.
constexpr std::pair<std::string_view, std::string_view> meant[]{{"awscppo", "cppo"},
                                                                {"aws", "cppo"},
                                                                {"awsmarketplace", "cppo"},
                                                                {"azurempo", "mpo"},
                                                                {"azure", "mpo"},
                                                                {"azuremarketplace", "mpo"},
                                                                {"directcontract", "direct"},
                                                                {"hailbytesasm", "asm"},
                                                                {"hailbytessat", "sat"},
                                                                {"hailbytessupporthub", "supporthub"},
                                                                {"unitprice", "unit"},
                                                                {"pertenant", "unit"},
                                                                {"markuponwholesale", "markup"},
                                                                {"marginofresale", "margin"},
                                                                {"true", "yes"},
                                                                {"y", "yes"},
                                                                {"x", "yes"},
                                                                {"false", "no"},
                                                                {"n", "no"},
                                                                {"yearly", "annual"},
                                                                {"annually", "annual"}};
constexpr std::pair<std::string_view, std::string_view> signs[]{
    {"USD", "$"}, {"USD", "US$"}, {"EUR", "€"}, {"GBP", "£"}, {"JPY", "¥"}};

constexpr std::array<std::string_view, 5> endBlanks{" ", "\t", "\n", "\u00A0", "\u202F"};

bool takeOff(std::string_view &text, std::string_view sign)
{
    if (sign.empty() || text.size() <= sign.size())
        return false;
    if (records::isSameWord(text.substr(0, sign.size()), sign))
        text.remove_prefix(sign.size());
    else if (records::isSameWord(text.substr(text.size() - sign.size()), sign))
        text.remove_suffix(sign.size());
    else
        return false;
    text = withoutEnds(text);
    return true;
}

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }
bool isLatin(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

struct DateParts {
    std::vector<std::string_view> numbers;
    int namedMonth = 0; ///< 1 to 12; 0: none is named
    bool isNameFirst = false;
};

int monthNamed(std::string_view word)
{
    const std::string bare = bareWord(word);
    for (std::size_t month = 0; month < monthWords.size(); ++month)
        if (bare == monthWords[month] || bare == monthWords[month].substr(0, 3) || (month == 8 && bare == "sept"))
            return static_cast<int>(month) + 1;
    return 0;
}

std::optional<DateParts> partsOf(std::string_view text)
{
    constexpr std::size_t mostDigits = 4, mostParts = 3;
    DateParts parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const auto run = [&](auto belongs) {
            while (at < text.size() && belongs(text[at]))
                ++at;
            return text.substr(begin, at - begin);
        };
        if (isDigit(text[at])) {
            parts.numbers.push_back(run(isDigit));
            if (parts.numbers.back().size() > mostDigits || parts.numbers.size() > mostParts)
                return std::nullopt;
        } else if (isLatin(text[at])) {
            if (parts.namedMonth > 0)
                return std::nullopt;
            parts.isNameFirst = parts.numbers.empty();
            parts.namedMonth = monthNamed(run(isLatin));
            if (parts.namedMonth == 0)
                return std::nullopt;
        } else if (std::string_view("-/., ").find(text[at]) != std::string_view::npos) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool isYear(std::string_view digits) { return digits.size() == 4; }

std::optional<YearMonth> monthOfDay(int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const auto last = std::chrono::year_month_day_last(std::chrono::year(year) / month / std::chrono::last);
    return static_cast<unsigned>(day) <= static_cast<unsigned>(last.day()) ? std::optional(YearMonth::of(year, month))
                                                                           : std::nullopt;
}

/// Without the time of day that a program wrote behind it.
std::string_view withoutTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == text.npos || colon < 3)
        return text;
    const std::size_t mark = text.find_last_of("T ", colon);
    return mark == text.npos || mark == 0 || !isDigit(text[mark - 1]) ? text : withoutEnds(text.substr(0, mark));
}

} // namespace

std::string_view withoutEnds(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : endBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string bareWord(std::string_view text)
{
    std::string bare;
    for (const char each : text) {
        const char letter = records::lowered(each);
        if ((letter >= 'a' && letter <= 'z') || isDigit(letter) || static_cast<signed char>(each) < 0)
            bare += letter;
    }
    return bare;
}

std::string plainWord(std::string_view cell)
{
    std::string bare = bareWord(cell);
    for (const auto &[written, word] : meant)
        if (bare == written)
            return std::string(word);
    return bare;
}

std::string_view withoutCurrency(std::string_view cell, std::string_view currency)
{
    std::string_view text = withoutEnds(cell);
    if (takeOff(text, currency))
        return text;
    for (const auto &[code, sign] : signs)
        if (code == currency && takeOff(text, sign))
            return text;
    return text;
}

std::optional<YearMonth> peoplesMonth(std::string_view cell, WrittenDates dates)
{
    const auto parts = partsOf(withoutTime(withoutEnds(cell)));
    if (!parts)
        return std::nullopt;
    const auto &numbers = parts->numbers;
    if (parts->namedMonth > 0) {
        if (numbers.size() == 1 && isYear(numbers[0]))
            return monthOfDay(numberOf(numbers[0]), parts->namedMonth, 1);
        if (numbers.size() == 2 && isYear(numbers[1]) && !isYear(numbers[0]))
            return monthOfDay(numberOf(numbers[1]), parts->namedMonth, numberOf(numbers[0]));
        return std::nullopt;
    }
    if (numbers.size() == 2 && isYear(numbers[0]) != isYear(numbers[1]))
        return isYear(numbers[0]) ? monthOfDay(numberOf(numbers[0]), numberOf(numbers[1]), 1)
                                  : monthOfDay(numberOf(numbers[1]), numberOf(numbers[0]), 1);
    if (numbers.size() != 3)
        return std::nullopt;
    if (isYear(numbers[0]) && !isYear(numbers[1]) && !isYear(numbers[2]))
        return monthOfDay(numberOf(numbers[0]), numberOf(numbers[1]), numberOf(numbers[2]));
    if (!isYear(numbers[2]) || isYear(numbers[0]) || isYear(numbers[1]) || dates == WrittenDates::YearFirst)
        return std::nullopt;
    const int first = numberOf(numbers[0]), second = numberOf(numbers[1]), year = numberOf(numbers[2]);
    return dates == WrittenDates::MonthFirst ? monthOfDay(year, first, second) : monthOfDay(year, second, first);
}

std::optional<int> peoplesTerm(std::string_view cell)
{
    constexpr int fewestMonths = 10, inYear = 12, mostRead = 1'000;
    const std::string bare = bareWord(cell);
    const std::size_t digits = std::min(bare.find_first_not_of("0123456789"), bare.size());
    if (digits == 0 || digits > 3)
        return std::nullopt;
    const int number = numberOf(std::string_view(bare).substr(0, digits));
    const std::string unit = bare.substr(digits);
    const bool isYears = unit == "y" || unit == "yr" || unit == "yrs" || unit == "year" || unit == "years";
    const bool isMonths = unit == "m" || unit == "mo" || unit == "mos" || unit == "month" || unit == "months";
    if ((!unit.empty() && !isYears && !isMonths) || number >= mostRead)
        return std::nullopt;
    return isYears || (unit.empty() && number < fewestMonths) ? number * inYear : number;
}

std::optional<std::string> peoplesNumber(std::string_view cell, WrittenNumbers numbers, std::string_view currency)
{
    std::string_view text = withoutCurrency(cell, currency);
    if (text.ends_with('%'))
        text = withoutEnds(text.substr(0, text.size() - 1));
    return plainNumber(text, numbers);
}

} // namespace dealdesk::exchange
