#include "reconciledpayouts.h"

#include "whynofigures.h"

#include <algorithm>

namespace dealdesk::tables {

using namespace pricing;
using exchange::ReportLine;

NamesOfCustomers::NamesOfCustomers(const Scenario &scenario)
{
    names.reserve(scenario.customers.size());
    for (const Customer &customer : scenario.customers)
        names.emplace(customer.id.text, &customer.name);
}

const std::string &NamesOfCustomers::of(const CustomerId &customer) const
{
    static const std::string none;
    const auto at = names.find(customer.text);
    return at == names.end() ? none : *at->second;
}

tl::expected<ReconciledPayouts, QString> reconciledPayouts(const workspace::Document &document,
                                                           exchange::ReportKind kind, const std::optional<Date> &asOf)
{
    const Evaluation *evaluation = document.evaluation();
    if (!evaluation)
        return tl::unexpected(whyNoFigures(document));
    ReconciledPayouts made;
    std::vector<const exchange::PayoutReport *> reports;
    for (const workspace::PayoutRecord *record : workspace::reportsOf(document.facts().payouts, kind)) {
        reports.push_back(&record->report);
        made.files.push_back(record->file);
    }
    made.joined = exchange::joined(reports);
    made.joined.report.kind = kind;
    made.asOf = asOf.value_or(exchange::dayOf(made.joined.report, document.scenario()));
    try {
        made.reconciled = exchange::reconciled(made.joined.report, document.scenario(), *evaluation, made.asOf);
    } catch (const AmountOverflow &overflow) {
        return tl::unexpected(wording::sentence(overflow, document.scenario()));
    }
    return made;
}

wording::PayoutCounts countsOf(const ReconciledPayouts &payouts)
{
    wording::PayoutCounts counts;
    for (const InstalmentOutcome &each : payouts.reconciled.instalments) {
        const bool isAsked = needsAsking(each);
        counts.asking += isAsked;
        counts.late += !isAsked && each.status == InstalmentStatus::Paid && each.daysLate > 0;
    }
    for (const PaymentMatch &match : payouts.reconciled.matches) {
        counts.unknown += match.kind == PaymentKind::Unknown;
        counts.refunds += match.kind == PaymentKind::Refund;
    }
    return counts;
}

std::vector<CashMonth> monthsToDraw(const ReconciledPayouts &payouts, int most)
{
    const auto &known = payouts.reconciled.months;
    if (known.empty())
        return {};
    YearMonth first = known.front().month, last = known.back().month;
    if (last.index - first.index >= most) {
        const YearMonth now = std::clamp(monthOf(payouts.asOf), first, last);
        first = std::clamp(now.plus(-most / 2), first, last.plus(1 - most));
        last = first.plus(most - 1);
    }
    std::vector<CashMonth> months;
    for (YearMonth month = first; month <= last; month = month.plus(1)) {
        const auto at = std::ranges::lower_bound(known, month, {}, &CashMonth::month);
        const auto received = month <= monthOf(payouts.asOf) ? std::optional(Money{}) : std::nullopt;
        months.push_back(at != known.end() && at->month == month ? *at : CashMonth{month, Money{}, received});
    }
    return months;
}

namespace {

std::vector<std::string> offerIdsOf(const Deal &deal)
{
    std::vector<std::string> ids;
    for (const OfferRecord &offer : deal.paperwork->offers)
        ids.push_back(offer.id);
    return ids;
}

/// The marketplace can say what it is for; a line of another currency is the scenario's own matter.
bool isAskedAbout(const ReportLine &line, const PaymentMatch &match)
{
    return match.kind == PaymentKind::Unknown && match.why != WhyUnmatched::Currency && line.isPaid;
}

} // namespace

wording::PayoutQuestions questionsOf(const ReconciledPayouts &payouts, const Scenario &scenario)
{
    wording::PayoutQuestions asked{.route = exchange::routeOf(payouts.joined.report.kind),
                                   .partner = scenario.settings.partner.name,
                                   .currency = scenario.settings.currency,
                                   .asOf = payouts.asOf};
    const NamesOfCustomers names(scenario);
    for (const InstalmentOutcome &each : payouts.reconciled.instalments) {
        if (!needsAsking(each))
            continue;
        const Deal &deal = scenario.deals[each.deal];
        asked.instalments.push_back({offerIdsOf(deal), names.of(deal.customer), each.expected.invoiceDate,
                                     each.expected.payoutDate, each.expected.payout, each.paid, each.undisbursed,
                                     each.difference, each.status, each.daysLate});
    }
    for (std::size_t at = 0; at < payouts.joined.report.lines.size(); ++at) {
        const ReportLine &line = payouts.joined.report.lines[at];
        if (isAskedAbout(line, payouts.reconciled.matches[at]))
            asked.lines.push_back({line.reference, line.offer, line.customer, line.invoiced, line.paidOn, line.net});
    }
    return asked;
}

} // namespace dealdesk::tables
