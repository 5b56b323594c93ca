#include "receivedpayouts.h"

#include "customers.h"
#include "evaluate.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>

namespace dealdesk::pricing {

namespace {

/// Without its revision: "offer-abc@2".
std::string_view withoutRevision(std::string_view offer)
{
    return offer.substr(0, std::min(offer.find('@'), offer.size()));
}

class PayoutMatching
{
public:
    PayoutMatching(const Scenario &of, const Evaluation &evaluation, Route route,
                   std::span<const ReportedPayment> reported)
        : scenario(of)
        , lines(reported)
        , ofDeal(of.deals.size())
    {
        for (std::size_t deal = 0; deal < scenario.deals.size(); ++deal) {
            if (!scenario.deals[deal].included || scenario.deals[deal].route != route)
                continue;
            for (const OfferRecord &offer : scenario.deals[deal].paperwork->offers)
                dealOfOffer.emplace(withoutRevision(offer.id), deal);
            ofDeal[deal].from = result.instalments.size();
            for (const Payout &payout : payouts(scenario, deal, evaluation))
                result.instalments.push_back({deal, payout});
            ofDeal[deal].to = result.instalments.size();
            dealsOf[scenario.deals[deal].customer.text].push_back(deal);
        }
        result.matches.resize(lines.size());
    }

    PayoutReconciliation take(Date asOf)
    {
        for (std::size_t line = 0; line < lines.size(); ++line)
            if (isOpen(line))
                byOffer(line);
        for (std::size_t line = 0; line < lines.size(); ++line)
            if (isOpen(line))
                byCustomer(line);
        for (InstalmentOutcome &each : result.instalments)
            judge(each, asOf);
        addMonths(asOf);
        return std::move(result);
    }

private:
    std::optional<std::size_t> dealOf(const ReportedPayment &line) const
    {
        const auto found = dealOfOffer.find(withoutRevision(line.offer));
        return line.offer.empty() || found == dealOfOffer.end() ? std::nullopt : std::optional(found->second);
    }

    /// Neither matched nor known to be matched with nothing.
    bool isOpen(std::size_t at)
    {
        const ReportedPayment &line = lines[at];
        PaymentMatch &match = result.matches[at];
        if (match.kind == PaymentKind::Matched || match.why != WhyUnmatched::Matched)
            return false;
        if (!line.isOfCurrency) {
            match.why = WhyUnmatched::Currency;
            return false;
        }
        if (line.isRefund || line.net.minor < 0) {
            match = {PaymentKind::Refund, MatchedBy::Nothing, WhyUnmatched::Matched, dealOf(line), {}};
            match.by = match.deal ? MatchedBy::Offer : line.customerBy;
            return false;
        }
        return true;
    }

    bool isNear(const InstalmentOutcome &instalment, const ReportedPayment &line) const
    {
        return line.invoiced && std::abs(daysBetween(instalment.expected.invoiceDate, *line.invoiced)) <= mostDaysApart;
    }
    bool isOfItsAmount(const InstalmentOutcome &instalment, const ReportedPayment &line) const
    {
        const auto &expected = instalment.expected.payout;
        const Wide apart = expected ? Wide{line.net.minor} - expected->minor : Wide{payoutTolerance + 1};
        return apart >= -payoutTolerance && apart <= payoutTolerance;
    }

    /// With the one instalment of these deals that fits.
    template<typename Fits>
    void matchOne(std::size_t line, MatchedBy by, std::span<const std::size_t> deals, Fits fits)
    {
        std::optional<std::size_t> found;
        PaymentMatch &match = result.matches[line];
        match.by = by;
        for (const std::size_t deal : deals)
            for (std::size_t at = ofDeal[deal].from; at < ofDeal[deal].to; ++at) {
                if (!fits(result.instalments[at]))
                    continue;
                if (found) {
                    match.why = WhyUnmatched::SeveralInstalments;
                    return;
                }
                found = at;
            }
        if (!found) {
            match.why = WhyUnmatched::NoInstalment;
            return;
        }
        match.kind = PaymentKind::Matched;
        match.deal = result.instalments[*found].deal;
        match.instalment = found;
        result.instalments[*found].payments.push_back(line);
    }

    void byOffer(std::size_t at)
    {
        const ReportedPayment &line = lines[at];
        const auto deal = dealOf(line);
        if (!deal)
            return;
        result.matches[at].deal = deal;
        matchOne(at, MatchedBy::Offer, std::span(&*deal, 1), [&](const InstalmentOutcome &each) {
            return line.invoiced ? isNear(each, line) : each.payments.empty() && isOfItsAmount(each, line);
        });
    }

