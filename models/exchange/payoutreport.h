// Reports of the marketplaces on what they paid: AWS's export of Collections and disbursement and Azure's transaction
// history, as CSV (csv.h). Which it is, its titles tell.
#pragma once

#include "csv.h"

#include "pricing/receivedpayouts.h"

namespace dealdesk::exchange {

enum class ReportKind : std::uint8_t { Aws, Azure };
/// How "05/06/2027" is read. By the values: a column with a number above 12 tells; one without is not guessed at.
enum class DayOrder : std::uint8_t { ByTheValues, MonthFirst, DayFirst };

/// As it is reported; amounts in the line's own currency, fees and taxes apart and as they stand there.
struct ReportLine {
    std::size_t row = 0;                            ///< of the file, as a spreadsheet counts
    std::string reference;                          ///< the marketplace's, of the transaction
    std::string offer, account, customer, currency; ///< empty: not said
    std::optional<pricing::Date> invoiced, paidOn;
    pricing::Money net; ///< the partner's
    std::optional<pricing::Money> fee, tax, wholesale;
    bool isPaid = false, isRefund = false;
};

struct PayoutReport {
    ReportKind kind = ReportKind::Aws;
    std::vector<ReportLine> lines;
    pricing::Date lastDay{}; ///< the latest that it names; what is due later is not late
};

struct ReportFault {
    std::vector<Problem> problems; ///< 1 to `mostProblems`; none where one of the others is said
    bool isNoReport = false;       ///< the titles are of neither
    std::string openDays;          ///< the column whose days can be read in two ways
};

/// Never throws on bad input. Amounts with more decimals than the currency has are rounded.
tl::expected<PayoutReport, ReportFault> readPayoutReport(std::string_view file, DayOrder order = DayOrder::ByTheValues);

/// The lines for pricing::reconcilePayouts: whose each is, by account, else by name.
std::vector<pricing::ReportedPayment> paymentsOf(const PayoutReport &report, const pricing::Scenario &scenario);

/// The JSON that `dealdesk-cli payouts` prints.
std::string payoutsJson(const pricing::Scenario &scenario, const PayoutReport &report,
                        const pricing::PayoutReconciliation &reconciled, pricing::Date asOf);

std::string_view word(pricing::InstalmentStatus status); ///< "not-found"
std::string_view word(pricing::PaymentKind kind);        ///< "matched"
std::string_view word(pricing::MatchedBy by);            ///< "offer"; empty: nothing
std::string_view word(pricing::WhyUnmatched why);        ///< "several-instalments"; empty: it is matched

} // namespace dealdesk::exchange
