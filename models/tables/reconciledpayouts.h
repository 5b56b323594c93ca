// What a marketplace's reports say it paid, against the payout calendar of the scenario that is looked at: the one
// reading that the page, its tables and the text to send are made of.
#pragma once

#include "exchange/joinedreports.h"
#include "exchange/payoutreport.h"
#include "wording/pages/payoutquestions.h"
#include "wording/pages/payoutwords.h"
#include "workspace/document.h"

#include <tl/expected.hpp>

#include <string_view>
#include <unordered_map>

namespace dealdesk::tables {

/// The names of a scenario's customers by their ids. It must outlive them.
class NamesOfCustomers
{
public:
    explicit NamesOfCustomers(const pricing::Scenario &scenario);
    const std::string &of(const pricing::CustomerId &customer) const; ///< empty: there is none

private:
    std::unordered_map<std::string_view, const std::string *> names;
};

struct ReconciledPayouts {
    exchange::JoinedReports joined;
    std::vector<std::string> files; ///< by JoinedReports::from
    pricing::Date asOf{};
    pricing::PayoutReconciliation reconciled;
};

/// `asOf`: nothing for the reports' last day. Where an amount is too large: a sentence that says which.
tl::expected<ReconciledPayouts, QString> reconciledPayouts(const workspace::Document &document,
                                                           exchange::ReportKind kind,
                                                           const std::optional<pricing::Date> &asOf);

wording::PayoutCounts countsOf(const ReconciledPayouts &payouts);

/// Each month from the first to the last in which anything is expected or received, at most `most`: those around the
/// day that is looked at.
std::vector<pricing::CashMonth> monthsToDraw(const ReconciledPayouts &payouts, int most = 120);

/// What needs asking of it. Refunds and lines of other currencies are no question.
wording::PayoutQuestions questionsOf(const ReconciledPayouts &payouts, const pricing::Scenario &scenario);

} // namespace dealdesk::tables
