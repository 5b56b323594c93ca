#include "usagefacts.h"

#include "escapedlines.h"

#include "exchange/comparedname.h"
#include "guidance/names.h"
#include "records/decimaltext.h"

#include <algorithm>
#include <unordered_set>

namespace dealdesk::workspace {

using exchange::UsageFile;
using exchange::UsageName;
using pricing::Listing;
using pricing::YearMonth;

std::string usageName(Listing listing, YearMonth month, std::string_view deployment)
{
    return std::string(guidance::id(listing)) + '/' + records::monthText(month) + '/' + std::string(deployment);
}

std::string usageName(const UsageRecord &record)
{
    return usageName(record.listing, record.reading.month, record.reading.deployment);
}

UsageFile usageOf(const UsageRecords &records, Listing listing, YearMonth month)
{
    UsageFile usage;
    const std::string begin = usageName(listing, month, {});
    for (auto at = records.lower_bound(begin); at != records.end() && at->first.starts_with(begin); ++at) {
        usage.readings.push_back(at->second.reading);
        if (at->second.otherMonth > 0)
            usage.others.push_back({at->second.reading.deployment, {}, at->second.otherMonth});
    }
    return usage;
}

std::vector<YearMonth> monthsWithUsage(const UsageRecords &records, Listing listing)
{
    std::vector<YearMonth> months;
    for (const auto &[name, record] : records)
        if (record.listing == listing && (months.empty() || months.back() != record.reading.month))
            months.push_back(record.reading.month);
    return months;
}

namespace {

/// Nothing where a project is empty or there twice.
std::optional<UsageName> nameIn(std::string_view line)
{
    const auto written = unescaped(nextPart(line, '\t'));
    if (!written || written->empty())
        return std::nullopt;
    UsageName name{*written, exchange::comparedName(*written), 0, {}};
    std::unordered_set<std::string> seen;
    while (!line.empty()) {
        auto project = unescaped(nextPart(line, '\t'));
        if (!project || project->empty() || !seen.insert(*project).second)
            return std::nullopt;
        name.projects.push_back(*std::move(project));
    }
    return name.projects.empty() ? std::nullopt : std::optional(std::move(name));
}

} // namespace

std::string usageText(const std::vector<UsageName> &names)
{
    std::string text;
    for (const UsageName &name : names) {
        text += escaped(name.written);
        for (const std::string &project : name.projects)
            text += '\t' + escaped(project);
        text += '\n';
    }
    return text;
}

std::optional<std::vector<UsageName>> usageNamesIn(std::string_view text)
{
    std::vector<UsageName> names;
    std::unordered_set<std::string> seen;
    if (!text.empty() && !text.ends_with('\n'))
        return std::nullopt;
    while (!text.empty()) {
        auto name = nameIn(nextPart(text, '\n'));
        if (!name || !seen.insert(name->compared).second)
            return std::nullopt;
        names.push_back(*std::move(name));
    }
    return names;
}

} // namespace dealdesk::workspace
