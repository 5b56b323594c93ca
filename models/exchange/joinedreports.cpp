#include "joinedreports.h"

#include "records/decimaltext.h"

#include <string_view>
#include <unordered_map>

namespace dealdesk::exchange {

namespace {

/// Of lines with one, the later report's hold. No cell of a file holds the character between.
std::string transactionOf(const ReportLine &line)
{
    std::string key;
    const auto add = [&](std::string_view text) { key.append(text).push_back('\0'); };
    const auto addDay = [&](const auto &day) { add(day ? records::dateText(*day) : std::string()); };
    const auto addAmount = [&](const auto &amount) { add(amount ? std::to_string(amount->minor) : std::string()); };
    add(line.reference);
    add(line.offer);
    addDay(line.invoiced);
    add(line.isRefund ? "refund" : "");
    if (!line.reference.empty())
        return key;
    for (const std::string *text : {&line.account, &line.customer, &line.currency})
        add(*text);
    addDay(line.paidOn);
    for (const auto &amount : {std::optional(line.net), line.fee, line.tax, line.wholesale})
        addAmount(amount);
    add(line.isPaid ? "paid" : "");
    return key;
}

} // namespace

JoinedReports joined(std::span<const PayoutReport *const> reports)
{
    JoinedReports all;
    if (reports.empty())
        return all;
    std::unordered_map<std::string, std::size_t> lastToSay; ///< of each transaction, the report
    if (reports.size() > 1)
        for (std::size_t report = 0; report < reports.size(); ++report)
            for (const ReportLine &line : reports[report]->lines)
                lastToSay.insert_or_assign(transactionOf(line), report);
    all.report.kind = reports.front()->kind;
    for (std::size_t report = 0; report < reports.size(); ++report)
        for (const ReportLine &line : reports[report]->lines) {
            if (reports.size() > 1 && lastToSay.at(transactionOf(line)) != report) {
                ++all.saidAgain;
                continue;
            }
            all.report.lines.push_back(line);
            all.from.push_back(report);
        }
    all.report.lastDay = lastDayIn(all.report.lines);
    return all;
}

} // namespace dealdesk::exchange
