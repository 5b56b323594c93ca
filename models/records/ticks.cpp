#include "ticks.h"

#include "decimaltext.h"
#include "values.h"

#include "pricing/nametext.h"
#include "pricing/ranges.h"

#include <algorithm>

namespace dealdesk::records {

namespace {

constexpr std::size_t dayLength = 10, longestRowId = 60;

bool isOf(const std::string &text, std::string_view row)
{
    const auto ticked = tickFrom(text);
    return ticked && ticked->row == row;
}

} // namespace

bool isRowId(std::string_view text)
{
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= longestRowId && std::ranges::all_of(text, fits);
}

bool isInRange(Tick, std::string_view value) { return tickFrom(value).has_value(); }

std::string textOf(const Ticked &ticked)
{
    std::string text = dateText(ticked.day) + ' ' + ticked.row;
    if (!ticked.note.empty())
        text += ' ' + ticked.note;
    return text;
}

std::optional<Ticked> tickFrom(std::string_view text)
{
    const auto day = readDay(text.substr(0, dayLength));
    if (!day || !isInRange(Day{}, *day) || text.size() <= dayLength || text[dayLength] != ' ')
        return std::nullopt;
    const std::string_view rest = text.substr(dayLength + 1);
    const std::size_t end = std::min(rest.find(' '), rest.size());
    Ticked ticked{std::string(rest.substr(0, end)), *day, {}};
    if (end < rest.size())
        ticked.note = rest.substr(end + 1);
    const bool isRead = isRowId(ticked.row) && !pricing::faultOfText(ticked.note, 0, pricing::longestTickNote);
    // A blank too many would be written otherwise.
    return isRead && textOf(ticked) == text ? std::optional(std::move(ticked)) : std::nullopt;
}

std::optional<Ticked> tickOf(const std::vector<std::string> &ticks, std::string_view row)
{
    const auto found = std::find_if(ticks.rbegin(), ticks.rend(), [=](const auto &each) { return isOf(each, row); });
    return found == ticks.rend() ? std::nullopt : tickFrom(*found);
}

std::vector<std::string> withTick(std::vector<std::string> ticks, std::string_view row,
                                  const std::optional<Ticked> &ticked)
{
    std::erase_if(ticks, [=](const auto &each) { return isOf(each, row); });
    if (ticked)
        ticks.push_back(textOf(*ticked));
    return ticks;
}

} // namespace dealdesk::records
