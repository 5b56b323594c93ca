#include "monthsums.h"

#include <algorithm>

namespace dealdesk::pricing {

std::array<int, longestHorizon> payoutMonths(const ScenarioSettings &settings)
{
    std::array<int, longestHorizon> months{};
    for (int month = 0; month < settings.horizonMonths; ++month) {
        const Date paid = plusDays(settings.start.plus(month).firstDay(), settings.payoutDays);
        const auto date =
            YearMonth::of(static_cast<int>(paid.year()), static_cast<int>(static_cast<unsigned>(paid.month())));
        months[static_cast<std::size_t>(month)] = date.index - settings.start.index;
    }
    return months;
}

MonthSum &MonthSum::operator+=(const MonthSum &other)
{
    billed += other.billed;
    wholesale += other.wholesale;
    charges += other.charges;
    payout += other.payout;
    tenants += other.tenants;
    unknownBilled += other.unknownBilled;
    unknownWholesale += other.unknownWholesale;
    unknownPlatform += other.unknownPlatform;
    unknownPayout += other.unknownPayout;
    return *this;
}

MonthSums::MonthSums(const ScenarioSettings &scenarioSettings)
    : settings(scenarioSettings)
    , paidIn(payoutMonths(scenarioSettings))
{}

void MonthSums::clear()
{
    std::fill_n(changes.begin(), settings.horizonMonths + 1, MonthSum{});
    arrears = {};
}

void MonthSums::add(const Deal &deal, std::span<const Stretch> stretches)
{
    const int horizon = settings.horizonMonths;
    if (deal.startMonth >= horizon)
        return;
    for (const Stretch &stretch : stretches) {
        const int from = deal.startMonth + stretch.firstMonth;
        if (from >= horizon)
            break;
        MonthSum &begin = changes[static_cast<std::size_t>(from)];
        MonthSum &end = changes[static_cast<std::size_t>(std::min(from + stretch.months, horizon))];
        const MonthFigures &month = stretch.figures;
        const auto both = [&](auto MonthSum::*field, auto amount) {
            begin.*field += amount;
            end.*field -= amount;
        };
        both(&MonthSum::tenants, std::int64_t{month.tenants});
        Wide charges = 0;
        if (month.billed) {
            both(&MonthSum::billed, Wide{month.billed->minor});
            charges += month.marketplaceFee->minor;
        } else {
            both(&MonthSum::unknownBilled, 1);
        }
        if (month.wholesale)
            both(&MonthSum::wholesale, Wide{month.wholesale->minor});
        else
            both(&MonthSum::unknownWholesale, 1);
        if (month.platformFee)
            charges += month.platformFee->minor;
        else
            both(&MonthSum::unknownPlatform, 1);
        if (charges != 0)
            both(&MonthSum::charges, charges);
    }
    const bool inArrears = deal.billing.schedule == BillingSchedule::Monthly;
    forEachInstalmentOfAllTerms(deal, stretches, [&](const InstalmentRun &run) {
        const int from = deal.startMonth + run.invoiceMonth;
        if (inArrears && from <= horizon && horizon < from + run.count)
            arrears.add(run.payout, 1);
        if (from >= horizon)
            return;
        MonthSum &begin = changes[static_cast<std::size_t>(from)];
        MonthSum &end = changes[static_cast<std::size_t>(std::min(from + run.count, horizon))];
        if (run.payout.known) {
            begin.payout += run.payout.value;
            end.payout -= run.payout.value;
        } else {
            ++begin.unknownPayout;
            --end.unknownPayout;
        }
    });
}

void MonthSums::readInto(HorizonSums &sums) const
{
    const auto horizon = static_cast<std::size_t>(settings.horizonMonths);
    sums.months.assign(horizon, MonthSum{});
    sums.paidAfter = arrears;
    MonthSum now;
    for (std::size_t month = 0; month < horizon; ++month) {
        now += changes[month];
        MonthSum &sum = sums.months[month];
        const Wide paidBefore = sum.payout; // dated here, invoiced earlier
        const int unknownBefore = sum.unknownPayout;
        sum = now;
        sum.payout = paidBefore;
        sum.unknownPayout = unknownBefore;
        if (const auto paid = static_cast<std::size_t>(paidIn[month]); paid < horizon) {
            sums.months[paid].payout += now.payout;
            sums.months[paid].unknownPayout += now.unknownPayout;
        } else {
            sums.paidAfter.add({now.payout, now.unknownPayout == 0}, 1);
        }
    }
}

} // namespace dealdesk::pricing
