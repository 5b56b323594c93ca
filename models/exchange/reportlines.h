// What a marketplace's report says it paid, as values: payoutreport.h reads it.
#pragma once

#include "pricing/calendar.h"
#include "pricing/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dealdesk::exchange {

/// In the file of a workspace: never renumber.
enum class ReportKind : std::uint8_t { Aws, Azure };
inline constexpr int reportKinds = 2;

/// As it is reported; amounts in the line's own currency, fees and taxes apart and as they stand there.
struct ReportLine {
    std::size_t row = 0;                            ///< of the file, as a spreadsheet counts
    std::string reference;                          ///< the marketplace's, of the transaction
    std::string offer, account, customer, currency; ///< empty: not said
    std::optional<pricing::Date> invoiced, paidOn;
    pricing::Money net; ///< the partner's
    std::optional<pricing::Money> fee, tax, wholesale;
    bool isPaid = false, isRefund = false;
    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

struct PayoutReport {
    ReportKind kind = ReportKind::Aws;
    std::vector<ReportLine> lines;
    /// The latest that it names, of invoices and of what is paid; what is due later is not late. Nothing: it has none.
    std::optional<pricing::Date> lastDay{};
    friend bool operator==(const PayoutReport &, const PayoutReport &) = default;
};

std::optional<pricing::Date> lastDayIn(const std::vector<ReportLine> &lines);

} // namespace dealdesk::exchange
