#include "comparewords.h"

#include "wording/figuretext.h"
#include "wording/lists.h"
#include "wording/plural.h"

#include <QCoreApplication>

namespace dealdesk::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

} // namespace

QString arrNotKnownEverywhere() { return Words::tr("ARR in the last month is not known in every scenario"); }

QString netMarginNotKnownEverywhere() { return Words::tr("Net margin is not known in every scenario"); }

QString marginNotKnownEverywhere() { return Words::tr("Margin is not known in every scenario"); }

QString notKnownEverywhere(const QString &figure) { return Words::tr("%1 is not known in every scenario").arg(figure); }

QString differentCurrencies() { return Words::tr("Amounts are in different currencies and cannot be compared"); }

QString bringsMore(const QString &name, const QString &amount, const QString &figure, const QString &base)
{
    return Words::tr("“%1” brings %2 more %3 than “%4”").arg(name, amount, figure, base);
}

QString bringsMoreInOtherMonths(const QString &name, const QString &amount, const QString &figure, const QString &base)
{
    return Words::tr("“%1” brings %2 more %3 than “%4”, but not over the same months").arg(name, amount, figure, base);
}

QString bringTheSame(const QString &name, const QString &base, const QString &figure)
{
    return Words::tr("“%1” and “%2” bring the same %3").arg(name, base, figure);
}

QString bringTheSameInOtherMonths(const QString &name, const QString &base, const QString &figure)
{
    return Words::tr("“%1” and “%2” bring the same %3, but not over the same months").arg(name, base, figure);
}

QString bringsLess(const QString &name, const QString &amount, const QString &figure, const QString &base)
{
    return Words::tr("“%1” brings %2 less %3 than “%4”").arg(name, amount, figure, base);
}

QString bringsLessInOtherMonths(const QString &name, const QString &amount, const QString &figure, const QString &base)
{
    return Words::tr("“%1” brings %2 less %3 than “%4”, but not over the same months").arg(name, amount, figure, base);
}

QString bringsTheMost(const QString &name, const QString &figure, const QString &amount, const QString &next)
{
    return Words::tr("“%1” brings the most %2: %3 more than “%4”").arg(name, figure, amount, next);
}

QString bringsTheMostInOtherMonths(const QString &name, const QString &figure, const QString &amount,
                                   const QString &next)
{
    return Words::tr("“%1” brings the most %2: %3 more than “%4”, but not over the same months")
        .arg(name, figure, amount, next);
}

QString monthsOfScenario(const QString &name, std::int64_t months, const QString &start, const Language &language)
{
    return Words::tr("“%1” has %2 months from %3", nullptr, plural(months)).arg(name, language.count(months), start);
}

QString notTheSameMonths(const QString &scenarios)
{
    return Words::tr("Not the same months: %1. Totals and first and last months are not of the same time. Set First "
                     "month and Horizon alike in each scenario’s settings to compare them.")
        .arg(scenarios);
}

QString notKnownInAndWhy(const QString &name, const QString &why)
{
    return Words::tr("Not known in “%1”, and why: %2.").arg(name, why);
}

QString everyInputIsTheSame()
{
    return Words::tr("Every input is the same. Change one on another page to see what it does.");
}

QString inputsDiffer(std::int64_t inputs, const Language &language)
{
    return Words::tr("%1 inputs differ", nullptr, plural(inputs)).arg(language.count(inputs));
}

QString duplicateAndCompare()
{
    return Words::tr("Duplicate it, change the copy, and see here which is better, by how much, and why.");
}

QString scenarioSupposes(const QString &name, const QStringList &supposed)
{
    return Words::tr("What-if in “%1”: %2").arg(name, listed(supposed));
}

QString comparedByMonth(const QString &figure) { return Words::tr("%1 by month").arg(figure); }

QString scenarioToCompare(const QString &place) { return Words::tr("Scenario %1 to compare").arg(place); }

} // namespace dealdesk::wording
