#include "periodtitle.h"

#include "wording/pages/pipelinewords.h"

namespace dealdesk::tables {

using namespace pricing;

QString periodTitle(const Period &period, PeriodLength length, YearMonth start, const wording::Language &language)
{
    const YearMonth first = start.plus(period.first), last = start.plus(period.last);
    if (length == PeriodLength::Month)
        return language.month(first);
    const QString whole = length == PeriodLength::Quarter ? wording::quarter((first.month() - 1) / 3 + 1, first.year())
                                                          : QString::number(first.year());
    if (period.startsLate && period.endsEarly)
        return wording::periodFromTo(whole, language.month(first), language.month(last));
    if (period.startsLate)
        return wording::periodFrom(whole, language.month(first));
    return period.endsEarly ? wording::periodTo(whole, language.month(last)) : whole;
}

} // namespace dealdesk::tables
