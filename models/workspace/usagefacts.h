// What usage files said, as a workspace keeps it: of each listing, month and deployment what was read last.
#pragma once

#include "exchange/usagereading.h"
#include "pricing/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dealdesk::workspace {

struct UsageRecord {
    pricing::Listing listing = pricing::Listing::Asm;
    exchange::UsageReading reading; ///< deployment, month, names and counts; the names' lines are not kept
    std::int64_t otherMonth = 0;    ///< rows of the deployment in other months, which the file held too
    std::string file;               ///< its name, without its folders
    std::string sha256;             ///< of its bytes, 64 hexadecimal digits
    pricing::Date readOn{};         ///< the day on which it was read

    friend bool operator==(const UsageRecord &, const UsageRecord &) = default;
};

/// By what they are of, see usageName.
using UsageRecords = std::map<std::string, UsageRecord, std::less<>>;

/// "asm/2027-05/east.csv": in the file, never changed.
std::string usageName(pricing::Listing listing, pricing::YearMonth month, std::string_view deployment);
std::string usageName(const UsageRecord &record);

/// All that is known of the month, as if it had been read at once.
exchange::UsageFile usageOf(const UsageRecords &records, pricing::Listing listing, pricing::YearMonth month);
/// Of which there is anything, rising.
std::vector<pricing::YearMonth> monthsWithUsage(const UsageRecords &records, pricing::Listing listing);

/// Names and projects as one text, a line a name: the name, then its projects, with tabs between.
std::string usageText(const std::vector<exchange::UsageName> &names);
/// Nothing where the text is none that usageText makes.
std::optional<std::vector<exchange::UsageName>> usageNamesIn(std::string_view text);

} // namespace dealdesk::workspace
