// Reports of the marketplaces on what they paid: AWS's export of Collections and disbursement and Azure's transaction
// history, as CSV (csv.h). Which it is, its titles tell.
#pragma once

#include "csv.h"
#include "reportlines.h"

#include "pricing/receivedpayouts.h"

namespace dealdesk::exchange {

/// How "05/06/2027" is read. By the values: a column with a number above 12 tells; one without is not guessed at.
enum class DayOrder : std::uint8_t { ByTheValues, MonthFirst, DayFirst };

struct ReportFault {
    std::vector<Problem> problems; ///< 1 to `mostProblems`; none where one of the others is said
    bool isNoReport = false;       ///< the titles are of neither
    std::string openDays;          ///< the column whose days can be read in two ways
};

/// Never throws on bad input. Amounts with more decimals than the currency has are rounded.
tl::expected<PayoutReport, ReportFault> readPayoutReport(std::string_view file, DayOrder order = DayOrder::ByTheValues);

/// The lines for pricing::reconcilePayouts: whose each is, by account, else by name.
std::vector<pricing::ReportedPayment> paymentsOf(const PayoutReport &report, const pricing::Scenario &scenario);

/// How deals of this marketplace are sold: Cppo or Mpo.
pricing::Route routeOf(ReportKind kind);
/// Its last day; where it names none, the first of the scenario.
pricing::Date dayOf(const PayoutReport &report, const pricing::Scenario &scenario);
/// For the window and the command line alike. Throws AmountOverflow.
pricing::PayoutReconciliation reconciled(const PayoutReport &report, const pricing::Scenario &scenario,
                                         const pricing::Evaluation &evaluation, pricing::Date asOf);

/// The JSON that `dealdesk-cli payouts` prints.
std::string payoutsJson(const pricing::Scenario &scenario, const PayoutReport &report,
                        const pricing::PayoutReconciliation &reconciled, pricing::Date asOf);

std::string_view word(pricing::InstalmentStatus status); ///< "not-found"
std::string_view word(pricing::PaymentKind kind);        ///< "matched"
std::string_view word(pricing::MatchedBy by);            ///< "offer"; empty: nothing
std::string_view word(pricing::WhyUnmatched why);        ///< "several-instalments"; empty: it is matched

} // namespace dealdesk::exchange
