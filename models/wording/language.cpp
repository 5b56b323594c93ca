#include "language.h"

#include "figuretext.h"

namespace dealdesk::wording {
namespace {

constexpr QChar minusSign{0x2212};
constexpr QChar noBreakSpace{0x00A0};

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

QString signOf(std::int64_t value) { return value < 0 ? QString(minusSign) : QString(); }

/// 5 -> "05": the two decimals of a hundredth.
QString twoDigits(std::uint64_t hundredths)
{
    return QStringLiteral("%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// "18.56", "2.5", "15": hundredths with trailing zeros dropped.
QString shortDecimal(const QString &whole, std::uint64_t hundredths, const QString &point)
{
    if (hundredths == 0)
        return whole;
    QString decimals = twoDigits(hundredths);
    if (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return whole + point + decimals;
}

} // namespace

Language::Language(const QLocale &of)
    : locale(of)
{
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString Language::grouped(std::uint64_t number) const { return locale.toString(qulonglong{number}); }
QString Language::decimalPoint() const { return locale.decimalPoint(); }

entry::NumberStyle Language::numbers() const { return {utf8(locale.decimalPoint()), utf8(locale.groupSeparator())}; }

QString Language::count(std::int64_t count) const { return signOf(count) + grouped(magnitude(count)); }

QString Language::percent(pricing::Percent percent) const
{
    const std::uint64_t hundredths = magnitude(percent.basisPoints);
    return signOf(percent.basisPoints) + shortDecimal(grouped(hundredths / 100), hundredths % 100, decimalPoint()) +
           noBreakSpace + QLatin1Char('%');
}

QString Language::percent(const std::optional<pricing::Percent> &maybe) const
{
    return maybe ? percent(*maybe) : unknown;
}

QString Language::ratio(pricing::Percent percent) const
{
    return ratioNumber(percent) + noBreakSpace + QLatin1Char('%');
}

QString Language::ratioNumber(pricing::Percent percent) const
{
    const std::uint64_t hundredths = magnitude(percent.basisPoints);
    return signOf(percent.basisPoints) + grouped(hundredths / 100) + decimalPoint() + twoDigits(hundredths);
}

QString Language::ratio(const std::optional<pricing::Percent> &maybe) const { return maybe ? ratio(*maybe) : unknown; }

QString Language::month(pricing::YearMonth month) const
{
    return locale.standaloneMonthName(month.month(), QLocale::ShortFormat) + QLatin1Char(' ') +
           QString::number(month.year());
}

/// With a point where the language puts one behind a day.
QString Language::day() const
{
    return locale.dateFormat(QLocale::LongFormat).contains(QLatin1String("d. ")) ? QStringLiteral("d.")
                                                                                 : QStringLiteral("d");
}

QString Language::date(const QDate &date) const
{
    return date.isValid() ? locale.toString(date, day() + QStringLiteral(" MMM yyyy")) : unknown;
}

QString Language::date(const pricing::Date &date) const { return this->date(toQDate(date)); }

QString Language::dayOfMonth(const QDate &date) const { return locale.toString(date, day()); }
QString Language::dayAndMonth(const QDate &date) const { return locale.toString(date, day() + QStringLiteral(" MMM")); }
QString Language::code() const { return locale.name().replace(QLatin1Char('_'), QLatin1Char('-')); }

QString Language::dataSize(qint64 bytes) const { return locale.formattedDataSize(bytes); }

QString Language::plain(pricing::Percent percent) const
{
    const std::uint64_t hundredths = magnitude(percent.basisPoints);
    return (percent.basisPoints < 0 ? QStringLiteral("-") : QString()) +
           shortDecimal(QString::number(hundredths / 100), hundredths % 100, decimalPoint());
}

} // namespace dealdesk::wording
