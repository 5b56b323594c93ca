#include "scalefinding.h"

#include "wording/flagwords.h"
#include "wording/lists.h"
#include "wording/plural.h"
#include "wording/whyunknown.h"

#include <QCoreApplication>
#include <QStringList>

namespace dealdesk::wording {

using namespace pricing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScaleFinding)
};

/// "1,200 and 5,000", rising: of tenants.
QString countsText(const std::vector<int> &counts, const Language &language)
{
    QStringList texts;
    for (const int count : counts)
        texts.append(language.count(count));
    return allOf(texts);
}

QString unknownArr(const std::vector<ScaleRow> &rows, const Language &language)
{
    std::vector<int> counts;
    FlagSet why;
    for (const ScaleRow &row : rows) {
        if (row.arr)
            continue;
        counts.push_back(row.tenants);
        why.add(row.why);
    }
    QStringList reasons;
    for (const Flag flag : why.list())
        reasons.append(clause(flag));
    return Words::tr("ARR is not known at %1 tenants: %2", nullptr, plural(counts.back()))
        .arg(countsText(counts, language), listed(reasons));
}

} // namespace

QString scaleFinding(const std::vector<ScaleRow> &rows, const FigureText &figures)
{
    if (rows.empty())
        return Words::tr("ARR is not known");
    if (!rows.front().arr || !rows.back().arr)
        return unknownArr(rows, figures);
    const QString arr = figures.wholeMoney(rows.back().arr);
    const int last = rows.back().tenants;
    const QString tenants = figures.count(last);
    if (rows.size() == 1)
        return Words::tr("%1 tenants bring %2 ARR", nullptr, plural(last)).arg(tenants, arr);
    const QString first = figures.count(rows.front().tenants), least = figures.wholeMoney(rows.front().arr);
    return Words::tr("%1 tenants bring %2 ARR; at %3 it is %4", nullptr, plural(last)).arg(tenants, arr, first, least);
}

QString unknownAtScale(const std::vector<ScaleRow> &rows, const Language &language)
{
    std::vector<std::pair<FlagSet, std::vector<int>>> byReason;
    for (const ScaleRow &row : rows) {
        if (row.why.empty())
            continue;
        if (byReason.empty() || byReason.back().first != row.why) // bands rise, so equal ones mostly follow each other
            byReason.emplace_back(row.why, std::vector<int>());
        byReason.back().second.push_back(row.tenants);
    }
    QStringList sentences;
    for (const auto &[why, counts] : byReason)
        sentences.append(Words::tr("No wholesale price at %1 tenants. %2", nullptr, plural(counts.back()))
                             .arg(countsText(counts, language), whyUnknown(why)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace dealdesk::wording
