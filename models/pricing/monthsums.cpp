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
    allBilled += other.allBilled;
    allWholesale += other.allWholesale;
    allCharges += other.allCharges;
    besideMargin += other.besideMargin;
    besideNetMargin += other.besideNetMargin;
    paid += other.paid;
    tenants += other.tenants;
    deals += other.deals;
    instalments += other.instalments;
    unknownBilled += other.unknownBilled;
    unknownWholesale += other.unknownWholesale;
    unknownMargin += other.unknownMargin;
    unknownNetMargin += other.unknownNetMargin;
    unknownPaid += other.unknownPaid;
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
        const auto minor = [](const std::optional<Money> &money) { return money ? Wide{money->minor} : Wide{0}; };
        const Wide billed = minor(month.billed), wholesale = minor(month.wholesale);
        const Wide charges = minor(month.marketplaceFee) + minor(month.platformFee);
        both(&MonthSum::deals, 1);
        both(&MonthSum::tenants, std::int64_t{month.tenants});
        both(&MonthSum::allBilled, billed);
        both(&MonthSum::allWholesale, wholesale);
        if (charges != 0)
            both(&MonthSum::allCharges, charges);
        if (month.netMargin)
            continue;
        both(&MonthSum::unknownNetMargin, 1);
        both(&MonthSum::besideNetMargin, billed - wholesale - charges);
        if (month.margin)
            continue;
        both(&MonthSum::unknownMargin, 1);
        both(&MonthSum::besideMargin, billed - wholesale);
        if (!month.billed)
            both(&MonthSum::unknownBilled, 1);
        if (!month.wholesale)
            both(&MonthSum::unknownWholesale, 1);
    }
    const bool inArrears = deal.billing.schedule == BillingSchedule::Monthly;
    forEachInstalmentOfAllTerms(deal, stretches, [&](const InstalmentRun &run) {
        const int from = deal.startMonth + run.invoiceMonth;
        if (inArrears && from <= horizon && horizon < from + run.count)
            arrears += PartialSum{run.payout.known ? run.payout.value : 0, 1, run.payout.known ? 0 : 1};
        if (from >= horizon)
            return;
        MonthSum &begin = changes[static_cast<std::size_t>(from)];
        MonthSum &end = changes[static_cast<std::size_t>(std::min(from + run.count, horizon))];
        begin.instalments += 1;
        end.instalments -= 1;
        if (run.payout.known) {
            begin.paid += run.payout.value;
            end.paid -= run.payout.value;
        } else {
            ++begin.unknownPaid;
            --end.unknownPaid;
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
        const MonthSum before = sum; // payouts dated here, invoiced earlier
        sum = now;
        sum.paid = before.paid;
        sum.instalments = before.instalments;
        sum.unknownPaid = before.unknownPaid;
        if (const auto paid = static_cast<std::size_t>(paidIn[month]); paid < horizon) {
            sums.months[paid].paid += now.paid;
            sums.months[paid].instalments += now.instalments;
            sums.months[paid].unknownPaid += now.unknownPaid;
        } else {
            sums.paidAfter += now.payout();
        }
    }
}

} // namespace dealdesk::pricing
