#include "language.h"

#include "figuretext.h"

#include "foldedwords.h"

#include <atomic>

namespace dealdesk::wording {

/// Read by threads that compute, too.
struct Language::Kept {
    std::atomic<Writing> writing;
};

namespace {

using Numbers = Writing::Numbers;
using Dates = Writing::Dates;

struct Marks {
    QString decimal, group;
};
Marks marksOf(Numbers numbers)
{
    switch (numbers) {
    case Numbers::Comma: return {QStringLiteral(","), QStringLiteral(".")};
    case Numbers::Blank: return {QStringLiteral(","), QChar(0x00A0)};
    case Numbers::Apostrophe: return {QStringLiteral("."), QChar(0x2019)};
    default: return {QStringLiteral("."), QStringLiteral(",")};
    }
}

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

Language Language::withOwnWriting() const
{
    Language own = *this;
    own.kept = std::make_shared<Kept>();
    own.write(writing());
    return own;
}

Writing Language::writing() const { return kept ? kept->writing.load() : Writing(); }

void Language::write(const Writing &so) const
{
    if (kept)
        kept->writing.store(so);
}

QString Language::grouped(std::uint64_t number) const
{
    const Numbers numbers = writing().numbers;
    if (numbers == Numbers::AsLanguage)
        return locale.toString(qulonglong{number});
    constexpr qsizetype digits = 3;
    QString text = QString::number(qulonglong{number});
    for (qsizetype at = text.size() - digits; at > 0; at -= digits)
        text.insert(at, marksOf(numbers).group);
    return text;
}

QString Language::decimalPoint() const
{
    const Numbers numbers = writing().numbers;
    return numbers == Numbers::AsLanguage ? locale.decimalPoint() : marksOf(numbers).decimal;
}

entry::NumberStyle Language::numbers() const
{
    const Numbers numbers = writing().numbers;
    if (numbers == Numbers::AsLanguage)
        return {utf8(locale.decimalPoint()), utf8(locale.groupSeparator())};
    const Marks marks = marksOf(numbers);
    return {.decimal = utf8(marks.decimal), .group = utf8(marks.group), .isChosen = true};
}

entry::DateStyle Language::dates() const
{
    using Order = entry::DateStyle::Order;
    entry::DateStyle style;
    style.fold = foldedWord;
    for (int month = 1; month <= 12; ++month)
        for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat})
            for (QString name : {locale.monthName(month, length), locale.standaloneMonthName(month, length)}) {
                name.remove(QLatin1Char('.'));
                style.months.at(static_cast<std::size_t>(month - 1)).push_back(foldedWord(utf8(name)));
            }
    const QStringList quoted = locale.dateFormat(QLocale::LongFormat).split(QLatin1Char('\''));
    for (qsizetype at = 1; at < quoted.size(); at += 2)
        if (const QString word = quoted[at].trimmed(); !word.isEmpty())
            style.words.push_back(utf8(word));
    const QString figures = locale.dateFormat(QLocale::ShortFormat);
    if (figures.contains(QLatin1Char('.')) && figures.startsWith(QLatin1Char('d')))
        style.ofPoints = Order::DayFirst;
    const Dates dates = writing().dates;
    style.order = dates == Dates::DayFirst     ? Order::DayFirst
                  : dates == Dates::MonthFirst ? Order::MonthFirst
                                               : Order::Open;
    return style;
}

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
    if (!date.isValid())
        return unknown;
    switch (writing().dates) {
    case Dates::AsLanguage: break;
    case Dates::DayFirst: return locale.toString(date, day() + QStringLiteral(" MMM yyyy"));
    case Dates::MonthFirst: return locale.toString(date, QStringLiteral("MMM d, yyyy"));
    case Dates::YearFirst: return date.toString(Qt::ISODate);
    }
    return locale.toString(date, day() + QStringLiteral(" MMM yyyy"));
}

QString Language::date(const pricing::Date &date) const { return this->date(toQDate(date)); }

QString Language::dayOfMonth(const QDate &date) const { return locale.toString(date, day()); }

QString Language::dayAndMonth(const QDate &date) const
{
    const Dates dates = writing().dates;
    const bool isMonthFirst = dates == Dates::MonthFirst || dates == Dates::YearFirst;
    return locale.toString(date, isMonthFirst ? QStringLiteral("MMM d") : day() + QStringLiteral(" MMM"));
}

QString Language::code() const { return locale.name().replace(QLatin1Char('_'), QLatin1Char('-')); }

QString Language::dataSize(qint64 bytes) const { return locale.formattedDataSize(bytes); }

QString Language::plain(pricing::Percent percent) const
{
    const std::uint64_t hundredths = magnitude(percent.basisPoints);
    return (percent.basisPoints < 0 ? QStringLiteral("-") : QString()) +
           shortDecimal(QString::number(hundredths / 100), hundredths % 100, decimalPoint());
}

} // namespace dealdesk::wording
