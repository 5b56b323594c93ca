// How numbers, months and dates are written: the language of a window or of a document. Made once where the program
// starts, or from a quote's own, and handed on from there; there is none to fall back on.
#pragma once

#include "entry/numberentry.h"
#include "pricing/calendar.h"
#include "pricing/percent.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace dealdesk::wording {

inline const QString unknown = QStringLiteral("—");

/// Cheap to copy. The texts themselves are of the translator that is installed.
class Language
{
public:
    explicit Language(const QLocale &locale);

    QString count(std::int64_t count) const;         ///< "1,200"
    QString percent(pricing::Percent percent) const; ///< "18.56 %"; as entered: "5 %", "2.5 %"
    QString percent(const std::optional<pricing::Percent> &percent) const;
    /// A margin or a markup: two decimals always, so that they line up and none looks rougher than another: "20.00 %".
    QString ratio(pricing::Percent percent) const;
    QString ratio(const std::optional<pricing::Percent> &percent) const;
    QString ratioNumber(pricing::Percent percent) const; ///< "−1.20", for before a word: a difference is in points
    QString month(pricing::YearMonth month) const;       ///< "Jan 2027"
    QString date(const QDate &date) const;               ///< "2 Apr 2027"; "2. Apr. 2027"
    QString date(const pricing::Date &date) const;
    QString dayOfMonth(const QDate &date) const;  ///< "4"; "4."
    QString dayAndMonth(const QDate &date) const; ///< "4 Jan"; "4. Jan."
    QString dataSize(qint64 bytes) const;         ///< "1.20 MB"

    /// As typed into a field, which reads it back to the same value: "2.5".
    QString plain(pricing::Percent percent) const;
    entry::NumberStyle numbers() const; ///< in what a field reads them
    QString code() const;               ///< BCP 47: "pt-BR"

    friend bool operator==(const Language &, const Language &) = default;

protected:
    QString grouped(std::uint64_t number) const; ///< "1,200"
    QString decimalPoint() const;

private:
    QString day() const; ///< the pattern

    QLocale locale;
};

} // namespace dealdesk::wording
