// What a marketplace's report says it paid, against the payout calendar (pricing rules, section 5). How a line of the
// report finds its instalment:
//
// 1. By its offer: the offer is one that was made for a deal. Of the deal's instalments it is the one whose invoice
//    date is at most 13 days from the line's: invoices are a month apart at least, so it is one or none. A line without
//    an invoice date is of the one unpaid instalment of its amount.
//
// 2. Without an offer that is known, by its customer (his AWS account, else his name): the one instalment of his deals
//    on this marketplace that nothing has been matched with, of its amount, and invoiced at most 13 days from the
//    line's date.
//
// Amounts are of one another where they differ by at most one minor unit. Where several instalments would do, none is
// taken, and the line says why. Refunds and lines of other currencies are matched with nothing.
#pragma once

#include "evaluation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dealdesk::pricing {

inline constexpr int mostDaysApart = 13;           ///< of the dates of one invoice
inline constexpr std::int64_t payoutTolerance = 1; ///< minor units

enum class MatchedBy : std::uint8_t { Nothing, Offer, Account, Name };

/// A line of a report.
struct ReportedPayment {
    std::string offer;                   ///< the marketplace's id; empty: not said
    std::optional<std::size_t> customer; ///< index into the scenario's; nothing: nobody's, or it may be several's
    MatchedBy customerBy = MatchedBy::Nothing;
    std::optional<Date> invoiced, paidOn;
    Money net; ///< what is the partner's of it, after the fees that the report names; below 0: taken back
    bool isPaid = true;
    bool isRefund = false;
    bool isOfCurrency = true; ///< the scenario's
};

enum class PaymentKind : std::uint8_t { Matched, Unknown, Refund };
enum class WhyUnmatched : std::uint8_t { Matched, Currency, Nobodys, NoInstalment, SeveralInstalments };

struct PaymentMatch {
    PaymentKind kind = PaymentKind::Unknown;
    MatchedBy by = MatchedBy::Nothing; ///< also of a refund whose deal or customer is known
    WhyUnmatched why = WhyUnmatched::Matched;
    std::optional<std::size_t> deal;
    std::optional<std::size_t> instalment; ///< index into PayoutReconciliation::instalments
    friend bool operator==(const PaymentMatch &, const PaymentMatch &) = default;
};

enum class InstalmentStatus : std::uint8_t {
    Paid,
    Short,
    Over,
    Undisbursed, ///< the report knows of it, and has paid nothing
    NotFound,
    NotDue,  ///< nothing was paid, and it was not due on the report's day
    Unknown, ///< what is expected is not known
};

struct InstalmentOutcome {
    std::size_t deal = 0;
    Payout expected;
    std::optional<Money> paid, undisbursed; ///< sums of its lines; beyond 64 bits unknown
    std::optional<Money> difference;        ///< paid − expected
    InstalmentStatus status = InstalmentStatus::NotFound;
    int daysLate = 0;                  ///< of the last payment; of one that is not found until the report's day
    std::vector<std::size_t> payments; ///< indices into the lines
    friend bool operator==(const InstalmentOutcome &, const InstalmentOutcome &) = default;
};

/// Whether the marketplace is to be asked about it: not what is paid, however late, and not what is not due.
bool needsAsking(const InstalmentOutcome &instalment);

/// Cash of a month. Received is what lines of the scenario's currency paid, matched or not, less what was taken back;
/// of a month after the report's day it is not known.
struct CashMonth {
    YearMonth month;
    std::optional<Money> expected, received;
};

struct PayoutReconciliation {
    std::vector<InstalmentOutcome> instalments; ///< of included deals on the route, by deal, then in order
    std::vector<PaymentMatch> matches;          ///< beside the lines
    std::vector<CashMonth> months;              ///< in which anything is expected or received, rising
};

/// `route`: Cppo or Mpo. `asOf`: the report's day. Throws AmountOverflow.
PayoutReconciliation reconcilePayouts(const Scenario &scenario, const Evaluation &evaluation, Route route,
                                      std::span<const ReportedPayment> lines, Date asOf);

} // namespace dealdesk::pricing
