// What the comparison of scenarios says.
#pragma once

#include "wording/language.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace dealdesk::wording {

// Above its chart
QString arrNotKnownEverywhere();
QString netMarginNotKnownEverywhere();
QString marginNotKnownEverywhere();
QString notKnownEverywhere(const QString &figure);
QString differentCurrencies();
QString bringsMore(const QString &name, const QString &amount, const QString &figure, const QString &base);
QString bringsMoreInOtherMonths(const QString &name, const QString &amount, const QString &figure, const QString &base);
QString bringTheSame(const QString &name, const QString &base, const QString &figure);
QString bringTheSameInOtherMonths(const QString &name, const QString &base, const QString &figure);
QString bringsLess(const QString &name, const QString &amount, const QString &figure, const QString &base);
QString bringsLessInOtherMonths(const QString &name, const QString &amount, const QString &figure, const QString &base);
QString bringsTheMost(const QString &name, const QString &figure, const QString &amount, const QString &next);
QString bringsTheMostInOtherMonths(const QString &name, const QString &figure, const QString &amount,
                                   const QString &next);

// Above its tables
QString monthsOfScenario(const QString &name, std::int64_t months, const QString &start, const Language &language);
QString notTheSameMonths(const QString &scenarios);
QString notKnownInAndWhy(const QString &name, const QString &why);
QString everyInputIsTheSame();
QString inputsDiffer(std::int64_t inputs, const Language &language);
QString duplicateAndCompare();
QString scenarioSupposes(const QString &name, const QStringList &supposed);
QString comparedByMonth(const QString &figure);
QString scenarioToCompare(const QString &place);

} // namespace dealdesk::wording
