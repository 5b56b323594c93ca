#include "offerschedule.h"

#include "flags.h"
#include "rounding.h"

#include <algorithm>

namespace dealdesk::pricing {

namespace {

/// An instalment's month, of the deal, and how much of the offer's price it is, among the others.
struct Part {
    int month;
    std::int64_t weight;
};

/// One for each `every` months, from the deal's first month on; the offer's first may be shorter.
std::vector<Part> inAdvance(int first, int length, int every)
{
    std::vector<Part> parts;
    for (int from = first; from < length;) {
        const int next = std::min((from / every + 1) * every, length);
        parts.push_back({from, next - from});
        from = next;
    }
    return parts;
}

std::vector<Part> inArrears(int first, int length)
{
    std::vector<Part> parts;
    for (int month = first; month < length; ++month)
        parts.push_back({month + 1, 1});
    return parts;
}

std::vector<Part> custom(const Deal &deal, int first)
{
    std::vector<Part> parts;
    for (const Instalment &instalment : deal.billing.instalments)
        if (instalment.month >= first)
            parts.push_back({instalment.month, instalment.amount.minor});
    if (parts.empty())
        parts.push_back({first, 1});
    return parts;
}

std::vector<Part> partsOf(const Deal &deal, int first)
{
    const int length = monthsOf(deal.term);
    switch (deal.billing.schedule) {
    case BillingSchedule::Monthly: return inArrears(first, length);
    case BillingSchedule::Quarterly: return inAdvance(first, length, 3);
    case BillingSchedule::Annual: return inAdvance(first, length, 12);
    case BillingSchedule::Upfront: return inAdvance(first, length, length);
    case BillingSchedule::Custom: return custom(deal, first);
    }
    return {};
}

/// What is due on the end or behind it is due before it, and before what is due then.
std::vector<Date> daysOf(const std::vector<Part> &parts, YearMonth dealStart, const PrivateOffer &offer)
{
    std::vector<Date> days;
    for (const Part &part : parts)
        days.push_back(dealStart.plus(part.month).firstDay());
    Date latest = std::max(plusDays(offer.end, -1), offer.start);
    for (auto each = days.rbegin(); each != days.rend(); ++each) {
        *each = std::min(*each, latest);
        latest = plusDays(*each, -1);
    }
    return days;
}

YearMonth startOf(const Scenario &scenario, const Deal &deal) { return scenario.settings.start.plus(deal.startMonth); }

} // namespace

std::vector<Date> instalmentDays(const Scenario &scenario, const Deal &deal, const PrivateOffer &offer)
{
    return daysOf(partsOf(deal, offer.month), startOf(scenario, deal), offer);
}

std::optional<std::vector<OfferInstalment>> scheduleOf(const Scenario &scenario, std::size_t deal,
                                                       const PrivateOffer &offer, const Evaluation &evaluation)
{
    const Deal &entered = scenario.deals[deal];
    if (!offer.price || !instalmentsAddUp(entered, evaluation.deals[deal].tcv))
        return std::nullopt;
    const std::vector<Part> parts = partsOf(entered, offer.month);
    Wide whole = 0;
    for (const Part &part : parts)
        whole += part.weight;
    const std::vector<Date> days = daysOf(parts, startOf(scenario, entered), offer);
    std::vector<OfferInstalment> instalments;
    Wide weight = 0, before = 0;
    for (const Part &part : parts) {
        weight += part.weight;
        // At most 36 instalments of 10^11 minor units each, so the whole fits 64 bits and the product 128.
        const Wide sum = nearestQuotient(Wide{offer.price->minor} * weight, static_cast<std::int64_t>(whole));
        instalments.push_back({days[instalments.size()], Money{static_cast<std::int64_t>(sum - before)}});
        before = sum;
    }
    return instalments;
}

} // namespace dealdesk::pricing
