#include "figuretext.h"

#include "pricing/currencies.h"

#include <QCoreApplication>

#include <array>

namespace dealdesk::wording {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr QChar minusSign{0x2212};
constexpr QChar noBreakSpace{0x00A0};

/// |value|, of the most negative number too.
std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

/// To the nearest `unit`, halves up; as a count of units.
std::uint64_t rounded(std::uint64_t value, std::uint64_t unit)
{
    return value / unit + (value % unit >= unit - unit / 2 ? 1 : 0);
}

} // namespace

FigureText::FigureText(const Language &language, QString currency)
    : Language(language)
    , currencyCode(std::move(currency))
    , digits(pricing::minorDigits(utf8(currencyCode)))
    , one(static_cast<std::uint64_t>(pricing::minorUnitsInOne(digits)))
{}

QString FigureText::withCurrency(const QString &title) const
{
    return currencyCode.isEmpty() ? title : Words::tr("%1 (%2)").arg(title, currencyCode);
}

QString FigureText::currencySign() const
{
    if (currencyCode == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currencyCode == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currencyCode == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currencyCode;
}

/// Sign, currency and digits: "−", "$" or "CHF ", "8,800".
QString FigureText::signedAmount(bool negative, const QString &number) const
{
    QString sign = currencySign();
    if (!sign.isEmpty() && sign.back().isLetterOrNumber())
        sign += noBreakSpace;
    return (negative ? QString(minusSign) : QString()) + sign + number;
}

QString FigureText::withDecimals(const QString &whole, std::uint64_t decimals) const
{
    return digits == 0
               ? whole
               : whole + decimalPoint() + QStringLiteral("%1").arg(qulonglong{decimals}, digits, 10, QLatin1Char('0'));
}

/// Grouped, with the currency's decimals.
QString FigureText::inUnits(std::uint64_t minor) const { return withDecimals(grouped(minor / one), minor % one); }

QString FigureText::minorUnit() const
{
    switch (digits) {
    case 0: return Words::tr("whole %1").arg(currencyCode);
    case 3: return Words::tr("thousandth of a %1").arg(currencyCode);
    default: return Words::tr("cent");
    }
}

QString FigureText::money(pricing::Money money) const
{
    return signedAmount(money.minor < 0, inUnits(magnitude(money.minor)));
}

QString FigureText::amount(pricing::Money money) const
{
    return (money.minor < 0 ? QString(minusSign) : QString()) + inUnits(magnitude(money.minor));
}

QString FigureText::money(const std::optional<pricing::Money> &maybe) const { return maybe ? money(*maybe) : unknown; }

QString FigureText::wholeMoney(const std::optional<pricing::Money> &maybe) const
{
    if (!maybe)
        return unknown;
    const std::uint64_t whole = rounded(magnitude(maybe->minor), minorUnits());
    return signedAmount(maybe->minor < 0 && whole != 0, grouped(whole));
}

QString FigureText::shortMoney(pricing::Money money) const
{
    const std::uint64_t minor = magnitude(money.minor), units = minorUnits();
    if (minor < 100 * units && minor % units != 0)
        return this->money(money);
    if (rounded(minor, units) < 1'000)
        return wholeMoney(money);

    // One decimal of the largest unit in which the rounded amount is at least 1: 999,950 is "$1M", not "$1000K".
    static constexpr std::array letters{'K', 'M', 'B', 'T'};
    std::uint64_t tenth = 100 * units; // of a thousand, in minor units
    std::size_t letter = 0;
    std::uint64_t tenths = rounded(minor, tenth);
    while (tenths >= 10'000 && letter + 1 < letters.size()) {
        tenth *= 1'000;
        ++letter;
        tenths = rounded(minor, tenth);
    }
    QString number = grouped(tenths / 10);
    if (tenths % 10 != 0)
        number += decimalPoint() + QString::number(tenths % 10);
    return signedAmount(money.minor < 0, number + QLatin1Char(letters[letter]));
}

QString FigureText::plain(pricing::Money money) const
{
    const std::uint64_t minor = magnitude(money.minor), units = minorUnits();
    return (money.minor < 0 ? QStringLiteral("-") : QString()) +
           withDecimals(QString::number(minor / units), minor % units);
}

QDate toQDate(const pricing::Date &date)
{
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
}

pricing::Date fromQDate(const QDate &date)
{
    return std::chrono::year{date.year()} / std::chrono::month{unsigned(date.month())} /
           std::chrono::day{unsigned(date.day())};
}

QString text(const std::string &utf8) { return text(std::string_view(utf8)); }

QString text(std::string_view utf8)
{
    constexpr std::size_t mostBytes = 4 * mostShown; // no fewer than that many letters
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(std::min(utf8.size(), mostBytes)));
    if (text.size() <= mostShown && utf8.size() <= mostBytes)
        return text;
    const bool half = text.at(mostShown - 2).isHighSurrogate();
    return text.left(mostShown - (half ? 2 : 1)) + QChar(0x2026);
}

QString nameInSentence(const QString &name)
{
    constexpr qsizetype longest = 40;
    const QString line = name.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

std::string utf8(const QString &text) { return text.toStdString(); }

} // namespace dealdesk::wording
