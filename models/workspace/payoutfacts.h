// What the marketplaces' reports said they paid, as a workspace keeps it: of each marketplace and file what was read
// last.
#pragma once

#include "exchange/reportlines.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dealdesk::workspace {

struct PayoutRecord {
    exchange::PayoutReport report;
    std::string file;       ///< its name, without its folders
    std::string sha256;     ///< of its bytes, 64 hexadecimal digits
    pricing::Date readOn{}; ///< the day on which it was read

    friend bool operator==(const PayoutRecord &, const PayoutRecord &) = default;
};

/// By marketplace and file, see payoutName.
using PayoutRecords = std::map<std::string, PayoutRecord, std::less<>>;

/// "aws/2027-05.csv": in the file, never changed.
std::string payoutName(exchange::ReportKind kind, std::string_view file);
std::string payoutName(const PayoutRecord &record);

/// Of the marketplace, the earlier before the later: by their last days, then by the days on which they were read, then
/// by name.
std::vector<const PayoutRecord *> reportsOf(const PayoutRecords &records, exchange::ReportKind kind);

/// The lines as one text, a line each.
std::string payoutText(const std::vector<exchange::ReportLine> &lines);
/// Nothing where the text is none that payoutText makes.
std::optional<std::vector<exchange::ReportLine>> payoutLinesIn(std::string_view text);

} // namespace dealdesk::workspace
