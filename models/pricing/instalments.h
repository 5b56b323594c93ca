// What the customer is invoiced for, and the partner's part of it (pricing rules, section 5).
#pragma once

#include "flags.h"
#include "rounding.h"
#include "terms.h"

#include <span>

namespace dealdesk::pricing {

/// An amount in 128 bits that may be unknown.
struct WideAmount {
    Wide value = 0;
    bool known = true;

    static WideAmount of(const std::optional<Money> &money)
    {
        return money ? WideAmount{money->minor, true} : WideAmount{0, false};
    }
    void add(const WideAmount &each, int times)
    {
        value += each.value * times;
        known = known && each.known;
    }
    /// Nothing where it is unknown or beyond 64 bits.
    std::optional<Money> money() const { return known ? narrowed(value) : std::nullopt; }
};

/// Equal instalments, invoiced one a month in `count` months running. Amounts are of one of them.
struct InstalmentRun {
    int invoiceMonth = 0; ///< of the deal; may be the month after the term
    int count = 1;
    WideAmount billed;
    WideAmount payout; ///< billed less the wholesale share and the marketplace-fee share
};

namespace detail {

inline WideAmount payoutOf(const MonthFigures &month)
{
    WideAmount payout = WideAmount::of(month.margin);
    if (payout.known)
        payout.value -= month.marketplaceFee->minor;
    return payout;
}

/// In advance, one for each `every` months.
template<typename Visit>
void inAdvance(std::span<const Stretch> term, int termStart, int length, int every, Visit &visit)
{
    std::size_t at = 0;
    for (int from = termStart; from < termStart + length; from += every) {
        InstalmentRun run{from, 1, {}, {}};
        for (int month = from; month < from + every;) {
            const Stretch &stretch = term[at];
            const int stretchEnd = stretch.firstMonth + stretch.months;
            const int end = stretchEnd < from + every ? stretchEnd : from + every;
            run.billed.add(WideAmount::of(stretch.figures.billed), end - month);
            run.payout.add(payoutOf(stretch.figures), end - month);
            month = end;
            if (end == stretchEnd)
                ++at;
        }
        visit(run);
    }
}

/// Cumulative shares, so that they add up to the totals to the cent.
template<typename Visit>
void custom(const Deal &deal, std::span<const Stretch> term, Visit &visit)
{
    const TermSums sums(term);
    const auto tcv = sums.billedKnown ? narrowed(sums.billed) : std::nullopt;
    const bool known = tcv && sums.wholesaleKnown && instalmentsAddUp(deal, tcv);
    Wide cumulative = 0, wholesaleBefore = 0, feesBefore = 0;
    for (const Instalment &instalment : deal.billing.instalments) {
        InstalmentRun run{instalment.month, 1, {instalment.amount.minor, true}, {0, known}};
        if (known) {
            cumulative += instalment.amount.minor;
            // Totals and the cumulative amount are each below 2^63, so their product is below 2^126.
            const Wide wholesale = nearestQuotient(sums.wholesale * cumulative, tcv->minor);
            const Wide fees = nearestQuotient(sums.marketplaceFees * cumulative, tcv->minor);
            run.payout.value = run.billed.value - (wholesale - wholesaleBefore) - (fees - feesBefore);
            wholesaleBefore = wholesale;
            feesBefore = fees;
        }
        visit(run);
    }
}

} // namespace detail

/// Visits a term's instalments in order of their invoices. `termStart` is 0 for the initial term; later ones renew it.
template<typename Visit>
void forEachInstalment(const Deal &deal, std::span<const Stretch> term, int termStart, Visit visit)
{
    const int length = monthsOf(deal.term);
    switch (deal.billing.schedule) {
    case BillingSchedule::Monthly: // in arrears
        for (const Stretch &stretch : term)
            visit(InstalmentRun{stretch.firstMonth + 1, stretch.months, WideAmount::of(stretch.figures.billed),
                                detail::payoutOf(stretch.figures)});
        return;
    case BillingSchedule::Quarterly: return detail::inAdvance(term, termStart, length, 3, visit);
    case BillingSchedule::Annual: return detail::inAdvance(term, termStart, length, 12, visit);
    case BillingSchedule::Upfront: return detail::inAdvance(term, termStart, length, length, visit);
    case BillingSchedule::Custom:
        // The amounts are the first term's own; a renewal has another total.
        return termStart == 0 ? detail::custom(deal, term, visit)
                              : detail::inAdvance(term, termStart, length, 12, visit);
    }
}

/// Visits the instalments of all the terms in `stretches` (of one deal, as `DealPricer::price` appends them).
template<typename Visit>
void forEachInstalmentOfAllTerms(const Deal &deal, std::span<const Stretch> stretches, Visit visit)
{
    const int length = monthsOf(deal.term);
    for (std::size_t begin = 0, end = 0; begin < stretches.size(); begin = end) {
        const int termStart = stretches[begin].firstMonth;
        while (end < stretches.size() && stretches[end].firstMonth < termStart + length)
            ++end;
        forEachInstalment(deal, stretches.subspan(begin, end - begin), termStart, visit);
    }
}

} // namespace dealdesk::pricing
