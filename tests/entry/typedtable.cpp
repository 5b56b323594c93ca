// typed.tsv: what is typed in the styles of five languages, and what is read or refused.
#include "entry/dateentry.h"
#include "entry/numberentry.h"

#include "pricing/currencies.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace dealdesk::tests {

using namespace entry;

namespace {

constexpr std::size_t leastRows = 500;
constexpr std::int64_t mostBalance = 1'000'000'000;

/// In the letters that the table has, as the program's own folding makes them.
std::string withoutCaseAndAccents(std::string_view word)
{
    static const std::vector<std::pair<std::string, std::string>> letters{
        {"a\u0308", "a"}, {"ä", "a"}, {"Ä", "a"}, {"é", "e"}, {"É", "e"}, {"û", "u"}, {"ç", "c"}, {"Ç", "c"}};
    std::string folded(word);
    for (const auto &[from, to] : letters)
        for (std::size_t at = 0; (at = folded.find(from, at)) != std::string::npos;)
            folded.replace(at, from.size(), to);
    std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return folded;
}

/// "janvier janv, fevrier fevr, …": https://cldr.unicode.org
DateStyle dateStyle(const std::string &months)
{
    DateStyle style;
    style.fold = withoutCaseAndAccents;
    std::istringstream of(months);
    std::string word;
    for (std::size_t month = 0; of >> word;) {
        const bool isLast = word.back() == ',';
        style.months.at(month).push_back(isLast ? word.substr(0, word.size() - 1) : word);
        month += isLast ? 1 : 0;
    }
    return style;
}

struct Style {
    NumberStyle numbers;
    DateStyle dates;
};

Style styleOf(const std::string &name)
{
    const DateStyle german = dateStyle("januar jan, februar feb, marz mar, april apr, mai, juni jun, juli jul, "
                                       "august aug, september sept, oktober okt, november nov, dezember dez");
    std::map<std::string, Style> styles{
        {"en-US", {{".", ","}, {}}},
        {"de-DE", {{",", "."}, german}},
        {"pt-BR",
         {{",", "."},
          dateStyle("janeiro jan, fevereiro fev, marco mar, abril abr, maio mai, junho jun, julho jul, "
                    "agosto ago, setembro set, outubro out, novembro nov, dezembro dez")}},
        {"fr-FR",
         {{",", "\u202F"},
          dateStyle("janvier janv, fevrier fevr, mars, avril avr, mai, juin, juillet juil, aout, "
                    "septembre sept, octobre oct, novembre nov, decembre dec")}},
        {"de-CH", {{".", "’"}, german}}};
    styles["de-DE"].dates.ofPoints = styles["de-CH"].dates.ofPoints = DateStyle::Order::DayFirst;
    styles["pt-BR"].dates.words = {"de"};
    Style style = styles.at(name.substr(0, name.find('/')));
    style.numbers.isChosen = name.ends_with("/chosen");
    style.dates.order = name.ends_with("/day")     ? DateStyle::Order::DayFirst
                        : name.ends_with("/month") ? DateStyle::Order::MonthFirst
                                                   : DateStyle::Order::Open;
    return style;
}

std::string refused(NumberFault::Kind kind)
{
    static const std::vector<std::string> names{"Empty",         "NotANumber", "Grouping", "Several",  "Word",
                                                "OtherCurrency", "Negative",   "TooFine",  "TooLarge", "OutOfRange",
                                                "Sum",           "ByZero",     "NotExact"};
    return "refused " + names.at(static_cast<std::size_t>(kind));
}

std::string refused(DateFault::Kind kind)
{
    static const std::vector<std::string> names{"NotADate", "Year",       "ShortYear", "NoSuchDay",
                                                "TwoDates", "OtherOrder", "NotAMonth"};
    return "refused " + names.at(static_cast<std::size_t>(kind));
}

std::string said(const auto &read, const auto &textOf) { return read ? textOf(*read) : refused(read.error().kind); }

std::string readAs(const std::string &kind, const std::string &text, const Style &style)
{
    const auto whole = [](std::int64_t count) { return std::to_string(count); };
    if (kind == "percent")
        return said(readPercent(text, style.numbers), [](auto percent) { return records::percentText(percent); });
    if (kind == "count")
        return said(readCount(text, 1, 1'000'000, style.numbers), whole);
    if (kind == "balance")
        return said(readCount(text, -mostBalance, mostBalance, style.numbers), whole);
    if (kind == "month")
        return said(readMonth(text, style.dates), records::monthText);
    if (kind == "date")
        return said(readDate(text, style.dates), records::dateText);
    return said(readMoney(text, kind, style.numbers),
                [&](auto money) { return records::decimalText(money, pricing::minorDigits(kind)); });
}

std::string unescaped(std::string text)
{
    static const std::vector<std::pair<std::string, std::string>> escapes{
        {"\\u00A0", "\u00A0"}, {"\\u2009", "\u2009"}, {"\\u202F", "\u202F"}, {"\\u0308", "\u0308"},
        {"\\t", "\t"},         {"\\r", "\r"},         {"\\n", "\n"}};
    for (const auto &[from, to] : escapes)
        for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
            text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST(TypedTable, everyRowIsReadOrRefusedAsItSays)
{
    std::ifstream table(DEALDESK_TESTS_DIR "/entry/typed.tsv");
    std::size_t rows = 0, number = 0;
    for (std::string line; std::getline(table, line);) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        std::vector<std::string> cells;
        std::istringstream of(line);
        for (std::string cell; std::getline(of, cell, '\t');)
            cells.push_back(cell);
        ASSERT_EQ(cells.size(), 4U) << "line " << number;
        EXPECT_EQ(readAs(cells[1], unescaped(cells[2]), styleOf(cells[0])), cells[3])
            << "line " << number << ": " << line;
        ++rows;
    }
    EXPECT_GE(rows, leastRows);
}

} // namespace dealdesk::tests
