#include "growthwords.h"

#include "guidance/growthpaths.h"
#include "pricing/authorizations.h"
#include "wording/authorizationnames.h"
#include "wording/figuretext.h"
#include "wording/flagwords.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Growth)
};

QString bandOf(const ResaleAuthorization &book, int band)
{
    return band < 0 ? Words::tr("no band") : text(book.bands[static_cast<std::size_t>(band)].name);
}

/// "25 to 1,200 tenants by month 18"; "25 tenants, up to 600 from month 6 and 25 from month 12".
QString tenantsPath(const std::vector<TenantStep> &steps, const Language &language)
{
    const int first = steps.front().count, last = steps.back().count;
    const auto count = [&](int tenants) { return language.count(tenants); };
    // Repeating a count is no step: from where on the last one holds.
    auto settled = steps.end() - 1;
    while (settled != steps.begin() && (settled - 1)->count == last)
        --settled;
    const auto peak = std::ranges::max_element(steps, {}, &TenantStep::count);
    const auto low = std::ranges::min_element(steps, {}, &TenantStep::count);
    if (peak->count == low->count)
        return Words::tr("%1 tenants all term", nullptr, plural(first)).arg(count(first));
    const bool peaks = peak->count > std::max(first, last), dips = low->count < std::min(first, last);
    const QString from = count(first), end = count(last), endMonth = count(settled->month);
    const QString high = count(peak->count), highMonth = count(peak->month);
    const QString deep = count(low->count), deepMonth = count(low->month);
    if (peaks && dips)
        return peak->month < low->month
                   ? Words::tr("%1 tenants, up to %2 from month %3, down to %4 from month %5 and %6 from month %7",
                               nullptr, plural(first))
                         .arg(from, high, highMonth, deep, deepMonth, end, endMonth)
                   : Words::tr("%1 tenants, down to %2 from month %3, up to %4 from month %5 and %6 from month %7",
                               nullptr, plural(first))
                         .arg(from, deep, deepMonth, high, highMonth, end, endMonth);
    if (peaks)
        return Words::tr("%1 tenants, up to %2 from month %3 and %4 from month %5", nullptr, plural(first))
            .arg(from, high, highMonth, end, endMonth);
    if (dips)
        return Words::tr("%1 tenants, down to %2 from month %3 and %4 from month %5", nullptr, plural(first))
            .arg(from, deep, deepMonth, end, endMonth);
    return Words::tr("%1 to %2 tenants by month %3", nullptr, plural(last)).arg(from, end, endMonth);
}

/// Through which bands: the bands of months in which nothing is priced anew do not count.
QString bandsPath(const Scenario &scenario, const std::vector<GrowthStep> &steps, const Language &language)
{
    const ResaleAuthorization &book = *authorizationOf(scenario, steps.front());
    if (std::ranges::adjacent_find(steps, std::ranges::not_equal_to(), &GrowthStep::authorization) != steps.end()) {
        const auto under = [&](const GrowthStep &step) { // bands of several are in no order
            const ResaleAuthorization &of = *authorizationOf(scenario, step);
            return bandUnder(bandOf(of, step.band), calledAmong(scenario, of, language));
        };
        return Words::tr("bands: %1 to %2").arg(under(steps.front()), under(steps.back()));
    }
    const int from = steps.front().band, to = steps.back().band;
    const auto [low, high] = std::ranges::minmax(steps, {}, &GrowthStep::band);
    if (low.band == high.band)
        return Words::tr("band: %1").arg(bandOf(book, from));
    const QString ends = Words::tr("bands: %1 to %2").arg(bandOf(book, from), bandOf(book, to));
    const bool peaks = high.band > std::max(from, to), dips = low.band < std::min(from, to);
    if (!peaks && !dips)
        return ends;
    const QString between = peaks && dips ? allOf({bandOf(book, high.band), bandOf(book, low.band)})
                                          : bandOf(book, peaks ? high.band : low.band);
    return from == to ? Words::tr("bands: %1 through %2 and back").arg(bandOf(book, from), between)
                      : Words::tr("bands: %1 through %2 to %3").arg(bandOf(book, from), between, bandOf(book, to));
}

} // namespace

QString growthFinding(const Scenario &scenario, const Deal &deal, const std::vector<GrowthStep> &steps,
                      const Language &language)
{
    const QString path = tenantsPath(deal.tenants, language);
    if (deal.tenants.size() == 1)
        return Words::tr("%1: add a step, or choose a growth path").arg(path);
    const bool anyBands = !steps.empty() && steps.front().authorization >= 0;
    return anyBands && steps.size() > 1 ? Words::tr("%1; %2").arg(path, bandsPath(scenario, steps, language)) : path;
}

QString pocDays(int days, YearMonth dealStart, const Language &language)
{
    const guidance::PocDates dates = guidance::latestPoc(days, dealStart);
    const QString last = language.date(dates.lastDay);
    if (dates.firstDay.year() != dates.lastDay.year())
        return Words::tr("%1 – %2").arg(language.date(dates.firstDay), last);
    if (dates.firstDay.month() != dates.lastDay.month())
        return Words::tr("%1 – %2").arg(language.dayAndMonth(toQDate(dates.firstDay)), last);
    return Words::tr("%1–%2").arg(language.dayOfMonth(toQDate(dates.firstDay)), last);
}

QString decisionDay(YearMonth dealStart, const Language &language)
{
    return language.date(guidance::latestPoc(1, dealStart).decisionBy);
}

bool pocComesTooLate(int days, YearMonth dealStart, QDate today)
{
    return days > 0 && today.isValid() && guidance::hasBegun(guidance::latestPoc(days, dealStart), fromQDate(today));
}

namespace {

QString pocNote(YearMonth start, QDate today, const Language &language)
{
    QStringList possible;
    for (const int days : {14, 30})
        if (!pocComesTooLate(days, start, today))
            possible.append(Words::tr("%1 (%2 days)", nullptr, plural(days))
                                .arg(pocDays(days, start, language), language.count(days)));
    if (possible.isEmpty())
        return Words::tr("No time is left for a PoC before the start: it would have begun already. Move the deal's "
                         "start for one.");
    return Words::tr("PoC before the start, at the latest: %1; decision by %2.")
        .arg(eitherOf(possible), decisionDay(start, language));
}

} // namespace

QString growthNotes(const Deal &deal, YearMonth start, const std::vector<std::int64_t> &beside, QDate today,
                    const Language &language)
{
    QStringList notes;
    const auto [least, most] = std::ranges::minmax(beside);
    if (most > 0) {
        notes.append(
            least == most
                ? Words::tr("Bands count all tenants: %1 others on top (grey line).", nullptr, plural(most))
                      .arg(language.count(most))
                : Words::tr("Bands count all tenants: %1 to %2 others on top (grey line).", nullptr, plural(most))
                      .arg(language.count(least), language.count(most)));
    }
    if (guidance::beginsAtFirstGate(deal.tenants))
        notes.append(pocNote(start, today, language));
    return notes.join(QLatin1Char(' '));
}

QString stepWords(const GrowthStep &step, YearMonth dealStart, const Language &language)
{
    QStringList reasons;
    for (const Flag flag : step.why.list())
        reasons.append(clause(flag));
    const QString number = language.count(step.month), month = language.month(dealStart.plus(step.month));
    return reasons.isEmpty() ? Words::tr("Month %1, %2.").arg(number, month)
                             : Words::tr("Month %1, %2: no wholesale price, %3.").arg(number, month, listed(reasons));
}

} // namespace dealdesk::wording