    void byCustomer(std::size_t at)
    {
        const ReportedPayment &line = lines[at];
        if (!line.customer) {
            result.matches[at].why = WhyUnmatched::Nobodys;
            return;
        }
        const auto his = dealsOf.find(scenario.customers[*line.customer].id.text);
        const std::span<const std::size_t> deals = his == dealsOf.end() ? std::span<const std::size_t>() : his->second;
        matchOne(at, line.customerBy, deals, [&](const InstalmentOutcome &each) {
            return each.payments.empty() && isOfItsAmount(each, line) && isNear(each, line);
        });
    }

    void judge(InstalmentOutcome &instalment, Date asOf) const
    {
        Wide paid = 0, undisbursed = 0;
        std::optional<Date> last;
        for (const std::size_t at : instalment.payments) {
            const ReportedPayment &line = lines[at];
            (line.isPaid ? paid : undisbursed) += line.net.minor;
            if (line.isPaid && line.paidOn && (!last || *last < *line.paidOn))
                last = line.paidOn;
        }
        instalment.paid = narrowed(paid);
        instalment.undisbursed = narrowed(undisbursed);
        const auto &expected = instalment.expected.payout;
        const bool isPaid = std::ranges::any_of(instalment.payments, [&](std::size_t at) { return lines[at].isPaid; });
        const bool isDue = instalment.expected.payoutDate <= asOf;
        instalment.status = !isPaid && !instalment.payments.empty() ? InstalmentStatus::Undisbursed
                            : !isPaid   ? isDue ? InstalmentStatus::NotFound : InstalmentStatus::NotDue
                            : !expected ? InstalmentStatus::Unknown
                            : paid < Wide{expected->minor} - payoutTolerance ? InstalmentStatus::Short
                            : paid > Wide{expected->minor} + payoutTolerance ? InstalmentStatus::Over
                                                                             : InstalmentStatus::Paid;
        if (expected && isPaid)
            instalment.difference = narrowed(paid - expected->minor);
        const auto until = isPaid ? last : std::optional(asOf);
        if (until)
            instalment.daysLate = std::max(0, daysBetween(instalment.expected.payoutDate, *until));
    }

    void addMonths(Date asOf)
    {
        struct Sum {
            Wide expected = 0, received = 0;
            bool isUnknown = false, isReported = false;
        };
        std::map<YearMonth, Sum> sums;
        for (const InstalmentOutcome &each : result.instalments) {
            Sum &sum = sums[monthOf(each.expected.payoutDate)];
            sum.expected += each.expected.payout ? each.expected.payout->minor : 0;
            sum.isUnknown = sum.isUnknown || !each.expected.payout;
        }
        for (const ReportedPayment &line : lines)
            if (line.isPaid && line.paidOn && line.isOfCurrency) {
                Sum &sum = sums[monthOf(*line.paidOn)];
                sum.received += line.net.minor;
                sum.isReported = true;
            }
        for (const auto &[month, sum] : sums)
            result.months.push_back({month, sum.isUnknown ? std::nullopt : narrowed(sum.expected),
                                     sum.isReported || month <= monthOf(asOf) ? narrowed(sum.received) : std::nullopt});
    }

    struct Range { ///< of a deal's instalments
        std::size_t from = 0, to = 0;
    };

    const Scenario &scenario;
    std::span<const ReportedPayment> lines;
    std::vector<Range> ofDeal;
    std::unordered_map<std::string_view, std::vector<std::size_t>> dealsOf; ///< of a customer, by his id
    std::map<std::string, std::size_t, std::less<>> dealOfOffer;
    PayoutReconciliation result;
};

} // namespace

bool needsAsking(const InstalmentOutcome &instalment)
{
    switch (instalment.status) {
    case InstalmentStatus::Short:
    case InstalmentStatus::Over:
    case InstalmentStatus::NotFound: return true;
    case InstalmentStatus::Undisbursed: return instalment.daysLate > 0;
    case InstalmentStatus::Paid:
    case InstalmentStatus::NotDue:
    case InstalmentStatus::Unknown: break;
    }
    return false;
}

PayoutReconciliation reconcilePayouts(const Scenario &scenario, const Evaluation &evaluation, Route route,
                                      std::span<const ReportedPayment> lines, Date asOf)
{
    return PayoutMatching(scenario, evaluation, route, lines).take(asOf);
}

} // namespace dealdesk::pricing
