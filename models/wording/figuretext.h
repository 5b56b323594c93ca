// Money, percent, counts, months and dates as a person reads them. The only place that turns money into text for
// people.
#pragma once

#include "pricing/scenario.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace dealdesk::wording {

inline const QString unknown = QStringLiteral("—");

/// How figures are written, for one currency and locale. Cheap to copy.
class FigureText
{
public:
    explicit FigureText(QString currency = QStringLiteral("USD"),
                        const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates));

    QString money(pricing::Money money) const;                            ///< "$8,800.00", "−$1,167.00", "JPY 8,800"
    QString money(const std::optional<pricing::Money> &money) const;      ///< "—" where unknown
    QString wholeMoney(const std::optional<pricing::Money> &money) const; ///< "$8,800": rounded, for headlines only
    QString shortMoney(pricing::Money money) const;                       ///< "$1.2M", for axes
    QString percent(pricing::Percent percent) const;                      ///< "18.56 %"; as entered: "5 %", "2.5 %"
    QString percent(const std::optional<pricing::Percent> &percent) const;
    /// A margin or a markup: two decimals always, so that they line up and none looks rougher than another: "20.00 %".
    QString ratio(pricing::Percent percent) const;
    QString ratio(const std::optional<pricing::Percent> &percent) const;
    QString ratioNumber(pricing::Percent percent) const; ///< "−1.20", for before a word: a difference is in points
    QString count(std::int64_t count) const;             ///< "1,200"
    QString month(pricing::YearMonth month) const;       ///< "Jan 2027"
    QString date(const QDate &date) const;               ///< "2 Apr 2027"
    QString date(const pricing::Date &date) const;

    /// As typed into a field: no currency sign, no groups; `numberentry` reads it back to the same value.
    QString plain(pricing::Money money) const;
    QString plain(pricing::Percent percent) const;

    const QString &currency() const { return currencyCode; }
    int minorDigits() const { return digits; }       ///< the decimals of its amounts (pricing/currencies.h)
    std::uint64_t minorUnits() const { return one; } ///< in one of the currency
    /// The least amount, for within a sentence: "cent"; "whole JPY"; "thousandth of a KWD".
    QString minorUnit() const;
    QString withCurrency(const QString &title) const; ///< "ARR (USD)", above plain amounts
    QString currencySign() const;                     ///< "$", or the code where the sign would be ambiguous

private:
    QString signedAmount(bool negative, const QString &number) const;
    /// `decimals` of the currency behind the whole, which is written already.
    QString withDecimals(const QString &whole, std::uint64_t decimals) const;

    QString currencyCode;
    int digits;
    std::uint64_t one;
    QLocale locale;
};

QDate toQDate(const pricing::Date &date);
pricing::Date fromQDate(const QDate &date);

/// Scenario data and guidance, which are UTF-8, as a window shows them. A name that an earlier version took may have a
/// million letters, and laying out a line takes the square of its length: beyond `mostShown` it ends with an ellipsis,
/// here, before any layout. So short a text still is no name (pricing/nametext.h): what is left of it cannot be
/// entered.
inline constexpr qsizetype mostShown = 1'000;
QString text(const std::string &utf8);
QString text(std::string_view utf8);
/// Somebody's name within a sentence of ours: one line, 40 characters at most, then "…".
QString nameInSentence(const QString &name);
std::string utf8(const QString &text);

} // namespace dealdesk::wording
