#include "growthwords.h"

#include "guidance/growthpaths.h"
#include "guidance/words.h"
#include "tables/bandchanges.h"
#include "wording/counted.h"

#include <QCoreApplication>

#include <algorithm>

namespace dealdesk::ui {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Growth)
};

} // namespace

QString growthFinding(const Deal &deal, const std::vector<GrowthStep> &steps,
                      const std::optional<ResaleAuthorization> &book, const wording::FigureText &figures)
{
    const int first = deal.tenants.front().count, last = deal.tenants.back().count;
    if (deal.tenants.size() == 1)
        return Words::tr("%1 tenants all term: add a step, or choose a growth path").arg(figures.count(first));
    QString path = Words::tr("%1 to %2 tenants in %3")
                       .arg(figures.count(first), figures.count(last),
                            wording::counted(deal.tenants.back().month, "month", "months"));
    if (!book || steps.size() < 2)
        return path;
    const int from = steps.front().band, to = steps.back().band;
    if (from == to)
        return Words::tr("%1, all in %2").arg(path, tables::bandName(&*book, from));
    return Words::tr("%1, from %2 to %3").arg(path, tables::bandName(&*book, from), tables::bandName(&*book, to));
}

QString pocDays(int days, YearMonth dealStart, const wording::FigureText &figures)
{
    const guidance::PocDates dates = guidance::latestPoc(days, dealStart);
    const QString last = figures.date(dates.lastDay);
    if (dates.firstDay.year() != dates.lastDay.year())
        return Words::tr("%1 – %2").arg(figures.date(dates.firstDay), last);
    if (dates.firstDay.month() != dates.lastDay.month())
        return Words::tr("%1 – %2").arg(figures.date(dates.firstDay).section(QLatin1Char(' '), 0, 1), last);
    return Words::tr("%1–%2").arg(QString::number(static_cast<unsigned>(dates.firstDay.day())), last);
}

QString decisionDay(YearMonth dealStart, const wording::FigureText &figures)
{
    return figures.date(guidance::latestPoc(1, dealStart).decisionBy);
}

QString growthNotes(const Deal &deal, YearMonth start, const std::vector<std::int64_t> &beside,
                    const wording::FigureText &figures)
{
    QStringList notes;
    const auto [least, most] = std::ranges::minmax(beside);
    if (most > 0) {
        const QString count =
            least == most ? figures.count(most) : Words::tr("%1 to %2").arg(figures.count(least), figures.count(most));
        notes.append(Words::tr("Bands count all tenants: %1 others on top (grey line).").arg(count));
    }
    if (guidance::beginsAtFirstGate(deal.tenants))
        notes.append(Words::tr("PoC before the start, at the latest: %1 (14 days) or %2 (30 days); decision by %3.")
                         .arg(pocDays(14, start, figures), pocDays(30, start, figures), decisionDay(start, figures)));
    return notes.join(QLatin1Char(' '));
}

QString stepWords(const GrowthStep &step, const QString &when)
{
    QStringList reasons;
    for (const Flag flag : step.why.list())
        reasons.append(wording::text(guidance::title(flag)).toLower());
    const QString from = when.left(1).toUpper() + when.mid(1);
    return reasons.isEmpty() ? Words::tr("%1.").arg(from)
                             : Words::tr("%1: no wholesale price, %2.").arg(from, reasons.join(QStringLiteral(", ")));
}

} // namespace dealdesk::ui
