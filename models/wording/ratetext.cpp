#include "ratetext.h"

namespace dealdesk::wording {

namespace {

/// The decimals with their point; empty: none.
QString behindPoint(pricing::ExchangeRate rate, const Language &language)
{
    QString decimals = QStringLiteral("%1").arg(rate.millionths % pricing::millionthsInOne, pricing::rateDecimals, 10,
                                                QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return decimals.isEmpty() ? QString() : QString::fromStdString(language.numbers().decimal) + decimals;
}

} // namespace

QString rateText(pricing::ExchangeRate rate, const Language &language)
{
    return language.count(rate.millionths / pricing::millionthsInOne) + behindPoint(rate, language);
}

QString plainRate(pricing::ExchangeRate rate, const Language &language)
{
    return QString::number(rate.millionths / pricing::millionthsInOne) + behindPoint(rate, language);
}

} // namespace dealdesk::wording
