#include "firm.h"

#include "names.h"
#include "rowwords.h"

#include "pricing/nametext.h"
#include "pricing/ranges.h"
#include "records/decimaltext.h"
#include "records/values.h"

#include <algorithm>

namespace dealdesk::guidance {

using namespace pricing;

namespace {

constexpr std::string_view holidayPrefix = "holiday/", tickPrefix = "tick/";
constexpr std::size_t longestId = 20;

/// Without blanks at the ends.
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Where there is one.
const OwnValue *row(const FirmRows &rows, std::string_view name)
{
    const auto found = rows.find(name);
    return found == rows.end() ? nullptr : &found->second;
}

} // namespace

std::string rowOf(FirmId id)
{
    switch (id) {
    case FirmId::AwsAccount: return "id/aws-account";
    case FirmId::MicrosoftPartnerId: return "id/microsoft-partner";
    case FirmId::AzureSellerId: return "id/azure-seller";
    }
    return {};
}

std::string firmId(const FirmRows &rows, FirmId id)
{
    const OwnValue *found = row(rows, rowOf(id));
    return found ? found->value : std::string();
}

int usualDigits(FirmId id)
{
    switch (id) {
    case FirmId::AwsAccount: return static_cast<int>(accountDigits);
    case FirmId::MicrosoftPartnerId: return 7;
    case FirmId::AzureSellerId: return 8;
    }
    return 0;
}

std::optional<IdFault> faultOf(FirmId id, std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    if (!std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return IdFault::NotDigits;
    if (text.size() == static_cast<std::size_t>(usualDigits(id)))
        return std::nullopt;
    return id == FirmId::AwsAccount || text.size() > longestId ? IdFault::Length : IdFault::OtherLength;
}

std::string holidayRow(Date day) { return std::string(holidayPrefix) + records::dateText(day); }

Holidays holidaysOf(const FirmRows &rows)
{
    Holidays holidays;
    for (auto at = rows.lower_bound(holidayPrefix); at != rows.end() && at->first.starts_with(holidayPrefix); ++at)
        if (const auto day = records::readDay(std::string_view(at->first).substr(holidayPrefix.size())))
            holidays.insert(*day);
    return holidays;
}

std::string holidayLines(const FirmRows &rows)
{
    std::string lines;
    for (const Date day : holidaysOf(rows)) {
        const std::string &name = rows.at(holidayRow(day)).note;
        lines += (lines.empty() ? "" : "\n") + records::dateText(day) + (name.empty() ? "" : ' ' + name);
    }
    return lines;
}

tl::expected<FirmRows, std::size_t> holidaysFrom(std::string_view lines)
{
    FirmRows rows;
    for (std::size_t number = 1; !lines.empty(); ++number) {
        std::string_view line = trimmed(takeTo(lines, '\n'));
        if (line.empty())
            continue;
        const auto day = records::readDay(takeTo(line, ' '));
        const std::string name(trimmed(line));
        if (!day || !isInRange(records::Day{}, *day) || faultOfText(name, 0, longestName) ||
            !rows.try_emplace(holidayRow(*day), OwnValue{{}, name}).second)
            return tl::unexpected(number);
    }
    return rows;
}

std::map<std::string, std::optional<OwnValue>, std::less<>> holidayChanges(const FirmRows &rows, const FirmRows &wanted)
{
    std::map<std::string, std::optional<OwnValue>, std::less<>> changes;
    for (const Date day : holidaysOf(rows))
        changes.emplace(holidayRow(day), std::nullopt);
    for (const auto &[name, value] : wanted)
        changes[name] = value;
    std::erase_if(changes, [&](const auto &change) {
        const OwnValue *now = row(rows, change.first);
        return now ? change.second == *now : !change.second;
    });
    return changes;
}

std::string requestRow(Listing listing, Route route)
{
    return "request/" + std::string(id(listing)) + '/' + std::string(id(route));
}

OwnValue requestValue(const AuthorizationRequest &request)
{
    std::string value = records::dateText(request.asked);
    if (request.answered)
        value += ' ' + records::dateText(*request.answered);
    return {value, {}};
}

std::optional<AuthorizationRequest> requestFor(const FirmRows &rows, Listing listing, Route route)
{
    const OwnValue *found = row(rows, requestRow(listing, route));
    if (!found)
        return std::nullopt;
    std::string_view rest = found->value;
    const auto asked = records::readDay(takeTo(rest, ' '));
    if (!asked)
        return std::nullopt;
    return AuthorizationRequest{listing, route, *asked, records::readDay(rest)};
}

std::vector<AuthorizationRequest> requestsOf(const FirmRows &rows)
{
    std::vector<AuthorizationRequest> requests;
    for (const Listing listing : {Listing::Asm, Listing::Sat, Listing::SupportHub})
        for (const Route route : {Route::Cppo, Route::Mpo})
            if (const auto request = requestFor(rows, listing, route))
                requests.push_back(*request);
    return requests;
}

Date answerDue(const AuthorizationRequest &request, const Holidays &holidays)
{
    return businessDaysAfter(request.asked, answerBusinessDays, holidays);
}

std::string tickRow(std::string_view row) { return std::string(tickPrefix) + std::string(row); }

std::optional<records::Ticked> firmTick(const FirmRows &rows, std::string_view name)
{
    const OwnValue *found = row(rows, tickRow(name));
    const auto day = found ? records::readDay(found->value) : std::nullopt;
    return day ? std::optional(records::Ticked{std::string(name), *day, found->note}) : std::nullopt;
}

OwnValue tickValue(const records::Ticked &ticked) { return {records::dateText(ticked.day), ticked.note}; }

int renewalLead(const FirmRows &rows)
{
    const OwnValue *found = row(rows, renewalLeadRow);
    const auto days = found ? numberIn(found->value) : std::nullopt;
    return days && *days <= mostRenewalLead ? *days : usualRenewalLead;
}

bool isSupportBackstop(const FirmRows &rows)
{
    const OwnValue *found = row(rows, supportRow);
    return found && found->value == supportChosen;
}

} // namespace dealdesk::guidance
