// Money as a person reads it, beside counts, percent, months and dates (language.h). The only place that turns money
// into text for people.
#pragma once

#include "language.h"
#include "pricing/scenario.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dealdesk::wording {

/// How figures are written in a language and a currency. Cheap to copy.
class FigureText : public Language
{
public:
    /// No currency: where no amount is shown yet.
    FigureText(const Language &language, QString currency);

    QString money(pricing::Money money) const;                            ///< "$8,800.00", "−$1,167.00", "JPY 8,800"
    QString money(const std::optional<pricing::Money> &money) const;      ///< "—" where unknown
    QString amount(pricing::Money money) const;                           ///< "8,800.00": without its currency
    QString wholeMoney(const std::optional<pricing::Money> &money) const; ///< "$8,800": rounded, for headlines only
    QString shortMoney(pricing::Money money) const;                       ///< "$1.2M", for axes

    /// As typed into a field: no currency sign, no groups; `numberentry` reads it back to the same value.
    QString plain(pricing::Money money) const;
    using Language::plain;

    const QString &currency() const { return currencyCode; }
    int minorDigits() const { return digits; }       ///< the decimals of its amounts (pricing/currencies.h)
    std::uint64_t minorUnits() const { return one; } ///< in one of the currency
    /// The least amount, for within a sentence: "cent"; "whole JPY"; "thousandth of a KWD".
    QString minorUnit() const;
    QString withCurrency(const QString &title) const; ///< "ARR (USD)", above plain amounts
    QString currencySign() const;                     ///< "$", or the code where the sign would be ambiguous

private:
    QString inUnits(std::uint64_t minor) const;
    QString signedAmount(bool negative, const QString &number) const;
    /// `decimals` of the currency behind the whole, which is written already.
    QString withDecimals(const QString &whole, std::uint64_t decimals) const;

    QString currencyCode;
    int digits;
    std::uint64_t one;
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
