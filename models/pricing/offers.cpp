#include "offers.h"

#include "checked.h"
#include "rounding.h"

namespace dealdesk::pricing {

namespace {

constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int each = 0; each < exponent; ++each)
        power *= 10;
    return power;
}

/// 100 × (price − wholesale) ÷ wholesale, to so many decimals. Amounts of 64 bits leave 128 far from full.
PortalPercent percentAt(int decimals, Money wholesale, Money price, const Checked &checked)
{
    const std::int64_t whole = 100 * powerOfTen(decimals);
    PortalPercent percent;
    percent.value = {nearestQuotient(Wide{whole} * (Wide{price.minor} - wholesale.minor), wholesale.minor), decimals};
    const Wide result = nearestQuotient(Wide{wholesale.minor} * (whole + percent.value.digits), whole);
    percent.result = checked(result, TooLarge::DealOffer);
    percent.difference = checked(result - price.minor, TooLarge::DealOffer);
    return percent;
}

PortalEntry without(PortalField field, NoEntry why)
{
    PortalEntry entry;
    entry.field = field;
    entry.none = why;
    return entry;
}

std::optional<Money> times(const std::optional<Money> &aMonth, int months, const Checked &checked)
{
    return aMonth ? std::optional(checked(Wide{aMonth->minor} * months, TooLarge::DealOffer)) : std::nullopt;
}

PortalEntry entryOf(PortalField field, const std::optional<Money> &wholesale, const std::optional<Money> &price,
                    const Checked &checked)
{
    if (!wholesale || !price)
        return without(field, NoEntry::Unknown);
    if (wholesale->minor == 0)
        return without(field, NoEntry::NoWholesale);
    if (*price < *wholesale)
        return without(field, NoEntry::BelowWholesale);
    PortalEntry entry;
    entry.field = field;
    entry.atTwoDecimals = percentAt(2, *wholesale, *price, checked);
    for (int decimals = 0; decimals <= mostDecimals(field) && !entry.isReachable; ++decimals) {
        entry.typed = percentAt(decimals, *wholesale, *price, checked);
        entry.isReachable = entry.typed.difference == Money{0};
    }
    return entry;
}

} // namespace

Deal withFittingOfferEnd(Deal deal, YearMonth scenarioStart)
{
    const std::optional<Date> end = deal.paperwork->offerEnd;
    if (end && monthOf(*end) != lastMonthOf(scenarioStart, deal))
        deal.paperwork.edit().offerEnd.reset();
    return deal;
}

std::vector<TenantStep> offerSteps(const Deal &deal)
{
    std::vector<TenantStep> steps;
    for (const TenantStep &step : deal.tenants)
        if (steps.empty() || steps.back().count != step.count)
            steps.push_back(step);
    return steps;
}

std::vector<PrivateOffer> offersOf(const Scenario &scenario, std::size_t deal, const Evaluation &evaluation)
{
    const Deal &entered = scenario.deals[deal];
    const Checked checked{deal, entered.id};
    const int length = monthsOf(entered.term);
    const YearMonth first = scenario.settings.start.plus(entered.startMonth);
    std::vector<PrivateOffer> offers;
    for (const TenantStep &step : offerSteps(entered)) {
        const MonthFigures &month = evaluation.month(deal, step.month);
        const int months = length - step.month;
        std::optional<Money> uncancelled;
        if (!offers.empty())
            uncancelled = times(evaluation.month(deal, offers.back().month).billed, months, checked);
        PrivateOffer &offer = offers.emplace_back();
        offer.kind = offers.size() == 1 ? OfferKind::New : OfferKind::Expansion;
        offer.month = step.month;
        offer.start = first.plus(step.month).firstDay();
        offer.end = entered.paperwork->offerEnd.value_or(lastDayOf(first.plus(length - 1)));
        offer.days = daysBetween(offer.start, offer.end) + 1;
        offer.tenants = step.count;
        offer.wholesale = times(month.wholesale, months, checked);
        offer.price = times(month.billed, months, checked);
        offer.uncancelled = uncancelled;
        if (entered.route != Route::Direct)
            offer.entry = entryOf(entered.route == Route::Cppo ? PortalField::Markup : PortalField::CustomerAdjustment,
                                  offer.wholesale, offer.price, checked);
    }
    return offers;
}

} // namespace dealdesk::pricing
